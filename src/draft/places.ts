import type { Posting } from '../model/posting.ts';
import type { Given, Source } from './clause.ts';
import type { Place } from './placed.ts';
import { ownWords } from './said.ts';
import { spokenTitle } from './title.ts';

/** What may stand in the places of a wording: the opening, its team, the employer, each with the field it is from. */
export function openingPlaces(given: Given, posting: Posting) {
  return { title: titlePlace(given, posting), team: teamPlace(given, posting), ...employerPlace(given) };
}

/** The reader's employer, or another one `at` whom something was done. */
export function employerPlace(
  { input, language }: Pick<Given, 'input' | 'language'>,
  at: Place = { name: input.employer, path: 'employer' },
) {
  const name = spokenEmployer(at.name);
  const declined = language.employed?.(name) ?? name;
  return {
    employer: { text: name, from: at.path },
    employed: { text: declined, from: at.path, said: ownWords(declined, name) },
  } satisfies Record<string, Source>;
}

export function titlePlace({ language }: Given, { title }: Posting): Source {
  return { text: language.title(spokenTitle(title).title), from: 'posting.title' };
}

/** "Larkfield Inc." is spoken of as "Larkfield". */
export function spokenEmployer(employer: string): string {
  const short = employer
    .trim()
    .replace(
      /,?\s+(?:Inc|LLC|L\.L\.C|Ltd|Limited|LLP|PLC|Corp|Corporation|GmbH(?: & Co\.? KG)?|AG|SE|KG|B\.?V|N\.?V|S\.?A|S\.?L|SAS|S\.?A\.?S|SARL|Oy|AB|A\/S|ApS|Pty Ltd)\.?$/,
      '',
    );
  return short || employer.trim();
}

/** Where the opening is: what stands beside the title, else its team or department, where that says something new. */
function teamPlace(given: Given, { team, department, title }: Posting): string | readonly Source[] {
  const spoken = spokenTitle(title);
  if (spoken.beside)
    return within(given.pick('in_place'), 'team', {
      text: given.language.id === 'en' ? given.language.team(spoken.beside) : spoken.beside,
      from: 'posting.title',
    });
  const name = team ?? department;
  if (!name || !isSayable(name) || title.toLowerCase().includes(name.toLowerCase())) return '';
  const from = team ? 'posting.team' : 'posting.department';
  return within(given.pick('in_team'), 'team', { text: given.language.team(name), from });
}

const LONGEST_TEAM = 4;

/** Codes ("1200 - G&A", "EMEA/Sales") and shouted names are no words to say. */
function isSayable(name: string): boolean {
  const isShouted = name === name.toUpperCase() && name.length > 4;
  return !isShouted && !/[/\d|_:>]|\s-\s/.test(name) && name.split(/\s+/).length <= LONGEST_TEAM;
}

/** A few words around a fact, all of them one claim: " in Finance". */
export function within(pattern: string, name: string, { text, from }: Source): readonly Source[] {
  return [{ text: pattern.replace(`{${name}}`, () => text), from }];
}
