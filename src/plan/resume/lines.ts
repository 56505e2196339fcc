import { type Section, sectionNamed } from './sections.ts';
import { isDuration, momentIn, type Span, spanIn } from './span.ts';

/** A line of a résumé. Columns are parted by tabs; an empty one parts what stands above from what stands below. */
export type Line = {
  readonly text: string;
  readonly bullet: boolean;
  readonly section: Section;
  /** It names the section that begins here. */
  readonly heads: boolean;
  readonly span?: Span;
};

/** A number before an entry of a list, though not that of a day: "3. März 2019". */
const NUMBER = /^\d{1,2}[.)]\s+(?=\p{L})(?!\p{L}+\.? \d{4})/u;
const MOST_LINES = 3000;
const LONGEST_LINE = 160;
const BULLET = /^(?:[•●▪◦‣∙*·➢►✓–-]|o(?=\s+\p{Lu}))\s+/u;
/** What page numbers and markup leave behind. */
const NOISE = /^(?:page|seite|p[áa]gina) \d+(?: (?:of|von|de|sur) \d+)?$|^[-_=*]{3,}$/iu;

/** The lines of a résumé's plain text, each with the section it stands in and the dates it holds. */
export function linesOf(text: string): readonly Line[] {
  let section: Section = 'work';
  const rows = text.split(/\r?\n/).slice(0, MOST_LINES).map(tidy);
  return joined(rows).map((row) => {
    const bullet = BULLET.test(row);
    const bare = row.replace(BULLET, '').replace(NUMBER, '');
    const named = bullet ? undefined : sectionNamed(bare);
    section = named ?? section;
    const span = bare.length > LONGEST_LINE ? undefined : datesIn(bare, bullet, section);
    return { text: bare, bullet, section, heads: named !== undefined, ...(span && { span }) };
  });
}

function datesIn(line: string, bullet: boolean, section: Section): Span | undefined {
  const span = spanIn(line);
  if (span !== undefined || bullet || section !== 'work') return span;
  // One date alone is most often no role's: only where a title and an employer stand before it.
  return line.split(/,\s|\s[-–—|·]\s|\t/u).length > 2 ? momentIn(line) : undefined;
}

function tidy(line: string): string {
  return line
    .replace(/[\u200b\ufeff]|\*\*|__|^#+\s/gu, '')
    .replace(/[^\S\t]*\t\s*|[^\S\t]{2,}/gu, '\t')
    .replace(/[^\S\t]/gu, ' ')
    .trim();
}

/** Without what is no line of the résumé, and with spans together that a narrow column has broken: "Mar 2019 –", "Present". */
function joined(rows: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const row of rows) {
    if (NOISE.test(row) || isDuration(row)) continue;
    const last = kept.at(-1) ?? '';
    const both = `${last} ${row}`;
    const isBroken = /\d\s*[-–—]$/.test(last) && row.length < 30 && spanIn(both)?.rest === spanIn(last)?.rest;
    if (isBroken) kept[kept.length - 1] = both;
    else kept.push(row);
  }
  return kept;
}
