import {
  array,
  boolean,
  exactOptional,
  type GenericSchema,
  is,
  looseObject,
  number,
  picklist,
  string,
} from 'valibot';
import { CHANNELS, NOTE_KINDS, REPLIES } from '../model/note.ts';
import { CADENCES, RELATIONS } from '../model/person.ts';
import type { PostingRecord } from '../model/record.ts';
import { PLAN } from './plan-check.ts';
import type { Kept, StoreName } from './stores.ts';

// Loose on purpose: what a newer version added stays in a value that passes.
const text = string();
const time = number();
const maybeText = exactOptional(text);
const maybeTime = exactOptional(time);
const say = looseObject({ name: text });

const BOARD = looseObject({ site: text, token: text });

const WATCH = looseObject({
  id: text,
  employer: text,
  careersPage: text,
  board: BOARD,
  hosts: array(text),
  addedAt: time,
  everyMinutes: number(),
  hours: exactOptional(looseObject({ from: number(), to: number(), days: array(number()) })),
  tags: exactOptional(array(text)),
  paused: boolean(),
  nextDue: time,
  health: looseObject({ state: text, since: time, say }),
  failures: number(),
  openings: number(),
  baselineAt: maybeTime,
  lastTried: maybeTime,
  lookingSince: maybeTime,
  lastGood: maybeTime,
  troubledSince: maybeTime,
  toldBroken: maybeTime,
  pages: exactOptional(
    array(looseObject({ request: looseObject({ method: text, url: text }), digest: text })),
  ),
  looks: exactOptional(array(looseObject({ week: text, good: number() }))),
  costs: exactOptional(array(looseObject({ day: text, requests: number(), bytes: number() }))),
});

const REASON = looseObject({
  kind: text,
  points: number(),
  say,
  speaks: text,
  evidence: array(looseObject({})),
});

const MATCH = looseObject({
  score: number(),
  level: picklist(['strong', 'good', 'look']),
  reasons: array(REASON),
  matched: array(text),
  missing: array(text),
  hidden: exactOptional(looseObject({ kind: text, say })),
});

const RECORD = looseObject({
  key: text,
  watchId: text,
  posting: looseObject({ id: text, url: text, title: text, locations: array(text), description: maybeText }),
  state: picklist(['open', 'gone']),
  missed: number(),
  firstSeen: time,
  lastSeen: time,
  goneAt: maybeTime,
  spells: exactOptional(array(looseObject({ from: time, lastSeen: time, goneAt: time }))),
  openSince: maybeTime,
  listed: exactOptional(looseObject({})),
  changes: array(
    looseObject({
      at: time,
      fields: array(text),
      was: exactOptional(looseObject({})),
      is: exactOptional(looseObject({})),
    }),
  ),
  earlier: exactOptional(array(looseObject({ id: text, firstSeen: time, lastSeen: time }))),
  baseline: boolean(),
  news: exactOptional(looseObject({ kind: picklist(['new', 'changed', 'back']), at: time })),
  match: MATCH,
  wantsText: maybeTime,
  announcedAt: maybeTime,
  seenAt: maybeTime,
  savedAt: maybeTime,
  dismissedAt: maybeTime,
  appliedAt: maybeTime,
});

const PENDING = looseObject({
  id: text,
  employer: text,
  careersPage: text,
  board: BOARD,
  hosts: array(text),
  glimpse: array(looseObject({ title: text, location: maybeText })),
  glimpseCount: number(),
  createdAt: time,
  state: picklist(['preview', 'asked', 'refused']),
});

const PERSON = looseObject({
  id: text,
  name: text,
  relation: picklist(RELATIONS),
  role: maybeText,
  employer: maybeText,
  shared: maybeText,
  lastContact: maybeText,
  email: maybeText,
  team: maybeText,
  alsoShared: exactOptional(array(text)),
  phone: maybeText,
  linkedin: maybeText,
  stillThere: exactOptional(boolean()),
  willVouch: exactOptional(boolean()),
  cadenceDays: exactOptional(picklist(CADENCES)),
  snoozedUntil: maybeText,
  notes: maybeText,
});

const NOTE = looseObject({
  id: text,
  personId: text,
  kind: picklist(NOTE_KINDS),
  channel: picklist(CHANNELS),
  postingKey: maybeText,
  subject: maybeText,
  body: text,
  claims: array(looseObject({ text, from: text })),
  createdAt: time,
  updatedAt: time,
  copiedAt: maybeTime,
  versions: exactOptional(array(looseObject({ subject: maybeText, body: text, at: time }))),
  sentAt: maybeTime,
  reply: exactOptional(picklist(REPLIES)),
  repliedAt: maybeTime,
});

const SCHEMAS: { readonly [S in StoreName]: GenericSchema } = {
  watches: WATCH,
  postings: looseObject({ key: text, watchId: text, record: RECORD }),
  pending: PENDING,
  people: PERSON,
  notes: NOTE,
  plans: PLAN,
  pings: looseObject({
    id: text,
    key: text,
    title: say,
    body: say,
    about: exactOptional(array(text)),
    cut: exactOptional(boolean()),
  }),
};

export function isRecord(value: unknown): value is PostingRecord {
  return is(RECORD, value);
}

/** Whether a value is what its store promises. */
export function isWhole<S extends StoreName>(store: S, value: unknown): value is Kept[S]['value'] {
  return is(SCHEMAS[store], value);
}
