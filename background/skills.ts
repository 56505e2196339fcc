import { ownFile } from '../src/fetch/own-file.ts';
import { skillsIn } from '../src/match/asked.ts';
import { matcher } from '../src/match/match.ts';
import { type SkillTable, skillOf, tableFrom } from '../src/match/table/load.ts';
import tableAddress from '../src/match/table/table.json?url';
import type { Match } from '../src/model/match.ts';
import type { Posting } from '../src/model/posting.ts';
import type { SkillName } from '../src/platform/messages.ts';
import { profile } from '../src/store/settings.ts';

let table: Promise<SkillTable> | undefined;

/** Holds openings of an employer against the profile as it is now. The table of skills is a file of its own, read when it is first needed. */
export async function currentMatcher(employer: string): Promise<(posting: Posting) => Match> {
  const match = matcher(await profile(), await skillTable());
  return (posting) => match(posting, employer);
}

function skillTable(): Promise<SkillTable> {
  table ??= ownFile(tableAddress).then(tableFrom);
  return table;
}

/** The shipped skills by name, to be picked from while typing. */
export async function skillNames(): Promise<readonly SkillName[]> {
  const {
    skills,
    forms: { phrases, meanings },
  } = await skillTable();
  const byName = skills.map(({ name }) => ({ name, forms: [] as string[] }));
  phrases.forEach((phrase, at) => {
    byName[skillOf(meanings[at] ?? -1)]?.forms.push(phrase);
  });
  return byName;
}

/** The skills a résumé names, in its own order. */
export async function skillsInText(text: string): Promise<readonly string[]> {
  const { skills, lexicon } = await skillTable();
  const names = skillsIn(text, lexicon, skills).map(({ hit }) => skills[hit.skill]?.name);
  return [...new Set(names)].filter((name) => name !== undefined);
}
