import type { Validators } from './fetched.ts';
import type { Board, HttpRequest } from './site.ts';
import type { Message } from './words.ts';

export type HealthState =
  | 'first-look'
  | 'ok'
  | 'empty'
  | 'suspicious'
  | 'blocked'
  | 'asked-to-wait'
  | 'slow'
  | 'unreadable'
  | 'script-only'
  | 'login'
  | 'not-found'
  | 'moved'
  | 'no-permission'
  | 'offline';

/** How a watch is doing, with a sentence for people. `since` in ms since the epoch. */
export type Health = { readonly state: HealthState; readonly since: number; readonly say: Message };

/** Where a list has gone. `asked` from the click that wants it followed until the browser answered. */
export type Move = {
  readonly careersPage: string;
  readonly board: Board;
  readonly hosts: readonly string[];
  readonly asked?: true;
};

/** When a watch may be looked at: local hours, 0 to 23, and days of the week, 0 for Sunday; none named is all of them. */
export type Hours = { readonly from: number; readonly to: number; readonly days: readonly number[] };

/** A careers page somebody asked us to watch. Times in ms since the epoch. */
export type Watch = {
  readonly id: string;
  readonly employer: string;
  /** The address the user knows. */
  readonly careersPage: string;
  readonly board: Board;
  /** The exact hosts contacted for it. */
  readonly hosts: readonly string[];
  readonly addedAt: number;
  readonly everyMinutes: number;
  /** Absent where any hour will do. */
  readonly hours?: Hours;
  /** The user's own words, to find it among many. */
  readonly tags?: readonly string[];
  readonly paused: boolean;
  /** When it is looked at next; stamped before the look begins. */
  readonly nextDue: number;
  readonly health: Health;
  /** Rounds in a row that brought no reading. */
  readonly failures: number;
  readonly openings: number;
  /** Where its list seems to be now. Followed only when the user says so, since other hosts want their yes. */
  readonly moved?: Move;
  /** Its board was exchanged: the next good list takes over what was known of the openings. */
  readonly followed?: true;
  readonly baselineAt?: number;
  readonly lastTried?: number;
  /** A look is under way since then; left over where the background was ended in the middle of it. */
  readonly lookingSince?: number;
  readonly lastGood?: number;
  /** Since when its looks bring no list that is believed, whatever the reason from look to look. */
  readonly troubledSince?: number;
  /** When the user was told that it broke; said again only after it was well in between. */
  readonly toldBroken?: number;
  /** What the last good reading was read from, page by page. Absent where the next one must be read in any case. */
  readonly pages?: readonly KnownPage[];
  /** What the last days' looks cost, the latest day last. */
  readonly costs?: readonly DayCost[];
  /** How often the list was read well, week by week, the latest week last. */
  readonly looks?: readonly WeekOfLooks[];
  readonly lastChange?: {
    readonly at: number;
    readonly new: number;
    readonly changed: number;
    readonly gone: number;
  };
};

/** What was learned of the endpoint behind a page, for people. */
export type LearnedView = {
  readonly host: string;
  readonly count: number;
  /** What was found of each opening, each a word. */
  readonly fields: readonly Message[];
  readonly paging: Message;
};

/** A body that was read well: the same again need not be read. */
export type KnownPage = Validators & { readonly request: HttpRequest; readonly digest: string };

/** How many good looks a week had; `week` is the ISO date of its Monday. */
export type WeekOfLooks = { readonly week: string; readonly good: number };

/** Requests and bytes of bodies on one day (ISO date, UTC). */
export type DayCost = { readonly day: string; readonly requests: number; readonly bytes: number };

/** What a tab showed, kept until the user says yes or no. It survives the popup closing. */
export type PendingWatch = {
  readonly id: string;
  readonly employer: string;
  readonly careersPage: string;
  readonly board: Board;
  readonly hosts: readonly string[];
  /** What the tab itself already showed of openings. */
  readonly glimpse: readonly { readonly title: string; readonly location?: string }[];
  readonly glimpseCount: number;
  readonly createdAt: number;
  /** The watch whose list this is, at its new place. */
  readonly follows?: string;
  /** Hosts of embedded documents that may hold the list. */
  readonly frames?: readonly string[];
  /** `asked` from the click that lets Homing learn from the page until it has; `nothing` where there was nothing to learn. */
  readonly learning?: 'asked' | 'nothing';
  readonly learned?: LearnedView;
  /** `asked` from the click on "Start watching" until the browser answered. */
  readonly state: 'preview' | 'asked' | 'refused';
};
