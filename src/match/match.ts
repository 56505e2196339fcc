import type { Match, MatchLevel } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import type { Profile } from '../model/profile.ts';
import { avoidReason } from './avoid.ts';
import { chairReasons, chairsOf } from './chair-reasons.ts';
import { type Judged, judge } from './hide.ts';
import { leaveChecks, leftForOf } from './left-for.ts';
import { lineStart } from './lines.ts';
import { skillsFit } from './skills-reason.ts';
import { NO_TABLE, type SkillTable } from './table/load.ts';
import { levelReason, payReason, placeReason, workplaceReason } from './wish-reasons.ts';
import { termsOf } from './wished-places.ts';
import { knownSkills, wishesOf } from './wishes.ts';
import { insiderReason, lessonsOf, taughtReasons } from './word-reasons.ts';
import { phraseOf } from './words-in.ts';

/** `employer` is whose list the posting is on; what the posting itself says of it counts too. */
type Matcher = (posting: Posting, employer?: string) => Match;

/**
 * Makes a profile ready once; the answer holds postings against it. A score is the sum of the reasons' points between
 * 0 and 100. It grows or stays when one more of the user's skills is named. Without a table only the profile's own words
 * are known, and so the posting is taken to ask for nothing else.
 */
export function matcher(profile: Profile, table: SkillTable = NO_TABLE): Matcher {
  const wishes = wishesOf(profile, table);
  const chairs = chairsOf(profile, knownSkills(wishes, table), table);
  const { places, workplace } = termsOf(profile, table.places);
  const avoid = profile.avoid.map(phraseOf);
  const insider = (profile.insider ?? []).map(phraseOf);
  const lessons = lessonsOf(profile.taught);
  const leftFor = leftForOf(profile, table.places);
  return (given, employer) => {
    const posting = { ...given, title: lineStart(given.title), locations: given.locations.map(lineStart) };
    const employers = [employer, posting.hiringOrganization].filter(isName);
    const skills = skillsFit(posting, wishes, table);
    const reasons = [
      ...chairReasons(posting, chairs, employers),
      skills.reason,
      levelReason(posting, profile.level),
      placeReason(posting, places),
      workplaceReason(posting, workplace),
      payReason(posting, profile.pay),
      insiderReason(posting, insider),
      ...taughtReasons(posting, lessons),
      avoidReason(posting, avoid),
    ].filter((reason) => reason !== undefined);
    const match = matchOf(judge(profile, reasons, skills.mustsMissing, employers.length > 0), skills);
    return leftFor.length === 0 ? match : { ...match, left: leaveChecks(posting, leftFor, profile) };
  };
}

function isName(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

function matchOf(
  { reasons, hidden }: Judged,
  { matched, missing }: Pick<Match, 'matched' | 'missing'>,
): Match {
  const sum = reasons.reduce((points, reason) => points + reason.points, 0);
  const score = Math.round(Math.min(100, Math.max(0, sum)));
  const match = { score, level: levelOf(score), reasons, matched, missing };
  return hidden ? { ...match, hidden } : match;
}

const STRONG = 55;
const GOOD = 30;

function levelOf(score: number): MatchLevel {
  if (score >= STRONG) return 'strong';
  return score >= GOOD ? 'good' : 'look';
}
