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

/**
 * The rule that keeps an opening out of the matches, if one does: a word to avoid, place, workplace, level, pay, a skill
 * that is a must, or nothing that speaks for it. A profile without any wish fits nothing, and its sentence asks for one:
 * showing every opening of an employer as "worth a look" would be noise.
 */
export function hiddenBy(
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
