/** What the ways to find the openings that a page tells section by section share. */
import { EMPLOYMENT, TITLE_WORD } from './job-words.ts';
import type { Outline, Part } from './outline.ts';
import type { Piece } from './piece.ts';
import { isName } from './section-names.ts';
import { TRADE } from './section-words.ts';
import { lineOf } from './title-line.ts';

/** What is told of a place or a kind of work stands right below the title. */
export const MOST_BELOW = 6;

/** What is said below the name of an opening, and hardly below anything else. */
const SAID_BELOW =
  /^(?:salary|pay|hours|closing date|deadline|based at|start(?: date)?|gehalt|arbeitszeit|eintritt|beginn|umfang|salaire|contrat|horaires?|salario|jornada|wynagrodzenie|wymiar|[úu]vazek|mzda|uren|salaris|schaal|給与|仕事内容|応募資格)\s?(?:[:：]|$)|^\d{1,2}(?:[ ,–-]+(?:tot |bis |to )?\d{1,2})? ?(?:hours|hrs|uur|std|stunden|h(?:eures)?)\b/iu;

export type Section = {
  readonly heading: Part;
  readonly title: string;
  /** Where what is told of it begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly apply?: Part | undefined;
  /** What stands on its line behind the title. */
  readonly beside?: string | undefined;
};

export type PiecesOf = (text: string) => readonly Piece[];

export type Page = Outline & {
  readonly within: readonly Part[];
  readonly start: number;
  readonly url: string;
  readonly piecesOf: PiecesOf;
};

/** A name of a job; below "Open positions" more words tell one than in lists of links. */
export function namesJob(title: string): boolean {
  return TITLE_WORD.test(title) || TRADE.test(title);
}

export function tells(section: Section, page: Page): boolean {
  const { title } = section;
  return (
    namesJob(title) ||
    lineOf(title, page.piecesOf).place !== undefined ||
    (isName(title) && isDescribed(section, page))
  );
}

export function isDescribed({ from, to }: Section, { pieces, piecesOf }: Page): boolean {
  const told = pieces.slice(from, Math.min(to, from + MOST_BELOW)).flatMap(piecesOf);
  return told.some(
    ({ text, place }, index) =>
      SAID_BELOW.test(text) || (index < 2 && text.length < 40 && (place || EMPLOYMENT.test(text))),
  );
}
