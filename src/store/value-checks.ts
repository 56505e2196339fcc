import {
  array,
  boolean,
  is,
  looseObject,
  maxValue,
  minValue,
  number,
  partial,
  picklist,
  pipe,
  string,
} from 'valibot';
import { NOTE_KINDS } from '../model/note.ts';

const hour = pipe(number(), minValue(0), maxValue(23));

const SETTINGS = partial(
  looseObject({
    everyMinutes: pipe(number(), minValue(30), maxValue(7 * 24 * 60)),
    notify: boolean(),
    quietFrom: hour,
    quietTo: hour,
    pingFrom: picklist(['strong', 'good', 'look', 'none']),
    digest: picklist(['off', 'daily', 'weekly']),
    digestHour: hour,
    snoozedUntil: number(),
    neutral: boolean(),
    singleKeys: boolean(),
    textInAddress: boolean(),
    confidential: array(string()),
    voice: partial(
      looseObject({
        greeting: string(),
        signOff: string(),
        contractions: boolean(),
        formality: picklist(['formal', 'informal']),
        templates: array(looseObject({ kind: picklist(NOTE_KINDS), body: string() })),
      }),
    ),
    premium: boolean(),
    noteLanguage: picklist(['en', 'de', 'fr', 'es']),
  }),
);

const named = (name: string) => array(looseObject({ [name]: string() }));

const PROFILE = partial(
  looseObject({
    skills: named('name'),
    titles: array(string()),
    avoid: array(string()),
    places: array(string()),
    workplace: array(string()),
    employment: named('title'),
    since: named('text'),
    wins: named('text'),
  }),
);

/** Whether a value is settings, in whole or in part: what is missing is as it comes. */
export function isSettings(value: unknown): boolean {
  return is(SETTINGS, value);
}

export function isProfile(value: unknown): boolean {
  return is(PROFILE, value);
}
