import type { Hidden, Reason, ReasonKind } from '../model/match.ts';
import type { Profile } from '../model/profile.ts';
import { type Message, type MessageName, message } from '../model/words.ts';
import { FARTHEST_LEVEL } from './wish-reasons.ts';

/** What shows that an opening is about the person's own work. */
const ABOUT_THE_WORK: readonly ReasonKind[] = [
  'old-role',
  'old-team',
  'old-manager',
  'skills',
  'title',
  'insider',
  'taught-more',
];
/** What can speak for it when the profile names no work at all. */
const ABOUT_THE_TERMS: readonly ReasonKind[] = ['place', 'workplace', 'level', 'pay'];

/** The reason's sentence → the sentence for what is left out by it. */
const WORKPLACE: Readonly<Partial<Record<MessageName, MessageName>>> = {
  match_workplace_remote: 'hidden_workplace_remote',
  match_workplace_hybrid: 'hidden_workplace_hybrid',
  match_workplace_onsite: 'hidden_workplace_onsite',
};

/** The reasons in the order they are told, and the rule that hides the opening, if one does. */
export type Judged = { readonly reasons: readonly Reason[]; readonly hidden?: Hidden };

/**
 * The old role at the old employer is what the person waits for: no rule hides it. What speaks against it is told right after
 * it. Where nobody knows whose opening it is (`isNamed` false), it may be somebody else's, and the rules hold.
 */
export function judge(
  profile: Profile,
  reasons: readonly Reason[],
  mustsMissing: readonly string[],
  isNamed: boolean,
): Judged {
  const hidden = hiddenBy(profile, reasons, mustsMissing);
  if (!hidden) return { reasons: inOrder(reasons) };
  const old = isNamed ? reasons.find(({ kind }) => kind === 'old-role') : undefined;
  if (!old) return { reasons: inOrder(reasons), hidden };
  const [must] = mustsMissing;
  const all = must === undefined ? reasons : [...reasons, mustReason(must)];
  const against = all.filter(({ speaks }) => speaks === 'no');
  return { reasons: [old, ...against, ...inOrder(all).filter((one) => one !== old && one.speaks !== 'no')] };
}

function mustReason(skill: string): Reason {
  return { kind: 'must', points: 0, say: message('hidden_must', { skill }), speaks: 'no', evidence: [] };
}

const SPEAKS = { yes: 0, no: 1, unknown: 2 } as const;

/** What speaks for it first, the weightiest before the rest; then what speaks against it; then what is not said. */
function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons].sort(
    (one, other) => SPEAKS[one.speaks] - SPEAKS[other.speaks] || other.points - one.points,
  );
}

/**
 * The rule that keeps an opening out of the matches, if one does: a word to avoid, place, workplace, level, pay, a skill
 * that is a must, or nothing that speaks for it. A profile without any wish fits nothing, and its sentence asks for one:
 * showing every opening of an employer as "worth a look" would be noise.
 */
function hiddenBy(
  profile: Profile,
  reasons: readonly Reason[],
  mustsMissing: readonly string[],
): Hidden | undefined {
  const against = (kind: ReasonKind) => reasons.find((one) => one.kind === kind && one.speaks === 'no');
  const avoid = against('avoid');
  if (avoid) return { kind: 'avoid', say: message('hidden_avoid', { word: argOf(avoid, 'word') }) };
  const place = against('place');
  if (place) return { kind: 'place', say: message('hidden_place', { place: argOf(place, 'place') }) };
  const workplace = against('workplace');
  if (workplace)
    return { kind: 'workplace', say: message(WORKPLACE[workplace.say.name] ?? 'hidden_workplace_onsite') };
  const level = against('level');
  if (level && stepsOf(level) > FARTHEST_LEVEL) return { kind: 'level', say: message('hidden_level') };
  if (against('pay')) return { kind: 'pay', say: message('hidden_pay') };
  const [must] = mustsMissing;
  if (must !== undefined) return { kind: 'must', say: message('hidden_must', { skill: must }) };
  const say = noFit(profile, reasons);
  return say && { kind: 'no-fit', say };
}

function argOf({ say }: Reason, name: string): string | number {
  return say.args?.[name] ?? '';
}

function stepsOf(level: Reason): number {
  return Number(argOf(level, 'count'));
}

function noFit({ skills, titles, employment }: Profile, reasons: readonly Reason[]): Message | undefined {
  const namesWork = skills.length + titles.length + employment.length > 0;
  const kinds = namesWork ? ABOUT_THE_WORK : ABOUT_THE_TERMS;
  if (reasons.some(({ kind, speaks }) => speaks === 'yes' && kinds.includes(kind))) return undefined;
  return message(namesWork ? 'hidden_no_fit' : 'hidden_no_wishes');
}
