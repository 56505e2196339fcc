import type { Person } from './person.ts';
import type { Posting } from './posting.ts';
import type { Profile } from './profile.ts';
import type { Message } from './words.ts';

export const NOTE_KINDS = [
  'ask',
  'reconnect',
  'repair',
  'insight',
  'use-my-name',
  'eligibility',
  'follow-up',
  'thanks',
  'update',
  'close-out',
  'resignation-thanks',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const CHANNELS = [
  'email',
  'letter',
  'linkedin-note',
  'linkedin-message',
  'call',
  'talking-points',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** A part of the text and the fact it rests on: `from` is a path into the input, e.g. `profile.since[0]`. */
export type Claim = { readonly text: string; readonly from: string };

/** One of the twelve points; `got` of `of` in steps of ½. `tip` says what would help most. */
export type Point = {
  readonly name: string;
  readonly got: number;
  readonly of: number;
  readonly tip?: Message;
};

export type Draft = {
  readonly subject?: string;
  readonly body: string;
  readonly words: number;
  /** 0 to 12, in halves. */
  readonly score: number;
  readonly points: readonly Point[];
  readonly claims: readonly Claim[];
};

/** What a channel has room for and how much is taken, in words or in the characters the channel counts. */
export type NoteRoom = {
  readonly now: number;
  readonly least: number;
  readonly most: number;
  readonly unit: 'words' | 'characters';
};

/** A draft as it is kept. Times in ms since the epoch. */
export type Note = {
  readonly id: string;
  readonly postingKey?: string;
  readonly personId: string;
  readonly kind: NoteKind;
  readonly channel: Channel;
  readonly subject?: string;
  readonly body: string;
  readonly claims: readonly Claim[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly copiedAt?: number;
  /** What it said before, the newest last. */
  readonly versions?: readonly NoteVersion[];
  /** When the user says it went out. */
  readonly sentAt?: number;
  /** What came back, as the user says: a reply, a talk that took place, or a no. */
  readonly reply?: Reply;
  readonly repliedAt?: number;
};

/** The note as it stood when it was last changed then (ms since the epoch). */
export type NoteVersion = { readonly subject?: string; readonly body: string; readonly at: number };

export const REPLIES = ['answered', 'talked', 'declined'] as const;
export type Reply = (typeof REPLIES)[number];

/** A note written before: what it said and when (ISO 8601). */
type EarlierNote = {
  readonly text: string;
  readonly when: string;
  readonly kind?: NoteKind;
  /** The name of the person it went to. */
  readonly to?: string;
};

/** The user's own phrasing: it wins over any wording of ours. */
export type Voice = {
  /** With `{first}` and `{name}` in place of the reader's name. */
  readonly greeting?: string;
  readonly signOff?: string;
  /** "I'd" or "I would". */
  readonly contractions?: boolean;
  readonly formality?: 'formal' | 'informal';
  readonly templates?: readonly {
    readonly kind: NoteKind;
    readonly channel?: Channel;
    readonly language?: 'en' | 'de' | 'fr' | 'es';
    readonly subject?: string;
    readonly body: string;
  }[];
};

/** Everything a note may rest on. Nothing else may stand in it. */
export type DraftInput = {
  readonly profile: Profile;
  readonly posting?: Posting;
  /** The user's skills that the posting asks for, as the match has counted them: card and note say the same. */
  readonly matched?: readonly string[];
  readonly employer: string;
  readonly person: Person;
  readonly kind: NoteKind;
  readonly channel: Channel;
  /** ms since the epoch. */
  readonly now: number;
  /** Chooses among equally good wordings. */
  readonly seed?: number;
  readonly language?: 'en' | 'de' | 'fr' | 'es';
  readonly formality?: 'formal' | 'informal';
  readonly voice?: Voice;
  /** LinkedIn Premium: a connection note may have 300 characters instead of 200. */
  readonly premium?: boolean;
  readonly earlier?: readonly EarlierNote[];
  readonly presentEmployer?: string;
  readonly confidential?: readonly string[];
  /** Other companies the user watches: their names have no place in this note. */
  readonly otherEmployers?: readonly string[];
};
