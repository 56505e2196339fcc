import { CHANNELS, NOTE_KINDS } from '../src/model/note.ts';
import { present } from '../src/model/posting.ts';
import type { NoteWish } from '../src/platform/messages.ts';

/** Where on the full page somebody is. */
export type Route =
  | { readonly at: 'today'; readonly key?: string }
  | { readonly at: 'watch' | 'opening' | 'preview' | 'note' | 'prep'; readonly id: string }
  | { readonly at: 'new-note'; readonly wish: Partial<NoteWish> }
  /** The plan of an employer, by its name; `part` is the heading to arrive at. */
  | { readonly at: 'plan'; readonly id: string; readonly part?: PlanPart }
  /** The job somebody is in, by the name of its employer. */
  | { readonly at: 'job'; readonly id: string; readonly part?: JobPart }
  | { readonly at: 'watches' | 'people' | 'notes' | 'profile' | 'settings' | 'self-test' };

const PLAN_PARTS = ['reasons', 'balance', 'parting', 'stay', 'answers', 'bank', 'terms', 'else'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

const JOB_PARTS = ['new', 'leaving'] as const;
export type JobPart = (typeof JOB_PARTS)[number];

const PLAIN = ['watches', 'people', 'notes', 'profile', 'settings', 'self-test'] as const;
const NAMED = ['watch', 'opening', 'preview', 'note', 'prep'] as const;

/** The place a hash names; an unknown one is Today. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first, rest] = path.split('/', 2);
  const id = decoded(rest ?? '');
  const plain = PLAIN.find((at) => at === first);
  if (plain !== undefined) return { at: plain };
  if (first === 'note' && id === 'new') return { at: 'new-note', wish: wishOf(new URLSearchParams(query)) };
  if (first === 'plan' && id !== '') return { at: 'plan', id, ...partOf(query, PLAN_PARTS) };
  if (first === 'job' && id !== '') return { at: 'job', id, ...partOf(query, JOB_PARTS) };
  const named = NAMED.find((at) => at === first);
  if (named !== undefined && id !== '') return { at: named, id };
  return first === 'today' && id !== '' ? { at: 'today', key: id } : { at: 'today' };
}

/** The hash that leads to a place. */
export function hashOf(route: Route): string {
  if (route.at === 'new-note') return `#/note/new?${queryOf(route.wish)}`;
  if ('id' in route) {
    const part = 'part' in route && route.part !== undefined ? `?part=${route.part}` : '';
    return `#/${route.at}/${encodeURIComponent(route.id)}${part}`;
  }
  const key = route.at === 'today' ? route.key : undefined;
  return key === undefined ? `#/${route.at}` : `#/today/${encodeURIComponent(key)}`;
}

/** A hash from outside may be cut in the middle of a `%`: it is then taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function partOf<P extends string>(query: string, parts: readonly P[]): { readonly part?: P } {
  const wanted = new URLSearchParams(query).get('part');
  return present<{ part?: P }>({ part: parts.find((part) => part === wanted) });
}

function wishOf(query: URLSearchParams): Partial<NoteWish> {
  return present<Partial<NoteWish>>({
    postingKey: query.get('posting'),
    personId: query.get('person') ?? undefined,
    kind: NOTE_KINDS.find((kind) => kind === query.get('kind')),
    channel: CHANNELS.find((channel) => channel === query.get('channel')),
  });
}

function queryOf({ postingKey, personId, kind, channel }: Partial<NoteWish>): string {
  const wanted = present<Record<string, string>>({
    ...(postingKey && { posting: postingKey }),
    ...(personId && { person: personId }),
    ...(kind && { kind }),
    ...(channel && { channel }),
  });
  return new URLSearchParams(wanted).toString();
}
