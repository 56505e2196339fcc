/** What may be the name of an opening that a page tells section by section. */

import { isClosedTitle, isStruck } from './closed.ts';
import { CHROME_LINK, NO_OPENING, TITLE_WORD } from './job-words.ts';
import type { Part } from './outline.ts';
import { isQuestion } from './questions.ts';
import { isTitle, textOf } from './row-marks.ts';
import {
  COMPANY_TALK,
  isDepartmentName,
  PART_OF_OPENING,
  SAYS_OPENINGS,
  SAYS_OTHER,
} from './section-words.ts';

export const APPLY =
  /\bapply\b|bewerben|bewirb|bewerbung|\bpostul|candidat|solicitar|aplicar|inscr[íi]b|env[íi]a.{0,12}\bcv\b|aplikuj|wy[śs]lij.{0,12}\bcv\b|zg[łl]o[śs]|odpov[ěe]d|m[áa]m z[áa]jem|poslat|solliciteer|応募|エントリー/iu;
const HEADING = /^(?:h[1-6]|dt|summary|button|a)$/;
const LONGEST = 120;

/** "Open positions", over openings. */
export function saysOpenings(text: string): boolean {
  return text.length <= LONGEST && SAYS_OPENINGS.test(text) && !TITLE_WORD.test(text);
}

/** The title that a heading bears. */
export function titleIn(
  part: Part,
  pieces: readonly string[],
  elements: readonly Part[],
): string | undefined {
  if (!HEADING.test(part.tag.name) || isLinked(part) || leadsOn(part, elements)) return undefined;
  // A tab names a group.
  if (part.tag.attribs.role === 'tab' || isStruck(part)) return undefined;
  const own = part.tag.name === 'summary' ? pieces.slice(part.from, part.to).find(isTitle) : undefined;
  const text = own ?? textOf(pieces, part);
  return isName(text) ? text : undefined;
}

export function isName(text: string): boolean {
  const other = saysOpenings(text) || SAYS_OTHER.test(text);
  return (
    text.length <= LONGEST &&
    isTitle(text) &&
    !(
      isDepartmentName(text) ||
      APPLY.test(text) ||
      COMPANY_TALK.test(text) ||
      PART_OF_OPENING.test(text) ||
      isClosedTitle(text) ||
      CHROME_LINK.test(text) ||
      NO_OPENING.test(text)
    ) &&
    !isQuestion(text) &&
    !(other && !TITLE_WORD.test(text))
  );
}

/** A heading that is a link, or in one, is of a list. */
export function isLinked(part: Part): boolean {
  for (let around: Part | undefined = part; around; around = around.parent)
    if (around.tag.leads !== undefined) return true;
  return false;
}

/** To another page: one that the rung of links did not take for an opening. */
export function leadsOn({ index, last, from }: Part, elements: readonly Part[]): boolean {
  const within = elements.slice(index + 1, last + 1).filter((part) => part.from === from && part.to > from);
  return within.some(({ tag }) => /^(?!#|mailto:|tel:)./i.test(tag.leads ?? ''));
}
