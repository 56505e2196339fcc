import { monthNamed } from '../../model/month.ts';
import { dateFrom } from '../../model/typed-date.ts';

/** A span of dates in a line. What lasts has no `to`. `rest` is the line without it, parted where it stood. */
export type Span = { readonly from: string; readonly to?: string; readonly rest: string };

const YEAR = String.raw`(?:19|20)\d\d`;
/** "Mar 2019", "Aug '19", "marzo de 2019", "2019-03", "03/2019", "01.03.2019", "03/19", "2019": with the word before it, whatever it is. */
const POINT = String.raw`(?:(?:\p{L}{3,12}\.?,?[\s-]+(?:del?\s+)?)?(?:['’]\d\d|${YEAR}(?:[-/.](?:1[0-2]|0?[1-9])(?:[-/.]\d{1,2})?)?)|\d{1,2}[./-]\s?(?:\d{1,2}[./-]\s?)?${YEAR}|(?:1[0-2]|0?[1-9])[/.]\d\d)(?![\d%])`;
const NOW =
  "present|today|now|current(?:ly)?|ongoing|to date|date|heute|jetzt|aktuell|dato|laufend|présent|aujourd['’]?hui|ce jour|actuel(?:lement)?|en cours|(?:la )?actualidad|presente|hoy|actual|la fecha|oggi|in corso|atual|hoje|heden|nu|obecnie|dziś|teraz|pågående";
const TO = String.raw`\s*(?:[-–—→]|->)\s*|\s+(?:to|until|till|through|bis|à|au|a|al|hasta|tot|t\/m|do|jusqu['’]à|jusqu['’]au)\s+(?:el\s+)?|\s*[-–—]\s*(?:bis|to)\s+`;
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:from|von|vom|de|du|desde|del|van|od|dal)\s+)?(?<from>${POINT})(?:${TO})(?<to>${POINT}|\d\d(?!\d)|${NOW})(?!\p{L})`,
  'iu',
);
const SINCE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:since|seit|ab|depuis|desde|from|sinds|od|dal)\s+(?<from>${POINT})`,
  'iu',
);
const OPEN = new RegExp(String.raw`(?<![\p{L}\d])(?<from>${POINT})\s*[-–—]\s*(?=$|[\t)\],;|])`, 'iu');
const ALONE = new RegExp(String.raw`(?<![\p{L}\d])(?<from>${POINT})[)\]]?$`, 'iu');
/** "Summer 2016" is some time in 2016. */
const SEASON =
  /^(?:spring|summer|autumn|fall|winter|early|late|mid|fr[üu]hjahr|sommer|herbst|[ée]t[ée]|printemps|automne|hiver|verano|oto[ñn]o|primavera|invierno|year)[\s.,]+/iu;
/** How long it was: it says nothing that the dates do not. */
const LASTED =
  /[([]?(?:\d{1,2}\+?\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|a[ñn]os?|mes(?:es)?)\.?[\s,]*(?:and|und|et|y)?\s*){1,2}[)\]]?/giu;

/** The span of dates a line holds. */
export function spanIn(line: string): Span | undefined {
  const found = RANGE.exec(line) ?? SINCE.exec(line) ?? OPEN.exec(line);
  return found === null ? undefined : spanOf(line, found);
}

/** A line that ends in one date: a summer's work. */
export function momentIn(line: string): Span | undefined {
  const found = ALONE.exec(line);
  const span = found === null ? undefined : spanOf(line, found);
  return span && { ...span, to: span.from };
}

/** Whether a line says nothing but how long something lasted: "5 years 4 months". */
export function isDuration(line: string): boolean {
  return /\d/.test(line) && line.replace(LASTED, '').trim() === '';
}

function spanOf(line: string, found: RegExpExecArray): Span | undefined {
  const { from: start = '', to: end } = found.groups ?? {};
  const from = isoOf(start);
  if (from === undefined) return undefined;
  const to = end === undefined ? undefined : endOf(end, from);
  const kept = strayIn(start);
  const before = `${line.slice(0, found.index)}${kept}`;
  const rest = `${before}\t${line.slice(found.index + found[0].length)}`.replace(LASTED, '\t');
  return { from, ...(to !== undefined && { to }), rest: tidy(rest) };
}

/** The word before the year where it is no month and no season: it belongs to the line, not to the date. */
function strayIn(point: string): string {
  const word = /^\p{L}+/u.exec(point)?.[0] ?? '';
  return word === '' || monthNamed(word) !== undefined || SEASON.test(point) ? '' : `${word} `;
}

function isoOf(point: string): string | undefined {
  const bare = point.replace(SEASON, '').slice(strayIn(point).length);
  const short = /^(\d{1,2})[/.](\d\d)$/.exec(bare);
  if (short) return dateFrom(`${short[1]}/${Number(short[2]) < 50 ? 20 : 19}${short[2]}`);
  return (dateFrom(bare) ?? new RegExp(YEAR).exec(bare)?.[0])?.slice(0, 7);
}

function endOf(end: string, from: string): string | undefined {
  if (/^\d\d$/.test(end)) return `${from.slice(0, 2)}${end}`;
  return isoOf(end);
}

function tidy(rest: string): string {
  return rest.replace(/[\s,|:([–—·•-]*\t[\s,|:)\]–—·•-]*/gu, '\t').trim();
}
