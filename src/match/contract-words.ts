/** Words by which a posting says how one is employed, in the languages Homing reads. */
import { either } from './either.ts';

/**
 * A sentence, or a part of one, on the contract of this job. What an alternative must not follow stands at its end: at its beginning
 * the engine would look back from every letter.
 */
export const SENTENCE = either(
  {
    ofTheJob:
      /(?:this is an? |as an? |for an? |we offer an? |join us )[^.\n]{0,40}(?:full|part)[- ]?time(?: employee or (?:as )?(?:an? )?\p{L}+)?|(?:full|part)[- ]?time,? (?:\p{L}+ ){0,2}(?:position|role|job|opportunity|contract|basis)|full[- ]time (?:from|starting) /u,
    besideOthers:
      /(?:full|part)[- ]?time(?= ?(?:$|[|•·),.;–—(]))(?<=(?:[|•·(–—]|permanent[,;]|salaried,) ?(?:full|part)[- ]?time)/u,
    inGermanRows: /(?:unbefristet,?|\+(?<=^\W*)) (?:in )?(?:voll|teil)zeit/u,
    pattern: /working pattern:? [^.\n]{0,40}|(?:full|part)[- ]time (?:posts?|vacanc)/u,
    ofLength:
      /(?:long|short)[- ]term contract(?![\p{L}]| (?:with|clients?|customers?|management|negotiat))|contract (?:through )?(?:to|until) \p{Lu}|\d+ months?,? fixed[- ]term/u,
    fullOrPart: /full[ -]?(?:or|and|\/) ?part[- ]?time/u,
    kindOfJob:
      /(?:contract|freelance|temporary|fixed[- ]term|casual|term(?<!(?:indefinite|long|short|open)[- ]term)|locum) (?:position|role|job|basis|contract|appointment)/u,
    fixedTerm: /fixed[- ]term (?:for|until|to|of)\b|ftc(?<!\p{L}ftc) (?:\d|until|to|for)|\d+ months?,? ftc/u,
    cover: /temp[- ]to[- ](?:hire|perm)|(?:maternity|parental)(?: leave)? cover/u,
    byTheHour: /zero[- ]hours? contract|per diem basis|staff bank/u,
    contractors: /(?:1099|independent) (?:independent )?contractor|w2 contract|c2c\b(?<!(?:no|not) c2c)/u,
    inFrench:
      /(?:contrat|poste|emploi)[^.\n]{0,20}temps (?:plein|partiel)|^\W*(?:cdd|cdi)\b[^\n]{0,40}|temps (?:plein|partiel|complet)(?=\W|$)|contrat d['’](?:apprentissage|int[eé]rim)|mission d['’]int[eé]rim/u,
    inSpanish:
      /jornada (?:completa|parcial)|media jornada|contrato (?:temporal|eventual|de pr[aá]cticas)|sustituci[oó]n de|tiempo (?:completo|parcial)/u,
    asLine:
      /^\W*(?:(?:full|part)[- ]?time|vollzeit|teilzeit|fulltime|parttime)\b(?! (?:employees|staff|team|associates|workers|colleagues|students|members|positions))[^\n]{0,30}?(?=$|[.,;(])/u,
    inGerman:
      /voll-? ?(?:oder|und|\/) ?teilzeit|(?:in|als|und|oder|\/) ?(?:voll|teil)zeit|(?:voll|teil)zeit(?:stelle|anstellung|beschäftigung)/u,
    months: /\d{1,2}\+?[- ](?:months?|weeks?)['’]? (?:fixed[- ]term |w2 )?contract/u,
    germanTerms:
      /befristet(?<!\p{L}befristet)|(?:karenz|elternzeit)vertretung|^\W*befristung\s?: ?\d|(?:winter|sommer)saison (?:\d|von |ab |vom )|zeitarbeit(?<!keine zeitarbeit)/u,
    inDutch:
      /als uitzendkracht|interim met optie|(?:voltijds|deeltijds)(?!\p{L})(?<!\p{L}(?:voltijds|deeltijds))|(?:leuke|mooie|een|als) bijbaan/u,
  },
  'gimu',
);
