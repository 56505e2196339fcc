import type { Match } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import type { PostingRecord } from '../model/record.ts';
import type { HttpResponse, Site } from '../model/site.ts';
import type { Watch } from '../model/watch.ts';
import { tidy } from '../read/read.ts';
import { siteOf } from '../read/recognise.ts';
import { unreadable } from '../read/unreadable.ts';
import { withText } from '../track/rematch.ts';
import { settle } from '../watch/settle.ts';
import type { Ports } from './ports.ts';

/** `retryAfter` where the site asked for a pause. */
type Stop = { readonly kind: 'stop'; readonly retryAfter?: number };
const STOP: Stop = { kind: 'stop' };

/** Pages read in one go; the rest follows in the next rounds. */
const AT_ONCE = 60;

/** Whether a posting's text is to be had, but not from the list. */
export function textIsElsewhere({ board }: Pick<Watch, 'board'>): (posting: Posting) => boolean {
  const { detailRequest } = siteOf(board);
  return (posting) => posting.description === undefined && detailRequest?.(board, posting) !== undefined;
}

/** Reads the texts that a list leaves to its openings' own pages: news first, then the best match so far. Once each. */
export async function readTexts(watch: Watch, ports: Ports): Promise<void> {
  const wanting = isWell(watch) ? await ports.store.recordsWantingText(watch.id) : [];
  const waiting = wanting.filter(couldFit);
  if (waiting.length === 0 || !(await ports.mayContact(watch.hosts))) return;
  for (const record of mostPromising(waiting).slice(0, AT_ONCE)) {
    const detail = await readText(record.posting, watch, ports);
    // The site wants to be left alone, or the line is dead: what is left waits for a later round.
    if (detail && 'kind' in detail) return giveWay(watch, detail, ports);
    // The profile may have changed since the last text.
    const match = await ports.matcher(watch.employer);
    await ports.store.changeRecords([record.key], (it) => withText(it, detail, match, ports.now()));
  }
}

/** A site that asks for a pause gets it for the list too. */
async function giveWay({ id }: Watch, stop: Stop, { store, now, random }: Ports): Promise<void> {
  const { retryAfter } = stop;
  if (retryAfter === undefined) return;
  const outcome = unreadable('', 'too-many-requests');
  const counts = { new: 0, changed: 0, gone: 0 };
  await store.land(id, (it) => settle(it, { outcome, counts, now: now(), random: random(), retryAfter }), []);
}

function isWell({ paused, health }: Watch): boolean {
  return !paused && health.state === 'ok';
}

/** What the list itself speaks against, no text can make fit: its page is left alone until the profile changes. */
export function couldFit({ match: { hidden } }: { readonly match: Pick<Match, 'hidden'> }): boolean {
  return hidden === undefined || !['avoid', 'place', 'level'].includes(hidden.kind);
}

function mostPromising(records: readonly PostingRecord[]): readonly PostingRecord[] {
  const rank = ({ news, announcedAt, match }: PostingRecord) =>
    (news && announcedAt === undefined ? 1000 : 0) + match.score;
  return [...records].sort((a, b) => rank(b) - rank(a));
}

/** What the page of one opening says; nothing where it has none that can be read. */
export async function readText(
  posting: Posting,
  { board, hosts }: Pick<Watch, 'board' | 'hosts'>,
  ports: Pick<Ports, 'fetch' | 'now'>,
): Promise<Partial<Posting> | Stop | undefined> {
  const site = siteOf(board);
  const request = site.detailRequest?.(board, posting);
  if (!request) return undefined;
  const fetched = await ports.fetch(request, { hosts, now: ports.now() });
  if (fetched.kind === 'failed') return fetched.why === 'too-large' ? undefined : STOP;
  const { status } = fetched.response;
  if (status === 429) return { ...STOP, retryAfter: fetched.retryAfter ?? 0 };
  if (status === 403 || status >= 500) return STOP;
  return status === 200 ? safely(site, fetched.response, ports.now()) : undefined;
}

/** A body in a shape its site never met is no text; it must not end the round. */
function safely({ readDetail }: Site, response: HttpResponse, now: number): Partial<Posting> | undefined {
  try {
    const detail = readDetail?.(response, now);
    return detail && tidy(detail);
  } catch {
    return undefined;
  }
}
