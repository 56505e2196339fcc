import type { Channel, DraftInput, NoteKind } from '../model/note.ts';
import { RELATIONS, type Relation } from '../model/person.ts';
import { type Message, type MessageName, message } from '../model/words.ts';
import { chairAt } from './chair.ts';

type Sense = {
  readonly to: readonly Relation[];
  /** Why it is not for anybody else. */
  readonly notTo: MessageName;
  /** The channels it does not fit, each with its reason. */
  readonly notBy: Partial<Readonly<Record<Channel, MessageName>>>;
};

const WORKED_WITH = ['manager', 'skip-level', 'colleague'] as const;
const NO_ROOM = 'draft_no_room_in_note';

/** Which kind of note makes sense to whom, and by which channel it does not. */
const SENSE: Readonly<Record<NoteKind, Sense>> = {
  ask: { to: RELATIONS.filter((relation) => relation !== 'hr'), notTo: 'draft_no_ask_hr', notBy: {} },
  reconnect: {
    to: WORKED_WITH,
    notTo: 'draft_no_reconnect_unknown',
    notBy: { 'talking-points': 'draft_no_points_hello' },
  },
  repair: {
    to: WORKED_WITH,
    notTo: 'draft_no_repair_unknown',
    notBy: { 'linkedin-note': 'draft_no_repair_note' },
  },
  insight: { to: WORKED_WITH, notTo: 'draft_no_insight_unknown', notBy: {} },
  'use-my-name': { to: WORKED_WITH, notTo: 'draft_no_name_unknown', notBy: {} },
  eligibility: {
    to: ['hr', 'recruiter'],
    notTo: 'draft_no_eligibility',
    notBy: { 'linkedin-note': NO_ROOM },
  },
  'follow-up': {
    to: RELATIONS,
    notTo: 'draft_no_follow_up_first',
    notBy: { 'linkedin-note': NO_ROOM, 'talking-points': 'draft_no_points_follow_up' },
  },
  thanks: {
    to: RELATIONS,
    notTo: 'draft_no_thanks_there',
    notBy: { 'linkedin-note': 'draft_no_thanks_there', 'talking-points': 'draft_no_thanks_there' },
  },
  update: {
    to: WORKED_WITH,
    notTo: 'draft_no_update_unknown',
    notBy: { 'linkedin-note': NO_ROOM },
  },
  'close-out': {
    to: RELATIONS,
    notTo: 'draft_no_thanks_there',
    notBy: { 'linkedin-note': 'draft_no_thanks_there', 'talking-points': 'draft_no_thanks_there' },
  },
  'resignation-thanks': {
    to: WORKED_WITH,
    notTo: 'draft_no_goodbye_unknown',
    notBy: { 'talking-points': 'draft_no_thanks_there' },
  },
};

/** Kinds that speak of a time at the employer, and of nothing else. */
const OF_FORMER: readonly NoteKind[] = ['repair', 'eligibility', 'resignation-thanks'];

/** A sentence for people where a kind is only for an employer at whom the user has worked, and they told of none such. */
export function neverThere({
  kind,
  employer,
  profile,
}: Pick<DraftInput, 'kind' | 'employer' | 'profile'>): Message | undefined {
  if (!OF_FORMER.includes(kind) || chairAt(profile.employment, employer)) return undefined;
  return message('draft_no_never_there', { employer });
}

/** A sentence for people where this kind does not fit this person or this channel. */
export function senseless({
  kind,
  channel,
  person,
}: Pick<DraftInput, 'kind' | 'channel' | 'person'>): Message | undefined {
  const { to, notTo, notBy } = SENSE[kind];
  if (!to.includes(person.relation)) return message(notTo);
  const why = notBy[channel];
  return why && message(why);
}
