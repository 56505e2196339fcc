import type { Channel, Claim, Draft, DraftInput, Note, NoteKind, NoteRoom, Reply } from '../model/note.ts';
import type { Person } from '../model/person.ts';
import type { Plan, PlanChange } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { PostingRecord } from '../model/record.ts';
import type { StorageProbe } from '../model/self-test.ts';
import type { Settings } from '../model/settings.ts';
import type { SyncView } from '../model/synced.ts';
import type { Today, Untold } from '../model/views.ts';
import type { Hours, PendingWatch, Watch } from '../model/watch.ts';
import type { Message } from '../model/words.ts';

type Nothing = Record<string, never>;
type Ask<Input, Output> = { readonly input: Input; readonly output: Output };

/** Everything a page may ask of the background: name → input and output. There is no pushing: pages follow the store. */
type Messages = {
  // what is there
  /** `most` cards, news first, then what stands; without it as many as a full page can show. */
  today: Ask<{ readonly most?: number }, Today>;
  watches: Ask<Nothing, readonly Watch[]>;
  openings: Ask<{ readonly watchId: string }, readonly PostingRecord[]>;
  opening: Ask<{ readonly key: string }, { readonly record?: PostingRecord }>;
  profile: Ask<Nothing, Profile>;
  people: Ask<Nothing, readonly Person[]>;
  settings: Ask<Nothing, Settings>;
  /** Names of the shipped skills, each with the other forms it goes by. */
  skill_names: Ask<Nothing, readonly SkillName[]>;
  /** The skills a text of the user's own names, in its order. */
  skills_in: Ask<{ readonly text: string }, readonly SkillFound[]>;
  /** The words of titles of all trades, as regular expressions. */
  title_words: Ask<Nothing, readonly string[]>;
  // watching a page
  watch_preview_tab: Ask<{ readonly tabId: number }, PendingWatch | Trouble>;
  watch_preview_address: Ask<{ readonly url: string }, PendingWatch | Trouble>;
  watch_pending: Ask<{ readonly id: string }, PendingWatch | undefined>;
  /** Sent right before the permission prompt, which may close the popup: the answer is picked up in the background. */
  watch_asked: Ask<{ readonly id: string; readonly employer: string }, Nothing>;
  watch_refused: Ask<{ readonly id: string }, Nothing>;
  /** Starts a pending watch whose hosts are allowed; also called by the background when the permission arrives. */
  watch_start: Ask<{ readonly id: string }, Watch | Trouble>;
  watch_discard: Ask<{ readonly id: string }, Nothing>;
  /** Learns from the page where its openings come from. Sent with the click that asks the browser, and again at its yes. */
  watch_learn: Ask<{ readonly id: string; readonly yes: boolean }, Nothing>;
  /** The pending watch is to be read in a tab that is opened at each look. `away`: also while nobody is at the machine. */
  watch_render: Ask<{ readonly id: string; readonly away: boolean }, Nothing>;
  /** Reads a watched page as the tab at hand shows it. */
  read_tab: Ask<{ readonly tabId: number }, Watch | Trouble>;
  /** At one watch, at all that bear a tag, or at all. */
  look_now: Ask<{ readonly watchId?: string; readonly tag?: string }, Nothing>;
  /** Sent right before the permission prompt for the new hosts; a watch that has nowhere to go stays as it is. */
  watch_follow: Ask<{ readonly watchId: string }, Nothing>;
  watch_pause: Ask<{ readonly watchId: string; readonly paused: boolean }, Nothing>;
  /** How often, when, and under which words; what is left out stays. `hours: null` is any hour. */
  watch_wishes: Ask<
    {
      readonly watchId: string;
      readonly everyMinutes?: number;
      readonly hours?: Hours | null;
      readonly tags?: readonly string[];
    },
    Nothing
  >;
  watch_remove: Ask<{ readonly watchId: string }, Nothing>;
  // openings
  seen: Ask<{ readonly keys: readonly string[] }, Nothing>;
  /** This news was before somebody's eyes: no ping tells of it later. What is newer than that still pings. */
  shown: Ask<{ readonly news: readonly Untold[] }, Nothing>;
  save: Ask<{ readonly key: string; readonly saved: boolean }, Nothing>;
  /** The user says they applied on the employer's own page. */
  applied: Ask<{ readonly key: string; readonly applied: boolean }, Nothing>;
  /** `others`: what stands on the same card goes and comes with it. */
  dismiss: Ask<
    { readonly key: string; readonly others?: readonly string[]; readonly dismissed: boolean },
    Nothing
  >;
  // the person and the people
  profile_put: Ask<{ readonly profile: Profile }, Nothing>;
  person_put: Ask<{ readonly person: Person }, Nothing>;
  /** Several at once: all of them are kept, or none. */
  people_put: Ask<{ readonly people: readonly Person[] }, Nothing>;
  person_remove: Ask<{ readonly id: string }, Nothing>;
  plans: Ask<Nothing, readonly Plan[]>;
  /** Whole parts of the plan of an employer; one that there is not yet is begun. */
  plan_edit: Ask<{ readonly employer: string; readonly change: PlanChange }, Nothing>;
  settings_put: Ask<{ readonly settings: Settings }, Nothing>;
  // everything that is kept
  backup_export: Ask<Nothing, { readonly text: string }>;
  /** What an import would change; nothing is changed by asking. */
  backup_plan: Ask<BackupWish, BackupCounts | Trouble>;
  backup_import: Ask<BackupWish, Nothing | Trouble>;
  backup_erase: Ask<Nothing, Nothing>;
  snapshots: Ask<Nothing, readonly SnapshotLine[]>;
  snapshot_restore: Ask<{ readonly id: number }, Nothing | Trouble>;
  snapshots_forget: Ask<Nothing, Nothing>;
  /** What could not be read and was set aside, as the text of a file. */
  damaged_export: Ask<Nothing, { readonly text: string }>;
  damaged_forget: Ask<Nothing, Nothing>;
  /** The reminder to keep a copy outside the browser is put off. */
  copy_later: Ask<Nothing, Nothing>;
  // whether Homing itself is well
  probe_storage: Ask<Nothing, StorageProbe>;
  // the browser's own sync
  sync: Ask<Nothing, SyncView>;
  /** `forget`: the synced copy is removed too, and the other computers stop. */
  sync_set: Ask<{ readonly on: boolean; readonly forget?: boolean }, Nothing>;
  // notes
  /** What a note may rest on, and the one begun before where there is one. Writing and scoring it is the page's work. */
  note_ground: Ask<NoteWish, NoteGround | Trouble>;
  /** The same for a note that is kept. */
  note_open: Ask<{ readonly id: string }, NoteGround | Trouble>;
  note_start: Ask<
    NoteWish & { readonly subject?: string; readonly body: string; readonly claims: readonly Claim[] },
    Note
  >;
  note_edit: Ask<{ readonly id: string; readonly subject?: string; readonly body: string }, Note | Trouble>;
  note_copied: Ask<{ readonly id: string }, Nothing>;
  /** Answers the note as it was when it went: `note_put` brings it back. */
  note_remove: Ask<{ readonly id: string }, { readonly note?: Note }>;
  note_put: Ask<{ readonly note: Note }, Nothing>;
  /** The user says it went out, or takes that back. */
  note_sent: Ask<{ readonly id: string; readonly sent: boolean }, Nothing>;
  note_reply: Ask<{ readonly id: string; readonly reply?: Reply }, Nothing>;
  notes: Ask<Nothing, readonly Note[]>;
};

