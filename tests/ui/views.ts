import type { Claim, Note } from '../../src/model/note.ts';
import { type Plan, planId } from '../../src/model/plan.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Card, Today } from '../../src/model/views.ts';
import type { Watch } from '../../src/model/watch.ts';
import type { InputOf, MessageKey, NoteGround, OutputOf } from '../../src/platform/messages.ts';
import { DASH_SCENES } from './dash-scenes.ts';
import { BRIGHTWELL, DAY, JO, LARKFIELD, MARA, NOW, PENDING, said, TOMAS } from './larkfield.ts';
import { CROWD, ENGINEER, HARD, LEAD, LEFT_ROLE, OLD_ROLE } from './openings.ts';
import { BEGUN, LEAVING, STILL } from './plans.ts';

const LONG_EMPLOYER = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

type Canned = { readonly [K in MessageKey]: OutputOf<K> | ((input: InputOf<K>) => OutputOf<K>) };

export type View = {
  readonly answers: Readonly<Record<string, unknown>>;
  /** Whether the browser's own question is answered with yes. */
  readonly allows: boolean;
  /** Where the popup was when it was last closed. */
  readonly place?: object;
  /** Grows with everything that was changed, so that the page can be told. */
  readonly changes: () => number;
};

export type Scene = {
  readonly today?: Partial<Today>;
  readonly answers?: Partial<Canned>;
  readonly allows?: boolean;
  readonly place?: object;
  readonly plans?: readonly Plan[];
};

const TODAY: Today = {
  watches: [LARKFIELD],
  pending: [],
  news: [OLD_ROLE, ENGINEER, LEAD],
  standing: [],
  saved: [],
  leftOut: [],
  leftOutCount: 0,
  damaged: 0,
  diskFull: false,
  copyDue: false,
  newWithoutFit: 0,
  openings: 142,
  lastRound: NOW - 1_800_000,
  profileEmpty: false,
  people: 2,
};

const LEFT_OUT: Today['leftOut'] = [
  {
    key: 'w1 7',
    title: 'Depot Planner',
    employer: 'Larkfield',
    hidden: { kind: 'place', say: said('Only in Venlo; you named Rotterdam and Utrecht.') },
  },
  {
    key: 'w1 8',
    title: 'Junior Data Analyst',
    employer: 'Larkfield',
    hidden: { kind: 'level', say: said('Two levels below senior.') },
  },
  {
    key: 'w1 9',
    title: 'Sales Analyst',
    employer: 'Larkfield',
    hidden: { kind: 'avoid', say: said('It says “commission”, a word you avoid.') },
  },
];

const BLOCKED: Watch = {
  ...LARKFIELD,
  health: {
    state: 'blocked',
    since: NOW - 3 * DAY,
    say: said('The site answered “not allowed” (403) to the last two checks. This often passes by itself.'),
  },
  failures: 2,
  lastGood: NOW - 3 * DAY,
};

const FIRST_LOOK: Watch = (({ baselineAt: _, lastGood: __, ...rest }) => ({
  ...rest,
  openings: 80,
  health: { state: 'first-look' as const, since: NOW - 5000, say: said('The first look is under way.') },
}))(LARKFIELD);

const BODY = `Hi Mara,

I still use the Monday forecast sheet we built for the depots.

I saw that Operations is hiring a senior data analyst, and I’d like to talk about coming back. I left in 2025 to learn planning at a larger scale, and I did: at Norvik I moved 40 forecasts to dbt and cut the weekly run from six hours to one. Your posting asks for exactly that. I’m looking for a place to stay for the next several years.

Would you have 15 minutes next week?

Thanks either way,
Jo`;

const CLAIMS: readonly Claim[] = [
  { text: 'the Monday forecast sheet we built', from: 'person.shared' },
  { text: 'Operations is hiring a senior data analyst', from: 'posting.title' },
  { text: 'left in 2025', from: 'profile.employment[0].to' },
  { text: 'cut the weekly run from six hours to one', from: 'profile.since[0]' },
];

const NOTE = {
  id: 'n1',
  postingKey: OLD_ROLE.record.key,
  personId: 'mara',
  kind: 'ask',
  channel: 'email',
  subject: 'The Operations analyst opening',
  body: BODY,
  claims: CLAIMS,
  createdAt: NOW - DAY,
  updatedAt: NOW,
} as const satisfies Note;

const GROUND: NoteGround = {
  input: {
    profile: JO,
    posting: OLD_ROLE.record.posting,
    employer: 'Larkfield',
    person: MARA,
    kind: 'ask',
    channel: 'email',
    now: NOW,
  },
  person: MARA,
  record: OLD_ROLE.record,
  note: NOTE,
};

const NOTE_FACE = {
  face: {
    at: 'note',
    wish: { postingKey: OLD_ROLE.record.key, personId: 'mara', kind: 'ask', channel: 'email' },
  },
};

