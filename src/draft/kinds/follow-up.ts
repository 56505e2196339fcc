import { momentOf } from '../../model/day.ts';
import type { DraftInput, NoteKind } from '../../model/note.ts';
import { message } from '../../model/words.ts';
import { filled, type MakeClause } from '../clause.ts';
import { additions, commitment, fit, fixed, otherFit } from '../clauses.ts';
import type { Kind } from '../kind.ts';
import { employerPlace, openingPlaces } from '../places.ts';
import { neverThere } from '../sense.ts';

type Earlier = NonNullable<DraftInput['earlier']>[number];

/** Kinds that hoped for an answer, so that one may come back to them. */
const ASKING: readonly NoteKind[] = ['ask', 'insight', 'use-my-name', 'eligibility', 'follow-up'];

/** The notes to this person that hoped for an answer, with their places in the input; one without a kind was an ask. */
function askedBefore({ earlier = [], person }: DraftInput): readonly (readonly [Earlier, number])[] {
  return earlier
    .map((one, at) => [one, at] as const)
    .filter(([{ to, kind }]) => (to === undefined || to === person.name) && (!kind || ASKING.includes(kind)));
}

/** What was asked first, and is asked again; HR is never asked for a talk about an opening. */
function questionOf(input: DraftInput): 'ask' | 'insight' | 'use-my-name' | 'eligibility' {
  const first = askedBefore(input).findLast(([{ kind }]) => kind !== 'follow-up')?.[0].kind;
  if (first === 'insight' || first === 'use-my-name' || first === 'eligibility') return first;
  return input.person.relation === 'hr' ? 'eligibility' : 'ask';
}

const AGAIN = {
  insight: 'again_insight',
  'use-my-name': 'again_name',
  eligibility: 'again_eligible',
} as const;

const before: MakeClause = (given) => {
  const { posting } = given.input;
  const [last, at] = askedBefore(given.input).at(-1) ?? [undefined, -1];
  const date = { date: dayOf(given, last?.when, at) };
  const question = questionOf(given.input);
  if (question !== 'ask') return filled(given.pick(AGAIN[question]), { ...employerPlace(given), ...date });
  return posting
    ? filled(given.pick('again_before'), { ...openingPlaces(given, posting), ...date })
    : filled(given.pick('again_before_bare'), { ...employerPlace(given), ...date });
};

function dayOf({ language, pick }: Parameters<MakeClause>[0], when: string | undefined, index: number) {
  const at = momentOf(when);
  if (Number.isNaN(at)) return '';
  return { text: pick('on_day').replace('{day}', language.day(at)), from: `earlier[${index}].when` };
}

/** A follow-up brings something that was not in the notes before. */
const somethingNew: MakeClause = (given) => {
  const { earlier = [], person } = given.input;
  const said = earlier
    .filter(({ to }) => to === undefined || to === person.name)
    .map(({ text }) => text.toLowerCase())
    .join('\n');
  const fresh = [...additions(given), ...[fit, otherFit, commitment].map((make) => make(given))];
  return fresh.find((made) =>
    made?.claims.some(({ text, from }) => from !== 'employer' && !said.includes(text.toLowerCase())),
  );
};

const more = fixed('again_more');
const cv = fixed('ask_more_cv');
/** A CV is offered once, and only to somebody who was asked for a talk. */
const talkCv: MakeClause = (given) => {
  const isOffered = askedBefore(given.input).some(([{ text }]) => CV.test(text));
  return questionOf(given.input) === 'ask' && !isOffered ? cv(given) : undefined;
};
const CV = /(?<!\p{L})(?:CV|curr[ií]culum|lebenslauf)(?!\p{L})/iu;
const REQUESTS = {
  ask: [fixed('again_request')],
  insight: [fixed('insight_question'), fixed('insight_out')],
  'use-my-name': [fixed('name_question'), fixed('name_out')],
  eligibility: [fixed('eligible_question'), fixed('eligible_out')],
} as const;

/** After a week without an answer, with something new. */
export const followUp: Kind = {
  id: 'follow-up',
  whyNot: (input) => {
    const asked = askedBefore(input);
    if (asked.length === 0) return message('draft_no_follow_up_first');
    // What HR is asked again is whether one may come back.
    const never = neverThere({ ...input, kind: questionOf(input) });
    if (never) return never;
    const first = asked.findLastIndex(([{ kind }]) => kind !== 'follow-up');
    return asked.length - 1 - first >= 2 ? message('draft_no_third_follow_up') : undefined;
  },
  paragraphs: (input) => [
    [before, somethingNew],
    [...REQUESTS[questionOf(input)], more, talkCv],
  ],
  message: [before, somethingNew, (given) => requestIn(given)],
  subject: { opening: 'again_subject', bare: 'again_subject_bare' },
  extra: [more, talkCv],
  aim: 75,
  spare: [somethingNew],
  band: [40, 90],
  asks: true,
};

/** The question with its way out, in one. */
function requestIn(given: Parameters<MakeClause>[0]): ReturnType<MakeClause> {
  const made = REQUESTS[questionOf(given.input)].map((make) => make(given));
  const text = made.map((one) => one?.text ?? '').join(' ');
  return { text, claims: made.flatMap((one) => one?.claims ?? []) };
}
