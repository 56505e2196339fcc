import { present } from '../model/posting.ts';
import type { Employment } from '../model/profile.ts';

/** What a résumé's plain text tells of a person; skills are found by the matcher. */
export type ResumeText = { readonly name?: string; readonly employment: readonly Employment[] };

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'janv', 'jän'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'mrz', 'mars'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'mayo'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'ago', 'aoû', 'aou'],
  ['sep', 'set', 'sept'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'dic', 'déc'],
];

const MONTH = `(?:${MONTHS.flat().join('|')})\\p{L}{0,7}`;
const DAY = String.raw`(?:${MONTH}\.?,?\s+)?(?:(?:0?[1-9]|1[0-2])[./])?(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?`;
const NOW =
  'present|today|now|current|ongoing|heute|jetzt|aktuell|présent|present[e]?|aujourd.hui|actualidad|hoy|oggi|dziś|obecnie';
/** "Mar 2019 – Present", "03/2019 - 10/2021", "2019–2021", "2019-03 to 2021-10", "seit 2019". */
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<from>${DAY})\s*(?:[-–—]|to|bis|à|au|hasta|a)\s*(?<to>${DAY}|${NOW})|(?:since|seit|depuis|desde)\s+(?<since>${DAY}))(?![\p{L}\d])`,
  'iu',
);
const BETWEEN = /\s+[-–—|•·@]\s+|\s*[|•·]\s*|,\s+|\s+(?:at|bei|chez|en|@)\s+|\t+/u;
const MOST_LINES = 3000;
const LONGEST_LINE = 160;
/** Words of a line that names a chair rather than a company or a place. */
const CHAIR =
  /\b(?:engineer|developer|manager|analyst|director|lead|head|nurse|teacher|consultant|designer|assistant|specialist|officer|coordinator|architect|accountant|chef|cook|driver|technician|intern|scientist|administrator|representative|associate|supervisor|clerk|planner|buyer|recruiter|writer|editor|lawyer|paralegal|attorney|mechanic|electrician|agent|operator|controller|\p{L}*(?:entwickler|leiter|berater|ingenieur|pfleger|kauf(?:mann|frau))|d[ée]veloppeur|ing[ée]nieur|responsable|gerente|ingeniero|desarrollador)(?:in|e|a|s)?\b/iu;

/**
 * Reads roles out of plain text: each line that holds a span of dates, with the title and the employer from it or from its
 * neighbours. What cannot be told apart is left to the person, who looks through everything before it is kept.
 */
export function resumeFrom(text: string): ResumeText {
  const lines = text
    .split(/\r?\n/)
    .slice(0, MOST_LINES)
    .map((line) => line.replace(/[^\S\t]+/gu, ' ').trim());
  const employment = lines.flatMap((line, at) => {
    const role = line.length > LONGEST_LINE ? undefined : roleAt(lines, at);
    return role === undefined ? [] : [role];
  });
  return { ...present<{ name?: string }>({ name: nameIn(lines) }), employment };
}

function roleAt(lines: readonly string[], at: number): Employment | undefined {
  const line = lines[at] ?? '';
  const span = RANGE.exec(line)?.groups;
  if (span === undefined) return undefined;
  const rest = line.replace(RANGE, '').replace(/^[\s,|()–—-]+|[\s,|()–—-]+$/gu, '');
  const near = [rest, ...[-1, -2, 1].map((step) => lines[at + step] ?? '')].map(partsOf);
  const home = near.findIndex((parts) => parts.some(isChair));
  const parts = near[home];
  const title = parts?.find(isChair);
  if (parts === undefined || title === undefined) return undefined;
  const place = parts.indexOf(title);
  const beside = [...parts.slice(place + 1), ...parts.slice(0, place)];
  const [employer = ''] = [beside, ...(ELSEWHERE[home] ?? []).map((row) => near[row] ?? [])]
    .flat()
    .filter((part) => part.split(' ').length <= MOST_WORDS);
  const dates = { from: isoOf(span['from'] ?? span['since']), to: isoOf(span['to']) };
  return { employer, title, ...present<Partial<Employment>>(dates) };
}

/**
 * Where the employer stands, by where the title does, the likeliest first: of the line of the dates (0), the one before it
 * (1), the one before that (2) and the one after it (3).
 */
const ELSEWHERE: readonly (readonly number[])[] = [
  [1, 3],
  [0, 2, 3],
  [1, 0, 3],
  [0, 1],
];
/** A company has no longer name; what has is a line of what was done there. */
const MOST_WORDS = 5;

function isChair(part: string): boolean {
  return CHAIR.test(part);
}

/** A title or a company, not a sentence and not another span of dates. */
function isHeading(line: string): boolean {
  return (
    line !== '' &&
    line.length <= 100 &&
    !RANGE.test(line) &&
    !/[.;:]$/.test(line) &&
    !/^[-•*●▪]/u.test(line) &&
    !HEADINGS.test(line)
  );
}

function partsOf(line: string): readonly string[] {
  if (!isHeading(line)) return [];
  return line.split(BETWEEN).filter((part) => /\p{L}{2}/u.test(part));
}

/** "Mar 2019" is 2019-03, "03/2019" too; a bare year stays one. What lasts has no end. */
function isoOf(text: string | undefined): string | undefined {
  const year = /(?:19|20)\d{2}/.exec(text ?? '')?.[0];
  if (text === undefined || year === undefined) return undefined;
  const number = /(\d{1,2})[./]/.exec(text)?.[1] ?? /\d{4}-(\d{2})/.exec(text)?.[1];
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  const month = number === undefined ? monthOf(word) : Number(number);
  return month === 0 ? year : `${year}-${`${month}`.padStart(2, '0')}`;
}

function monthOf(word: string): number {
  return MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;
}

/** The name stands at the top: two to four capitalised words and nothing else. */
function nameIn(lines: readonly string[]): string | undefined {
  const top = lines.filter((line) => line !== '').slice(0, 5);
  return top.find(
    (line) => /^(?:\p{Lu}[\p{L}’'.-]+ ?){2,4}$/u.test(line) && !CHAIR.test(line) && !HEADINGS.test(line),
  );
}

const HEADINGS =
  /^(?:curriculum vitae|r[ée]sum[ée]|lebenslauf|(?:personal|pers[öo]nliche) (?:details|data|daten)|contact|kontakt|profile?|summary|(?:(?:work|professional|relevant) )?experience|employment(?: history)?|career(?: history)?|work history|education|training|(?:technical |key |core )?skills|projects|languages|certifications?|publications|references|interests|(?:berufs)?erfahrung|beruflicher werdegang|ausbildung|kenntnisse|sprachen|exp[ée]riences?(?: professionnelles?)?|formation|comp[ée]tences|langues|experiencia(?: laboral)?|educaci[óo]n|formaci[óo]n)$/iu;