const NO_CHANGE = { added: 0, changed: 0, same: 0, removed: 0 };
const COUNTS = {
  watches: { ...NO_CHANGE, added: 1, same: 1 },
  postings: { ...NO_CHANGE, added: 142, changed: 3 },
  pending: NO_CHANGE,
  people: { ...NO_CHANGE, same: 2 },
  notes: { ...NO_CHANGE, removed: 1 },
  plans: { ...NO_CHANGE, same: 1 },
};

const SKILL_NAMES = [
  { name: 'Kubernetes', forms: ['kubernetes', 'k8s'] },
  { name: 'Snowflake', forms: ['snowflake'] },
  { name: 'Snowboarding instruction', forms: ['snowboarding instruction'] },
  { name: 'SQL', forms: ['sql'] },
];

/** Every state a page may be looked at in, by name. */
const SCENES = {
  matches: {},
  one: { today: { news: [OLD_ROLE] } },
  left: { today: { news: [LEFT_ROLE] } },
  two: {
    today: {
      watches: [LARKFIELD, BRIGHTWELL],
      news: [ENGINEER, { ...LEAD, employer: 'Brightwell' }],
      openings: 203,
      leftOut: LEFT_OUT,
      leftOutCount: LEFT_OUT.length,
    },
  },
  much: {
    today: {
      news: [...HARD, ...CROWD],
      watches: [{ ...LARKFIELD, employer: HARD[2]?.employer ?? '' }, BRIGHTWELL],
    },
  },
  'first-run': { today: { watches: [], news: [], openings: 0, profileEmpty: true, people: 0 } },
  'no-profile': { today: { news: [], profileEmpty: true, people: 0 } },
  quiet: {
    today: {
      watches: [LARKFIELD, BRIGHTWELL],
      news: [],
      leftOut: LEFT_OUT,
      leftOutCount: LEFT_OUT.length,
      newWithoutFit: 3,
      openings: 203,
    },
  },
  standing: { today: { news: [], standing: [ENGINEER, LEAD], saved: [OLD_ROLE] } },
  'nothing-fits': {
    today: { news: [], leftOut: [...LEFT_OUT], leftOutCount: LEFT_OUT.length, newWithoutFit: 0 },
  },
  'no-openings': {
    today: {
      news: [],
      openings: 0,
      watches: [
        {
          ...LARKFIELD,
          openings: 0,
          health: {
            ...LARKFIELD.health,
            state: 'empty',
            say: said('Larkfield lists no openings at the moment. Its page is well.'),
          },
        },
      ],
    },
  },
  'left-out': {
    today: { news: [], leftOut: LEFT_OUT, leftOutCount: LEFT_OUT.length, newWithoutFit: 3 },
    place: { face: { at: 'left-out' } },
  },
  search: { place: { face: { at: 'search', words: 'analyst' } } },
  'search-none': { place: { face: { at: 'search', words: 'zookeeper' } } },
  blocked: { today: { watches: [BLOCKED, BRIGHTWELL], news: [], saved: [ENGINEER] } },
  'blocked-news': { today: { watches: [BLOCKED, BRIGHTWELL] } },
  'first-look': {
    today: { watches: [FIRST_LOOK], news: [], openings: 80 },
    place: { face: { at: 'landing', watchId: 'w1' } },
  },
  'landing-trouble': {
    today: { watches: [withoutStart(BLOCKED)], news: [] },
    place: { face: { at: 'landing', watchId: BLOCKED.id } },
  },
  landing: {
    today: { watches: [{ ...LARKFIELD, baselineAt: NOW + DAY }], news: [], standing: [ENGINEER, LEAD] },
    place: { face: { at: 'landing', watchId: 'w1' } },
  },
  preview: {
    today: { watches: [], news: [], pending: [PENDING] },
    place: { face: { at: 'preview', id: 'p1' } },
  },
  'preview-bare': {
    today: { watches: [], news: [], pending: [] },
    answers: {
      watch_pending: {
        ...PENDING,
        employer: '',
        board: { site: 'page', token: PENDING.careersPage },
        hosts: ['careers.larkfield.example'],
        glimpse: [],
        glimpseCount: 0,
      },
    },
    place: { face: { at: 'preview', id: 'p1' } },
  },
  refused: {
    today: { watches: [], news: [], pending: [{ ...PENDING, state: 'refused' }] },
    answers: { watch_pending: { ...PENDING, state: 'refused' } },
    allows: false,
  },
  'refused-face': {
    today: { watches: [], news: [], pending: [{ ...PENDING, state: 'refused' }] },
    answers: { watch_pending: { ...PENDING, state: 'refused' } },
    place: { face: { at: 'preview', id: 'p1' } },
    allows: false,
  },
  note: { place: NOTE_FACE },
  'note-still': { place: NOTE_FACE, plans: [STILL] },
  'next-step': { plans: [BEGUN] },
  'next-step-long': { plans: [{ ...LEAVING, id: planId(LONG_EMPLOYER), employer: LONG_EMPLOYER }] },
  'note-trouble': {
    answers: {
      notes: [],
      note_ground: { trouble: said('The note has no fact to rest on yet. Add one thing you did there.') },
    },
    place: NOTE_FACE,
  },
  'name-person': {
    answers: { people: [] },
    place: { face: { at: 'person', postingKey: OLD_ROLE.record.key, employer: 'Larkfield' } },
  },
} as const satisfies Record<string, Scene>;

