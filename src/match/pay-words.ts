/** Words beside money, in the languages Homing reads. */
import { either } from './either.ts';

/** Words that call money the pay of the job. */
export const PAY = either(
  {
    stipends: /base stipend|stipend for this role|stipend(?=\s?:)(?<=\n\s*(?:monthly )?stipend)/u,
    english:
      /salar(?:y|ies)|\bpay\b(?!ments?| period)|\bpays (?=at least|up to|from|between|you|\$|£|€)|pay (?:range|rate|scale)|compensation|\bbase\b|\bbasic(?= pay| salary|\s?:?\s?$)|\bwages?\b|remuneration|earn(?:ings?)?\b(?! per share)|\bOTE\b|on[- ]target|\bTC\b|\brate\b|package|\bCTC\b/u,
    german: /gehalt|verg[uü]tung|bezahlt wird|bezahlung|entgelt|entlohnung|lohn|verdien(?:st|en)?\b/u,
    romance:
      /\bfixe\b|\bfix(?:um)?\b(?=\s?:)|\bfijo\b(?=\s?:)|salaire|r[eé]mun[eé]ration|fourchette|salario|retribuci[oó]n|retribuzione|\bRAL\b|stipendio|taux|\bTJM\b|gratification(?=\s?:)|remunera[cç][aã]o|sueldo/u,
    dutch: /salaris/u,
    slavic: /wynagrodzenie|\bmzda|mzdu|plat\b|odm[eě]na/u,
    nordic: /l[oö]n\b|l[øö]nn?\b|palkka/u,
    beforeTax:
      /brutto|\bbruto?s?\b|nett?(?:os?|s)?(?<=^\s?nett?(?:os?|s)?)(?=\s*(?:$|[(/]|(?:par|pro|al|im|por|mensuel|mensual|monatlich|annuel|x)\b))|gross/u,
    eastAsian: /時給|月給|月収|年収|年俸|給与|薪|연봉|급여/u,
  },
  'giu',
);

/** Words that call it other money. */
export const OTHER = either(
  {
    ofTheCompany:
      /fund(?:ing|ed|raising|s)?\b|rais(?:ed|ing)|series [a-f]\b|valu(?:ation|ed)|revenue|\bN?ARR\b|\bACVs?\b|\bTCV\b|\bGMV\b|invest\w*|market(?:place)?\b|assets|\bAUM\b|savings|portfolio|capital|loans?|profit|turnover/u,
    ofItsTrade:
      /customers|deductible|coverage|volume|sell(?:s|ing)?\b|priced|vehicles|homes|quotas?|(?<!the )deals?\b|contracts?\b|spend\b|campaigns?|pipeline|credits?|discount|transactions?|lifetime|drug|worth|accounts? of/u,
    onTopOfPay:
      /bonus(?:es)?|commission|401\(?k|stipend|reimburs\w*|allowance|budgets?|sign[- ]?(?:on|ing)|referral|tuition|insurance|match(?:ing|es)?|perks?|relocation|equipment|benef[ií]|prämie|prime|stravenk|p[rř][ií]sp[eě]v|voucher|\bHRA\b|\bHSA\b|development|learning|education|wellness|home[- ]office|internet|transport\w*/u,
    given: /gift|donat\w*|grants?\b|scholarship|donation/u,
    demanded: /fee\b|legal limit|fine of|penalt/u,
    overtime: /overtime (?:at|rate|pay)|horas? extra\w*|s[aá]bados?/u,
  },
  'giu',
);
