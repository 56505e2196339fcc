import { allSignedLines } from './all-signs.ts';
import { allOf, endOfLine, type Line } from './lines.ts';
import { FEW } from './number-words.ts';
import { sectionAt } from './sections.ts';
import { linesAbout, SIGN } from './signs.ts';

/** Years of experience a posting asks for. */
type Experience = { readonly min?: number; readonly max?: number };

export type YearsSeen = { readonly experience: Experience; readonly start: number; readonly end: number };

const WORDS: Readonly<Record<string, number>> = {
  ...FEW,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  cinco: 5,
  un: 1,
  una: 1,
  une: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  een: 1,
  sechs: 6,
  acht: 8,
  zehn: 10,
  seis: 6,
  ocho: 8,
  diez: 10,
  dix: 10,
};
const NUMBER = String.raw`\d{1,2}|${Object.keys(WORDS)
  .toSorted((one, other) => other.length - one.length)
  .join('|')}`;
const UNIT =
  "years?|yrs?|yoe|pqe|jahr(?:en?)?|ans|an(?= d['’]exp)|ann[eé]es?|a[nñ]os?|anni|anno|ani|jaar|lat|lata|let|roky|roků|års?|vuoden|vuotta|éve?s?|yıl(?:lık)?";
/** Years are looked for only where a unit comes soon. No number with what stands between stands farther before it. */
const A_UNIT = /y(?:ea)?r|yoe|pqe|jahr|ans|ann|an d|ano|año|ani|jaar|lat|let|rok|år|vuo|év|yıl/i;
const LONGEST_NUMBER = 64;
// The look ahead comes first: without it the engine looks behind at every letter, which takes twice as long.
export const YEARS = new RegExp(
  String.raw`(?=${NUMBER})(?<![\p{L}\p{N}$€£.,:]|\S-)(${NUMBER})\s?(?:\(\d{1,2}\)\s?)?(\+|plus|or more)?\s?(?:(?:-|–|—|to|bis|or|and|und|et|y|à|a|až|do|til|till|tot)\s?(${NUMBER})\s?(?:\(\d{1,2}(?:\s?[-–]\s?\d{1,2})?\)\s?)?(\+|plus)?\s?)?(?:full |solid |relevant )?(?:${UNIT})(?![\p{L}\p{N}])['’]?(?:\s\+(?=\s))?`,
  'giu',
);
/** "3年以上の経験", "경력 3년 이상". */
const WITHOUT_BLANKS =
  /(\d{1,2})()(?:\s?[-~〜～–至]\s?(\d{1,2}))?()\s?(?:年(?:以上|间|間)?(?=.{0,20}(?:経験|经验|經驗))|년\s?(?:이상|차))/gu;
/** "18 months in a similar role", "6 Monate Erfahrung". Months of anything else are of contracts and trials. */
export const MONTHS =
  /(?<![\p{L}\p{N}$€£.,:-])(\d{1,2})(\+)?(?:\s?(?:-|–|to|bis|à|a)\s?(\d{1,2}))?()\s?(?:months?|monate?n?|mois|meses|maanden)['’]?(?!\p{L})(?=(?: (?:of|in|de|d['’]|as))?[^.,;:\n]{0,40}\b(?:experience|exp[eé]rience|experiencia|[\p{L}]*erfahrung|ervaring|practice|background|roles?|setting|environment)\b)/giu;
