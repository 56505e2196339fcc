import { matcher } from '../src/match/match.ts';
import type { Match } from '../src/model/match.ts';
import type { Posting } from '../src/model/posting.ts';
import { profileFrom } from '../src/model/read-profile.ts';
import { Refused } from './command.ts';
import { formerAt } from './employer.ts';
import { skillTable } from './table.ts';

type Matcher = (posting: Posting, employer?: string) => Match;

let lastProfile: { readonly json: string; readonly matcher: Matcher } | undefined;

/** Holds postings against a profile from outside. Many lines share one profile: it is made ready once. */
export function matcherFor(value: unknown): Matcher {
  const json = JSON.stringify(value) ?? '';
  if (lastProfile?.json !== json) lastProfile = { json, matcher: readyMatcher(value) };
  return lastProfile.matcher;
}

/** Where nobody says whose opening it is, its address may, if it is on the board of an employer of the profile. */
function readyMatcher(value: unknown): Matcher {
  const profile = readyProfile(value);
  const match = matcher(profile, skillTable());
  return (posting, employer) =>
    match(posting, employer ?? (posting.hiringOrganization ? undefined : formerAt(posting.url, profile)));
}

function readyProfile(value: unknown) {
  const profile = profileFrom(value);
  if ('trouble' in profile) throw new Refused('bad-profile', profile.trouble);
  return profile;
}
