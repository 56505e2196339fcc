import { message } from '../../model/words.ts';
import { filled, type MakeClause } from '../clause.ts';
import { additions, commitment, fit, fixed, otherFit } from '../clauses.ts';
import type { Kind } from '../kind.ts';
import { employerPlace, openingPlaces } from '../places.ts';

const before: MakeClause = (given) => {
  const { posting, earlier = [], person } = given.input;
  const at = earlier.findLastIndex(({ to }) => to === undefined || to === person.name);
  const date = { date: dayOf(given, earlier[at]?.when, at) };
  return posting
    ? filled(given.pick('again_before'), { ...openingPlaces(given, posting), ...date })
    : filled(given.pick('again_before_bare'), { ...employerPlace(given), ...date });
};

function dayOf({ language, pick }: Parameters<MakeClause>[0], when: string | undefined, index: number) {
  const at = Date.parse(when ?? '');
  if (Number.isNaN(at)) return '';
  return { text: pick('on_day').replace('{day}', language.day(at)), from: `earlier[${index}].when` };
}

/** A follow-up brings something that was not in the notes before, or it is not written. */
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
const request = fixed('again_request');
const cv = fixed('ask_more_cv');

/** After a week without an answer, with something new. */
export const followUp: Kind = {
  id: 'follow-up',
  whyNot: ({ earlier = [], person }) => {
    const toThem = earlier.filter(({ to }) => to === undefined || to === person.name);
    if (toThem.length === 0) return message('draft_no_follow_up_first');
    return toThem.filter(({ kind }) => kind === 'follow-up').length >= 2
      ? message('draft_no_third_follow_up')
      : undefined;
  },
  paragraphs: () => [
    [before, somethingNew],
    [request, more, cv],
  ],
  message: [before, somethingNew, request],
  subject: { opening: 'again_subject', bare: 'again_subject_bare' },
  extra: [more, cv],
  aim: 75,
  spare: [somethingNew],
  band: [40, 90],
  asks: true,
};
