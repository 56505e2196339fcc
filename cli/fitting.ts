import { matcher } from '../src/match/match.ts';
import type { Match } from '../src/model/match.ts';
import type { Posting } from '../src/model/posting.ts';
import { EMPTY_PROFILE, type Profile } from '../src/model/profile.ts';
import { skillTable } from './table.ts';
import { say } from './words.ts';

/** Openings held against a profile: those that fit, best first, and those left out, each with the rule that did it. */
export type Fitting = { readonly shown: readonly Fitted[]; readonly leftOut: readonly Fitted[] };
type Fitted = { readonly posting: Posting; readonly match: Match };

/** The openings of an employer that fit, best first, and those left out. Without a profile nothing is left out. */
export function fitting(
  postings: readonly Posting[],
  profile: Profile,
  employer: string | undefined,
): Fitting {
  const match = matcher(profile, skillTable());
  const all = postings.map((posting) => ({ posting, match: match(posting, employer) }));
  if (profile === EMPTY_PROFILE) return { shown: all, leftOut: [] };
  const shown = all.filter((one) => !one.match.hidden).sort((a, b) => b.match.score - a.match.score);
  return { shown, leftOut: all.filter((one) => one.match.hidden) };
}

/** One opening as a JSON line. */
export function printable({ posting, match }: Fitted): unknown {
  const reasons = match.reasons.map(({ kind, points, say: words }) => ({ kind, points, text: say(words) }));
  const hidden = match.hidden ? { kind: match.hidden.kind, why: say(match.hidden.say) } : null;
  return { ...posting, score: match.score, reasons, matched: match.matched, missing: match.missing, hidden };
}
