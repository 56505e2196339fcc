import { lateWords } from '../src/fetch/late-words.ts';
import { ownFile } from '../src/fetch/own-file.ts';
import { skillsIn } from '../src/match/asked.ts';
import type { PlaceLines } from '../src/match/gazetteer.ts';
import { matcher } from '../src/match/match.ts';
import { type SkillTable, skillOf, tableFrom } from '../src/match/table/load.ts';
import placesAddress from '../src/match/table/places.json?url';
import tableAddress from '../src/match/table/table.json?url';
import { asksForPlaces } from '../src/match/wished-places.ts';
import type { Match } from '../src/model/match.ts';
import type { Posting } from '../src/model/posting.ts';
import type { SkillFound, SkillName } from '../src/platform/messages.ts';
import { profile } from '../src/store/settings.ts';

let table: Promise<SkillTable> | undefined;
let places: Promise<PlaceLines> | undefined;

/**
 * Holds openings of an employer against the profile as it is now. The tables are files of their own, each read when it is
 * first needed.
 */
export async function currentMatcher(employer: string): Promise<(posting: Posting) => Match> {
  const [wishes, skills] = await Promise.all([profile(), skillTable()]);
  const match = matcher(wishes, asksForPlaces(wishes) ? { ...skills, places: await placeLines() } : skills);
  return (posting) => match(posting, employer);
}

function placeLines(): Promise<PlaceLines> {
  places ??= ownFile(placesAddress).then((lines) => (lines ?? {}) as PlaceLines);
  return places;
}

async function skillTable(): Promise<SkillTable> {
  // Not part of what is kept: where they could not be had, the next one asks again.
  await lateWords();
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

/** The skills a résumé names, in its own order, each with the words it stands there in. */
export async function skillsInText(text: string): Promise<readonly SkillFound[]> {
  const { skills, lexicon } = await skillTable();
  return skillsIn(text, lexicon, skills).map(({ hit }) => ({
    name: skills[hit.skill]?.name ?? '',
    words: text.slice(hit.start, hit.end),
  }));
}

/** The words of titles of all trades, as regular expressions for folded titles. */
export async function titleWords(): Promise<readonly string[]> {
  return (await skillTable()).families.map(({ words }) => words.source);
}
