import { sameEmployer } from '../../src/model/employer-name.ts';
import type { Note } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import type { Employment, Profile } from '../../src/model/profile.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import type { Watch } from '../../src/model/watch.ts';
import { type Message, message } from '../../src/model/words.ts';
import { peopleAt } from '../../src/people/whom.ts';
import { lifeOf } from '../../src/track/life.ts';

/** Something that happened between a person and an employer. `fine`: how exactly its day is known. */
export type Moment = {
  readonly at: number;
  readonly fine: 'day' | 'month' | 'year';
  readonly say: Message;
  readonly tone?: 'lamp' | 'good';
};

export type Past = {
  readonly watch: Watch;
  readonly records: readonly PostingRecord[];
  readonly profile: Profile;
  readonly people: readonly Person[];
  readonly notes: readonly Note[];
};

/** What is stored of the time with an employer, the latest first. Nothing is made up in between. */
export function timelineOf(past: Past, now: number): readonly Moment[] {
  const moments = [
    ...past.profile.employment.filter((one) => isAt(one, past.watch)).flatMap(chair),
    ...watching(past),
    ...past.records.flatMap((record) => opening(record, now)),
    ...contacts(past),
    ...notes(past),
  ];
  return moments.filter(({ at }) => at <= now + DAY).sort((a, b) => b.at - a.at);
}

const DAY = 86_400_000;

/** The chair the person had at the employer of a watch. */
export function isAt({ employer }: Pick<Employment, 'employer'>, watch: Pick<Watch, 'employer'>): boolean {
  return sameEmployer(employer, watch.employer);
}

function chair({ title, from, to }: Employment): readonly Moment[] {
  return [
    ...dated(from, (when) => ({ ...when, say: message('dash_line_joined', { title }) })),
    ...dated(to, (when) => ({ ...when, say: message('dash_line_left') })),
  ];
}

/** ISO year, month or day; nothing where it is none of them. */
function dated(date: string | undefined, moment: (when: Pick<Moment, 'at' | 'fine'>) => Moment): Moment[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? [];
  if (year === undefined) return [];
  const fine = day ? 'day' : month ? 'month' : 'year';
  return [moment({ at: new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)).getTime(), fine })];
}

function watching({ watch, records }: Past): readonly Moment[] {
  const count = records.filter(({ baseline }) => baseline).length;
  const say =
    watch.baselineAt === undefined || count === 0
      ? message('dash_line_watching_bare')
      : message('dash_line_watching', { count });
  return [{ at: watch.addedAt, fine: 'day', say }];
}

const OLD_ROLE = {
  'first-seen': 'dash_line_old_role',
  reposted: 'dash_line_old_role',
  back: 'dash_line_old_role_back',
  gone: 'dash_line_old_role_gone',
} as const;

function opening(record: PostingRecord, now: number): readonly Moment[] {
  const { match, posting, appliedAt } = record;
  const { title } = posting;
  const applied: Moment[] =
    appliedAt === undefined
      ? []
      : [{ at: appliedAt, fine: 'day', tone: 'good', say: message('dash_line_applied', { title }) }];
  if (!match.reasons.some(({ kind, speaks }) => kind === 'old-role' && speaks === 'yes')) return applied;
  const came = lifeOf(record, now).flatMap(({ kind, at }): Moment[] =>
    kind in OLD_ROLE
      ? [{ at, fine: 'day', tone: 'lamp', say: message(OLD_ROLE[kind as keyof typeof OLD_ROLE], { title }) }]
      : [],
  );
  return [...came, ...applied];
}

function contacts({ people, watch }: Past): readonly Moment[] {
  return peopleAt(people, watch.employer)
    .filter(({ employer }) => employer !== undefined)
    .flatMap(({ name, lastContact }) =>
      dated(lastContact, (when) => ({ ...when, tone: 'good', say: message('dash_line_contact', { name }) })),
    );
}

function notes({ notes: all, people, watch, records }: Past): readonly Moment[] {
  const there = new Map(
    people
      .filter(({ employer }) => employer !== undefined && isAt({ employer }, watch))
      .map((person) => [person.id, person.name]),
  );
  const keys = new Set(records.map(({ key }) => key));
  return all
    .filter(({ personId, postingKey }) => there.has(personId) || keys.has(postingKey ?? ''))
    .flatMap((note) => noteMoments(note, there.get(note.personId)));
}

function noteMoments({ createdAt, sentAt, repliedAt }: Note, name: string | undefined): readonly Moment[] {
  const say = (named: 'dash_line_note' | 'dash_line_sent' | 'dash_line_reply') =>
    name === undefined ? message(`${named}_bare`) : message(named, { name });
  return [
    { at: createdAt, fine: 'day', say: say('dash_line_note') },
    ...(sentAt === undefined ? [] : [{ at: sentAt, fine: 'day' as const, say: say('dash_line_sent') }]),
    ...(repliedAt === undefined
      ? []
      : [{ at: repliedAt, fine: 'day' as const, tone: 'good' as const, say: say('dash_line_reply') }]),
  ];
}