/** "Half a year of experience". */
export const A_YEAR_OF = /\b(half an?|an?)\b()()() year['’]?s?(?: of)?(?= (?:\S+ ){0,3}experience\b)/giu;
const A_YEAR = 12;
const ABOUT_WORK =
  /exp[eé]ri[eê]n|expertise|\bxp\b|\bexp\b|\bpqe\b|経験|经验|經驗|경력|이상|erfahrung|esperienz|ervaring|erfaren|erfaring|kokemus|tapasztalat|deneyim|zkušenost|praxe|doświadcz|work(?:ed|ing)? (?:in|with|on|as)|in (?:a |an )?(?:similar|related|comparable|relevant|sales|software|product|customer|engineering|design|marketing|management|finance|data)|as an?\b|building|managing|leading|leadership|developing|development|background(?! check)|track record|practice|in (?:an?|the) (?:[a-z]+ ){0,2}(?:section|kitchen|ward|unit|shop|agency|hotel|school|lab)\b|praxis|professional|hands-on|designing|selling|coding|programming|teaching|success|roles?\b|applying|using|writing|running|shipping|operating/i;
const HISTORY =
  /(?:for|my|over|past|last|nearly|almost|more than|in (?:the|our)|first|within|next|every|founded|history|since|celebrat\w+|our|company|we(?:['’]ve| have)|after|vesting|old|of age|anniversary|warranty|aged?|ages|average of|seit|depuis|about|around)\s+(?:\S+\s+){0,2}$/i;
/** What follows years that are not of experience. */
const OTHER_YEARS =
  /^\s*(?:of age|old|in business(?!\s(?!and|for|since)\p{L})|ago|in a row|running|of (?:service|history|operations?|growth|innovation|age|employment|tenure|runway)|history|vesting|cliff|degree|fixed[- ]term|contract(?! experience)|program|cours?ework|of (?:full-time |post-?secondary |undergraduate |college |university )?(?:education|study|studies|college|university|coursework|schooling)\b(?! (?:experience|teaching|or))|(?:[\p{L}'’]+ ){0,8}may (?:be )?substitut|in the making|warranty|from now|of (?:combined|collective) (?:\S+ )?experience|(?:[\p{L}']+ ){0,4}with (?:us|our company)\b|per\b|each\b|and counting|before|after)/iu;
/** Whom years count, and not work: "children (11 to 17 years)"; what was lately: "within the past 5 years"; what nobody needs. */
const NOT_OF_WORK =
  /(?:\b(?:child(?:ren)?|young people|pupils|kids|youths?|teens?|adolescents|boys|girls|kinder|jugendliche|enfants|niños)[^.\n]{0,30}|\b(?:within|in|during) (?:the |your )?(?:past|last|previous|preceding)|(?:don['’]t|do not|no) need(?: for)?(?: to have)?)[\s(]*$/i;
const AT_MOST_AFTER = /^\s*(?:max(?:imum)?|at (?:the )?most)\b/i;
const UP_TO =
  /(?:up to|max(?:imum)?(?: of)?|at most|bis zu|jusqu['’]à|hasta|less than|no more than|fewer than|under)\s*$/i;
const AT_LEAST =
  /(?:at least|minimum(?: of)?|min\.?|mind\.|mindestens|minstens|minst|mindst|au moins|m[ií]nimo(?: de)?|al menos|almeno|minimaal|alespoň|minimálně|co najmniej|or more|requires?|possess|have|with|required:?)\s*(?:an? )?$/i;
/** What makes years a wish, right before them, and at the end of their clause. */
const WISHED_BEFORE =
  /(?:prefer(?:red|ably|ence)?|ideal(?:ly)?|idealerweise|id[eé]alement|bonus|nice to have|desirable|(?:an?|big|strong|huge) plus|pluses|plus:)[^.;\n]{0,25}$/i;
const WISHED_AFTER =
  /^[^,;—(.\n]{0,90}\b(?:prefer(?:red|able)|a plus|is a plus|an advantage|desired|desirable|ideal|von vorteil|w[uü]nschenswert|souhait[eé]e?s?|valorable|nice to have)\b\s*(?:$|[.,;)\n]|but\b)/i;
const BULLET =
  /^(?:\uFE0F|[\s•*·–—▪◦●>→✔✓➢\-\d.)])*(?:(?:you(?:['’]ll)? )?(?:have|bring|possess)|strong|proven|solid|experience[:,]?|required:?|(?:[a-z]{3,12} )?(?:requirements?|qualifications?|must[- ]haves?):)?\s*(?:an? )?$/i;
/** "At least eight years of embedded C": a line that begins so asks for them, whatever the work is. */
const LINE_OF_LEAST =
  /^[\s•*·–—▪◦●\-\d.)>→]*(?:at least|minimum(?: of)?|min\.?|mind\.|mindestens|au moins|m[ií]nimo(?: de)?|al menos|minimaal) ?$/i;
/** "Over 10 years of design experience": a company would say whose they are. */
const OPENS_WITH_MORE = /^[\s•*·–-]*(?:over|more than|[uü]ber)\s*$/i;
const LONGEST_TEXT = 60_000;
/** More than these are a company's age unless the posting says that it asks for them. */
const MOST_YEARS = 15;
const MOST_OF_ALL = 30;

/**
 * The years of experience asked for: not the company's age, not a vesting plan, not what is only wished for. Where several things
 * ask for their own, the most of them, for who has fewer lacks one.
 */
export function yearsInText(text: string, signed = allSignedLines(text)): YearsSeen | undefined {
  const read = text.slice(0, LONGEST_TEXT);
  const lines = linesAbout(signed, SIGN.years | SIGN.number);
  const found = lines.flatMap(yearsNamed).flatMap((years) => yearsOf(read, years) ?? []);
  const asked: YearsSeen[] = [];
  for (const seen of found) {
    const isWish = sectionAt(read, seen.start) === 'nice';
    if (isWish) continue;
    const before = asked.at(-1);
    const together = before && (bounded(read, before, seen) ?? alternative(read, before, seen));
    if (together) asked[asked.length - 1] = together;
    else asked.push(seen);
  }
  return asked.toSorted((one, other) => least(other) - least(one))[0];
}

/** Years in a line, with their place in the whole text. */
function yearsNamed({ text, start }: Line): readonly RegExpExecArray[] {
  // What stands in few lines is looked for in those only.
  const months = /mo[ni]|mes|maand/i.test(text) ? allOf(text, MONTHS) : [];
  for (const one of months) [one[1], one[3]] = [inYears(one[1]) ?? '', inYears(one[3]) as string];
  const single = /a year|half an? /i.test(text) ? allOf(text, A_YEAR_OF) : [];
  for (const one of single) one[1] = /half/i.test(one[1] ?? '') ? '0.5' : '1';
  const found = [
    ...allOf(text, YEARS, Math.max(0, text.search(A_UNIT) - LONGEST_NUMBER)),
    ...(/[年년]/.test(text) ? allOf(text, WITHOUT_BLANKS) : []),
    ...months,
    ...single,
  ];
  for (const one of found) one.index += start;
  return found;
}

/** Months as years, to a twelfth. */
function inYears(months: string | undefined): string | undefined {
  return months && String(Math.round((Number(months) / A_YEAR) * 100) / 100);
}

function least({ experience: { min, max } }: YearsSeen): number {
  return min ?? (max ?? 0) / 100;
}

function yearsOf(text: string, found: RegExpExecArray): YearsSeen | undefined {
  const [whole] = found;
  const [start, end] = [found.index, found.index + whole.length];
  const around = { before: lineBefore(text, start), after: lineAfter(text, end) };
  const experience = experienceIn(found, around.before);
  const isAsking = () => sectionAt(text, start) === 'required';
  if (!experience || !isAsked(experience, found, around, isAsking)) return undefined;
  return { experience, start, end };
}

function experienceIn(
  [, low = '', open, high, openHigh]: RegExpExecArray,
  before: string,
): Experience | undefined {
  const [min, max] = [amount(low), high ? amount(high) : undefined];
  if (min === undefined || min > MOST_OF_ALL) return undefined;
  if (UP_TO.test(before) && max === undefined) return { max: min };
  return max === undefined || open || openHigh || max < min ? { min } : { min, max };
}

type Around = { readonly before: string; readonly after: string };

function isAsked(
  { min = 0 }: Experience,
  [whole, , open, high, openHigh]: RegExpExecArray,
  { before, after }: Around,
  isAsking: () => boolean,
): boolean {
  if (
    OTHER_YEARS.test(after) ||
    NOT_OF_WORK.test(before) ||
    WISHED_BEFORE.test(before) ||
    WISHED_AFTER.test(after)
  )
    return false;
  const isBullet = BULLET.test(before) || (min <= MOST_YEARS && OPENS_WITH_MORE.test(before));
  const isTold = isBullet || AT_LEAST.test(before);
  if (min > MOST_YEARS && !isTold) return false;
  if (!isBullet && isHistory(before, after)) return false;
  const isOpen = Boolean(open || high || openHigh) || /\+$/.test(whole);
  if ((isTold && isOpen) || ABOUT_WORK.test(`${before.slice(-70)} ${after}`)) return true;
  return (
    min <= MOST_YEARS && /^ \p{L}/u.test(after) && (LINE_OF_LEAST.test(before) || (isBullet && isAsking()))
  );
}

function isHistory(before: string, after: string): boolean {
  if (!HISTORY.test(before) || UP_TO.test(before)) return false;
  return (
    !/^\s*(?:of\s+)?(?:\S+\s+){0,4}experience\s+(?:in|with|as|required|\w+ing\b)/i.test(after) ||
    /we(?:['’]ve| have)|our|company|they|team/i.test(before.slice(-40))
  );
}

/** "Six years, or two with a degree": who has the least of them qualifies. */
function alternative(text: string, before: YearsSeen, seen: YearsSeen): YearsSeen | undefined {
  const between = text.slice(before.end, seen.start);
  const isOne =
    between.length < 400 &&
    (/(?:\bor|\boder|\bou|\/)\b[^.\n]{0,60}$/i.test(between) || OF_DEGREE.test(between)) &&
    !/\n\s*[•*-]/.test(between);
  if (!isOne) return undefined;
  // "7+ years in accounting/finance, including 3 in revenue" is one demand, and its first number the greater.
  const isLess = least(seen) < least(before) && IS_ENOUGH.test(between) && !IS_PART.test(between);
  const fewer = isLess ? seen : before;
  return { experience: fewer.experience, start: before.start, end: seen.end };
}

const IS_ENOUGH =
  /\bor (?:at least |a minimum of )?$|\b(?:ph\.?d|doctora|m\.?sc|ms\b|mba|master|b\.?sc|bs\b|bachelor|associate['’]s|diploma|degree|ged\b|high school)/i;
const IS_PART = /\b(?:including|of which|with (?:at least|a minimum)|davon|dont|incluidos)\b[^.\n]{0,12}$/i;
const OF_DEGREE =
  /[,;]\s(?:an? )?(?:ph\.?d|doctora\p{L}*|m\.?sc?|master\p{L}*['’]?s?|b\.?sc?|b\.?a|bachelor\p{L}*['’]?s?|associate\p{L}*['’]?s?|diploma|degree|ged)\.?(?: degree)?(?: in [^,;.\n]{2,30})?,? (?:with|and|\+|plus) (?:at least |a minimum of )?$/iu;

/** "5 yrs min, 12 yrs max". */
function bounded(text: string, before: YearsSeen, seen: YearsSeen): YearsSeen | undefined {
  const between = text.slice(before.end, seen.start);
  const { min } = before.experience;
  const { min: max } = seen.experience;
  if (
    !/^\s*min(?:imum)?\.?[,;/]? (?:and )?$/i.test(between) ||
    !AT_MOST_AFTER.test(lineAfter(text, seen.end))
  )
    return undefined;
  return min === undefined || max === undefined
    ? undefined
    : { experience: { min, max }, start: before.start, end: seen.end };
}

function amount(text: string): number | undefined {
  const number = WORDS[text.toLowerCase()] ?? Number(text);
  return text !== '' && Number.isFinite(number) ? number : undefined;
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 120), at);
}

function lineAfter(text: string, at: number): string {
  return text.slice(at, Math.min(at + 120, endOfLine(text, at)));
}
