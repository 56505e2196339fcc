import { type Asked, askedBy } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { type Hit, recognise } from './recognise.ts';
import { type Part, sectionsOf } from './sections.ts';
import { settle } from './settle.ts';
import type { Skill } from './table/load.ts';
import { spokenAs } from './tongue.ts';

export type AskedHit = { readonly hit: Hit; readonly how: Asked };

/** The kind of skill that languages are. */
const SPOKEN = 'tongue';

/**
 * The skills a text names, each place with how it is meant, in the order of the text. What stands under a heading that asks
 * for nothing (the company, its benefits, how to apply) is not read at all. The first `title` letters are no heading,
 * though it is a Benefits Manager they name.
 */
export function skillsIn(
  text: string,
  lexicon: Lexicon,
  skills: readonly Skill[],
  title = 0,
): readonly AskedHit[] {
  const sections = sectionsOf(text, title);
  const asked: AskedHit[] = [];
  for (let at = 0; at < sections.length; at += 1) {
    const { start, section } = sections[at] as Part;
    const end = sections[at + 1]?.start ?? text.length;
    if (section === 'other') continue;
    const found = recognise(text, lexicon, start, end);
    const askedOf = askedBy(found);
    for (const hit of settle(found, skills)) {
      const how = askedOf(hit, section);
      asked.push({ hit, how: skills[hit.skill]?.kind === SPOKEN ? spokenAs(hit, text, how) : how });
    }
  }
  return asked;
}
