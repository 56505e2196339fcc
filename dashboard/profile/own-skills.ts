import { ownName } from '../../src/match/own-name.ts';
import type { SkillFound } from '../../src/platform/messages.ts';

const JOINING = /(?<!\p{L})(?:and|or|und|oder|et|ou|y|o)(?!\p{L})/giu;

/** The skills of a résumé in its own words, each once: those the table knows, and those it lists beside them. */
export function ownSkills(found: readonly SkillFound[], listed: readonly string[]): readonly string[] {
  const known = found.map(({ name, words }) => ownName(words, name));
  const others = listed.filter((name) => !isOf(name, found));
  const byName = new Map<string, string>();
  for (const name of [...known, ...others])
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), name);
  return [...byName.values()];
}

/** Whether a listed name says no more than skills that were found in it: "SQL and Python". */
function isOf(name: string, found: readonly SkillFound[]): boolean {
  const rest = found.reduce(
    (left, { words }) => left.replaceAll(words.toLowerCase(), ' '),
    name.toLowerCase(),
  );
  return !/\p{L}/u.test(rest.replace(JOINING, ' '));
}