export function viewNamed(name: string): View {
  const scene: Scene = ({ ...SCENES, ...DASH_SCENES } as Readonly<Record<string, Scene>>)[name] ?? {};
  const kept = { ...TODAY, ...scene.today };
  const dismissed = new Set<string>();
  const saved = new Map<string, boolean>();
  let changed = 0;
  let plans: readonly Plan[] = scene.plans ?? [];
  const still = (cards: readonly Card[]) =>
    cards.filter(({ record }) => !dismissed.has(record.key)).map((card) => withSaved(card, saved));
  const answers: Canned = {
    today: () => ({
      ...kept,
      news: still(kept.news),
      standing: still(kept.standing),
      saved: still(kept.saved),
    }),
    watches: kept.watches,
    openings: ({ watchId }) =>
      watchId === 'w1' ? [...kept.news, ...kept.standing].map(({ record }) => record) : [],
    opening: ({ key }) => {
      const listed = scene.answers?.openings;
      const cards = [...kept.news, ...kept.standing].map(({ record }) => record);
      const all = listed === undefined || typeof listed === 'function' ? cards : listed;
      const record = all.find((one) => one.key === key);
      return record === undefined ? {} : { record };
    },
    profile: kept.profileEmpty ? EMPTY_PROFILE : JO,
    people: [TOMAS, MARA],
    settings: DEFAULT_SETTINGS,
    skill_names: SKILL_NAMES,
    skills_in: ['SQL', 'Python'].map((name) => ({ name, words: name })),
    title_words: ['(?<!\\S)(?:data (?:analyst|scientist)|nurs(?:e|es|ing)|sales)(?!\\S)'],
    watch_preview_tab: PENDING,
    watch_preview_address: ({ url }) =>
      url.includes('.')
        ? PENDING
        : { trouble: said('No openings found here. Try the page that lists them, or paste its address.') },
    watch_pending: PENDING,
    watch_asked: {},
    watch_refused: {},
    watch_start: LARKFIELD,
    watch_discard: {},
    watch_learn: {},
    watch_render: {},
    read_tab: LARKFIELD,
    look_now: {},
    watch_follow: {},
    watch_pause: {},
    watch_remove: {},
    seen: {},
    shown: {},
    save: ({ key, saved: keep }) => {
      saved.set(key, keep);
      changed += 1;
      return {};
    },
    dismiss: ({ key, dismissed: gone }) => {
      if (gone) dismissed.add(key);
      else dismissed.delete(key);
      changed += 1;
      return {};
    },
    applied: {},
    profile_put: {},
    person_put: {},
    people_put: {},
    person_remove: {},
    settings_put: {},
    backup_export: { text: '{}' },
    backup_plan: COUNTS,
    backup_import: {},
    backup_erase: {},
    snapshots: [{ id: 2, at: NOW - DAY, why: 'import' }],
    snapshot_restore: {},
    snapshots_forget: {},
    watch_wishes: {},
    damaged_export: { text: '[]' },
    damaged_forget: {},
    copy_later: {},
    probe_storage: { database: true, small: true, used: 3_100_000, left: 9_000_000_000, damaged: 0 },
    sync: { on: false, left: [] },
    sync_set: {},
    note_ground: ({ channel, personId }) => {
      const person = personId === 'tomas' ? TOMAS : MARA;
      return { ...GROUND, input: { ...GROUND.input, channel, person }, note: { ...NOTE, channel }, person };
    },
    note_open: GROUND,
    note_start: NOTE,
    note_edit: ({ subject, body }) =>
      subject === undefined ? { ...NOTE, body } : { ...NOTE, subject, body },
    note_copied: {},
    note_remove: {},
    note_put: {},
    note_sent: {},
    note_reply: {},
    notes: [NOTE],
    plans: () => plans,
    plan_edit: ({ employer, change }) => {
      const id = planId(employer);
      const known = plans.find((plan) => plan.id === id) ?? { id, employer };
      plans = [...plans.filter((plan) => plan.id !== id), { ...known, ...change, updatedAt: NOW }];
      changed += 1;
      return {};
    },
    ...scene.answers,
  };
  const view = { answers, allows: scene.allows ?? true, changes: () => changed };
  return scene.place === undefined ? view : { ...view, place: scene.place };
}

function withSaved(card: Card, saved: ReadonlyMap<string, boolean>): Card {
  const wish = saved.get(card.record.key);
  if (wish === undefined) return card;
  const { savedAt: _, ...rest } = card.record;
  return { ...card, record: wish ? { ...rest, savedAt: NOW } : rest };
}

/** A watch whose first look has not come to its end. */
function withoutStart({ baselineAt: _, lastGood: __, ...watch }: Watch): Watch {
  return watch;
}
