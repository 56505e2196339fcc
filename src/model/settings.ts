import type { MatchLevel } from './match.ts';
import type { DraftInput, Voice } from './note.ts';

/** What the user set. Hours are local, 0 to 23. */
export type Settings = {
  readonly everyMinutes: number;
  readonly notify: boolean;
  /** Nothing pings from `quietFrom` until `quietTo`. */
  readonly quietFrom: number;
  readonly quietTo: number;
  /** Pings at once from this level on; the old role always does. `none`: only the old role. */
  readonly pingFrom: MatchLevel | 'none';
  /** When what did not ping at once is told together, if ever: at `digestHour`, weekly on Mondays. */
  readonly digest: 'off' | 'daily' | 'weekly';
  readonly digestHour: number;
  /** Nothing pings until then, in ms since the epoch; 0 for not at all. */
  readonly snoozedUntil: number;
  /** Plain icon, grey badge, no names outside an opened page. */
  readonly neutral: boolean;
  readonly singleKeys: boolean;
  /** Web mail gets a note's text in its address, and with it the browser's history. */
  readonly textInAddress: boolean;
  /** Words that no note should carry out. */
  readonly confidential: readonly string[];
  readonly voice: Voice;
  /** LinkedIn Premium takes connection notes of 300 characters. */
  readonly premium: boolean;
  readonly noteLanguage: NonNullable<DraftInput['language']>;
};

export const DEFAULT_SETTINGS: Settings = {
  everyMinutes: 360,
  notify: true,
  quietFrom: 21,
  quietTo: 7,
  pingFrom: 'good',
  digest: 'off',
  digestHour: 9,
  snoozedUntil: 0,
  neutral: false,
  singleKeys: true,
  textInAddress: false,
  confidential: [],
  voice: {},
  premium: false,
  noteLanguage: 'en',
};