export type BackupWish = { readonly text: string; readonly how: 'merge' | 'replace' };
type BackupPart = 'watches' | 'postings' | 'pending' | 'people' | 'notes' | 'plans';
type BackupChange = 'added' | 'changed' | 'same' | 'removed';
export type BackupCounts = { readonly [P in BackupPart]: Readonly<Record<BackupChange, number>> };
type SnapshotLine = {
  readonly id: number;
  readonly at: number;
  readonly why: 'import' | 'erase' | 'upgrade';
};

/** A skill by the table's name, and as it was written. */
export type SkillFound = { readonly name: string; readonly words: string };

export type SkillName = { readonly name: string; readonly forms: readonly string[] };

export type NoteWish = {
  readonly postingKey?: string;
  readonly personId: string;
  readonly kind: NoteKind;
  readonly channel: Channel;
};

/** A note and how it stands: the twelve points are scored anew at each edit. */
export type NoteGround = {
  readonly input: DraftInput;
  readonly person: Person;
  readonly record?: PostingRecord;
  readonly note?: Note;
};

export type NoteView = NoteGround & {
  readonly note: Note;
  readonly draft: Draft;
  readonly room: NoteRoom;
  /** What to look at before it leaves. */
  readonly warnings: readonly Message[];
};

/** An expected failure, with its sentence for people. */
export type Trouble = { readonly trouble: Message };

export type MessageKey = keyof Messages;
export type InputOf<K extends MessageKey> = Messages[K]['input'];
export type OutputOf<K extends MessageKey> = Messages[K]['output'];
