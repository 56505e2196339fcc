import { array, boolean, is, looseObject, number, partial, picklist, string } from 'valibot';
import { NOTE_KINDS } from '../model/note.ts';

const hour = picklist(Array.from({ length: 24 }, (_, at) => at));

const SETTINGS = partial(
  looseObject({
    everyMinutes: number(),
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
  const { everyMinutes = 30 } = (value ?? {}) as { readonly everyMinutes?: number };
  return is(SETTINGS, value) && everyMinutes >= 30 && everyMinutes <= 7 * 24 * 60;
}

export function isProfile(value: unknown): boolean {
  return is(PROFILE, value);
}
