import { array, boolean, exactOptional, looseObject, number, picklist, string } from 'valibot';
import { CHECK_ANSWERS, CHECK_DAYS, NOTICE_UNITS, TICKED_STEPS } from '../model/job.ts';
import {
  ANSWERS,
  CONCERN_FIELDS,
  FIRMNESS,
  PARTING,
  PULLS,
  REASON_STATES,
  SIDES,
  STAY_STATES,
  STAYS,
  WEIGHTS,
} from '../model/plan.ts';

// Loose on purpose: what a newer version added stays in a value that passes.
const text = string();
const time = number();
const maybeText = exactOptional(text);
const STEPS = array(looseObject({ id: text, text, done: exactOptional(boolean()) }));
const maybeAnswer = exactOptional(picklist(CHECK_ANSWERS));

/** The return plan of an employer, the first ninety days there, and the leaving. */
export const PLAN = looseObject({
  id: text,
  employer: text,
  updatedAt: time,
  reasons: exactOptional(
    array(
      looseObject({
        id: text,
        text: maybeText,
        state: exactOptional(picklist(REASON_STATES)),
        what: maybeText,
      }),
    ),
  ),
  pull: exactOptional(looseObject({ answer: exactOptional(picklist(PULLS)), why: maybeText })),
  parting: exactOptional(
    looseObject({
      notice: exactOptional(picklist(PARTING.notice)),
      handover: exactOptional(picklist(PARTING.handover)),
      talk: exactOptional(picklist(PARTING.talk)),
      valued: exactOptional(picklist(PARTING.valued)),
      rehire: exactOptional(picklist(PARTING.rehire)),
      conflict: exactOptional(picklist(PARTING.conflict)),
      conflictWhat: maybeText,
    }),
  ),
  answers: exactOptional(looseObject(maybeTexts(ANSWERS))),
  bank: exactOptional(array(looseObject({ id: text, text: maybeText, done: exactOptional(boolean()) }))),
  concerns: exactOptional(array(looseObject({ id: text, ...maybeTexts(CONCERN_FIELDS) }))),
  asks: maybeText,
  news: maybeText,
  others: exactOptional(array(looseObject({ id: text, name: text }))),
  steps: exactOptional(STEPS),
  noBy: maybeText,
  stays: exactOptional(
    array(looseObject({ id: picklist(STAYS), state: exactOptional(picklist(STAY_STATES)), url: maybeText })),
  ),
  balance: exactOptional(
    array(looseObject({ id: text, side: picklist(SIDES), text, weight: picklist(WEIGHTS) })),
  ),
  terms: exactOptional(
    array(
      looseObject({
        id: text,
        ...maybeTexts(['before', 'now', 'asked']),
        firm: exactOptional(picklist(FIRMNESS)),
      }),
    ),
  ),
  restUntil: exactOptional(time),
  newJob: exactOptional(
    looseObject({
      start: maybeText,
      remind: exactOptional(boolean()),
      checks: exactOptional(
        array(
          looseObject({
            day: picklist(CHECK_DAYS),
            work: maybeAnswer,
            terms: maybeAnswer,
            again: maybeAnswer,
            what: maybeText,
          }),
        ),
      ),
    }),
  ),
  leaving: exactOptional(
    looseObject({
      notice: exactOptional(
        looseObject({
          count: number(),
          unit: picklist(NOTICE_UNITS),
          toMonthEnd: exactOptional(boolean()),
        }),
      ),
      givenOn: maybeText,
      lastDay: maybeText,
      handover: exactOptional(
        array(looseObject({ id: text, text, to: maybeText, done: exactOptional(boolean()) })),
      ),
      ticked: exactOptional(array(picklist(TICKED_STEPS))),
    }),
  ),
  reminded: exactOptional(array(text)),
});

function maybeTexts(names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, maybeText]));
}
