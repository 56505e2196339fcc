import type { Evidence, LeaveCheck } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import type { Employment, LeaveReason, Profile } from '../model/profile.ts';
import { type Message, message } from '../model/words.ts';
import type { PlaceLines } from './gazetteer.ts';
import { levelInTitle, rungOf } from './level.ts';
import { type Places, placeFit } from './place.ts';
import { payReason, workplaceOf } from './wish-reasons.ts';
import { placeNamed } from './wished-places.ts';
import { findPhrase, phraseOf } from './words-in.ts';

/** What one reason for leaving comes to in this opening. */
type Found = Omit<LeaveCheck, 'reason'>;
type Check = (posting: Posting, left: LeftFor, profile: Profile) => Found;

/** One reason of one chair, as the user ticked it. */
export type LeftFor = {
  readonly reason: LeaveReason;
  readonly chair: Employment;
  /** Where it was, where it was left for the place. */
  readonly where?: Places;
};

export function leftForOf({ employment }: Profile, lines: PlaceLines): readonly LeftFor[] {
  const all = employment.flatMap((chair) =>
    (chair.leftFor ?? []).map((reason) => leftOne(chair, reason, lines)),
  );
  return all.filter(({ reason }, at) => all.findIndex((one) => one.reason === reason) === at);
}

function leftOne(chair: Employment, reason: LeaveReason, lines: PlaceLines): LeftFor {
  const isPlaced = reason === 'place' && chair.place !== undefined;
  return { reason, chair, ...(isPlaced ? { where: placeNamed(chair.place, lines) } : {}) };
}

/** The reasons for leaving, each held against the posting: resolved, not resolved, or not said there. */
export function leaveChecks(
  posting: Posting,
  leftFor: readonly LeftFor[],
  profile: Profile,
): readonly LeaveCheck[] {
  return leftFor.map((left) => ({ reason: left.reason, ...CHECKS[left.reason](posting, left, profile) }));
}

const CHECKS: Readonly<Record<LeaveReason, Check>> = {
  pay: (posting, _, { pay }) => {
    if (pay === undefined) return unsaid(message('left_pay_no_floor'));
    const { speaks = 'unknown', evidence = [] } = payReason(posting, pay) ?? {};
    return { speaks, say: message(BY_SPEAKS.pay[speaks]), evidence };
  },
  remote: (posting) => {
    const found = workplaceOf(posting);
    if (found === undefined) return unsaid(message('left_remote_unknown'));
    const speaks = found === 'onsite' ? 'no' : 'yes';
    return {
      speaks,
      say: message(found === 'hybrid' ? 'left_remote_hybrid' : BY_SPEAKS.remote[speaks]),
      evidence: [],
    };
  },
  level: (posting, { chair }) => {
    const now = levelInTitle(posting.title);
    const then = levelInTitle(chair.title);
    if (now === undefined) return unsaid(message('left_level_unknown'));
    const { start, end } = now;
    const evidence: Evidence[] = [{ field: 'title', text: posting.title.slice(start, end), start, end }];
    const speaks = rungOf(now.level) > rungOf(then?.level ?? 'mid') ? 'yes' : 'no';
    return { speaks, say: message(BY_SPEAKS.level[speaks]), evidence };
  },
  team: (posting, { chair: { team, manager } }) => {
    const old = [team, manager].filter((name) => name !== undefined);
    if (old.length === 0) return unsaid(message('left_team_unnamed'));
    const named = old.map((name) => evidenceOf(posting, name)).find((found) => found !== undefined);
    if (named) return { speaks: 'no', say: message('left_team_no', { team: named.text }), evidence: [named] };
    const now = posting.team ?? posting.department;
    return now === undefined
      ? unsaid(message('left_team_unknown'))
      : { speaks: 'yes', say: message('left_team_yes', { team: now }), evidence: [] };
  },
  place: (posting, { where }) => {
    if (workplaceOf(posting) === 'remote')
      return { speaks: 'yes', say: message('left_place_remote'), evidence: [] };
    if (where === undefined) return unsaid(message('left_place_unnamed'));
    const { fits, place, evidence } = placeFit(posting, where, () => false);
    if (fits !== 'yes' && fits !== 'no') return unsaid(message('left_place_unknown'));
    const speaks = fits === 'yes' ? 'no' : 'yes';
    return { speaks, say: message(BY_SPEAKS.place[speaks], { place }), evidence };
  },
  hours: (posting) => {
    const text = posting.description ?? '';
    const hard = found(text, HARD_HOURS);
    if (hard) return { speaks: 'no', say: message('left_hours_no', { words: hard.text }), evidence: [hard] };
    const soft = found(text, SOFT_HOURS);
    if (soft)
      return { speaks: 'yes', say: message('left_hours_yes', { words: soft.text }), evidence: [soft] };
    return unsaid(message('left_hours_unknown'));
  },
};

const BY_SPEAKS = {
  pay: { yes: 'left_pay_yes', no: 'left_pay_no', unknown: 'left_pay_unknown' },
  remote: { yes: 'left_remote_yes', no: 'left_remote_no' },
  level: { yes: 'left_level_yes', no: 'left_level_no' },
  place: { yes: 'left_place_yes', no: 'left_place_no' },
} as const;

/** Words that say the hours are hard, and that they are kind; in the languages most postings come in. */
const HARD_HOURS =
  /(?<!\b(?:no|not|never|without|zero|keine?|nie|ohne|sans|pas de|sin)[ -])\b(?:on[- ]call(?: rotation)?|night shifts?|weekend (?:work|shifts?)|rotating shifts?|shift work|overtime (?:is )?(?:required|expected)|schichtarbeit|schichtdienst|nachtschicht|wochenenddienst|rufbereitschaft|travail de nuit|horaires d[ée]cal[ée]s|astreintes?|turnos rotativos|guardias)\b/i;
const SOFT_HOURS =
  /\b(?:flexible (?:working )?(?:hours|schedules?|working)|four[- ]day (?:work )?week|4[- ]day (?:work )?week|part[- ]time|no (?:on[- ]call|weekends?|overtime|night shifts?)|keine (?:rufbereitschaft|wochenendarbeit|[üu]berstunden)|job[- ]shar(?:e|ing)|compressed (?:hours|work ?week)|(?:3[0-8]|2\d)(?:[.,]5)?[- ]hours?(?: (?:a|per|work))? week|(?:3[0-8]|2\d)(?:[.,]5)? stunden(?:[- ]woche| pro woche)|gleitzeit|teilzeit|flexible arbeitszeiten?|vier[- ]tage[- ]woche|horaires flexibles|temps partiel|horario flexible|jornada (?:reducida|intensiva))\b/i;

function found(text: string, pattern: RegExp): Evidence | undefined {
  const hit = pattern.exec(text);
  if (hit === null) return undefined;
  return { field: 'description', text: hit[0], start: hit.index, end: hit.index + hit[0].length };
}

function evidenceOf(posting: Posting, name: string): Evidence | undefined {
  for (const field of ['team', 'department', 'title', 'description'] as const) {
    const text = posting[field] ?? '';
    const hit = findPhrase(text, phraseOf(name));
    if (hit) return { field, text: text.slice(...hit), start: hit[0], end: hit[1] };
  }
  return undefined;
}

function unsaid(say: Message): Found {
  return { speaks: 'unknown', say, evidence: [] };
}
