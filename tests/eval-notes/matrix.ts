import { draft } from '../../src/draft/draft.ts';
import {
  CHANNELS,
  type Channel,
  type Draft,
  type DraftInput,
  NOTE_KINDS,
  type NoteKind,
} from '../../src/model/note.ts';
import type { Opening } from './postings.ts';
import { EMPLOYER, USERS, type User } from './users.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 9);

export type Written = { readonly input: DraftInput; readonly made: Draft; readonly user: User };
/** Notes of one kind by one channel from one user to the people of one company. */
export type Batch = readonly Written[];

/** A seeded sample of users × postings × kinds × channels, each to everybody it makes sense for. */
export function batches(
  openings: readonly Opening[],
  count: number,
  language?: DraftInput['language'],
): Batch[] {
  const random = seeded(20261123);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const user = USERS[index % USERS.length] as User;
    const opening = any(openings);
    const kind = NOTE_KINDS[Math.floor(index / USERS.length) % NOTE_KINDS.length] as NoteKind;
    return batch({ user, opening, kind, channel: any(CHANNELS), bare: random() < 0.15, language });
  }).filter((notes) => notes.length > 0);
}

type Wish = {
  readonly user: User;
  readonly opening: Opening;
  readonly kind: NoteKind;
  readonly channel: Channel;
  /** Without an opening. */
  readonly bare: boolean;
  readonly language: DraftInput['language'];
};

/** One after the other, each knowing what the ones before were told, as in the product. */
function batch({ user, opening, kind, channel, bare, language }: Wish): Batch {
  const notes: Written[] = [];
  for (const person of user.people) {
    const input: DraftInput = {
      profile: filledIn(user, opening.employer),
      employer: opening.employer,
      person: { ...person, employer: opening.employer },
      kind,
      channel,
      now: NOW,
      ...(bare ? {} : { posting: opening.posting }),
      ...(language ? { language } : {}),
    };
    const before = kind === 'follow-up' ? firstNote(input) : [];
    const told = notes.map(
      ({
        input: {
          person: { name },
        },
        made,
      }) => ({ text: made.body, when: at(1), to: name, kind }),
    );
    const whole = { ...input, earlier: [...told, ...before] };
    const made = draft(whole);
    if (!('trouble' in made)) notes.push({ input: whole, made, user });
  }
  return notes;
}

/** The ask that a follow-up follows, eight days old. */
function firstNote(input: DraftInput) {
  const first = draft({
    ...input,
    kind: input.person.relation === 'hr' ? 'eligibility' : 'ask',
    channel: 'email',
  });
  return 'trouble' in first
    ? []
    : [{ text: first.body, when: at(8), to: input.person.name, kind: 'ask' as const }];
}

function at(daysAgo: number): string {
  return new Date(NOW - daysAgo * DAY).toISOString();
}

function filledIn({ profile }: User, employer: string) {
  return JSON.parse(JSON.stringify(profile).replaceAll(EMPLOYER, employer)) as User['profile'];
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
