import type { Fetched, FetchFailed } from '../model/fetched.ts';
import type { Posting } from '../model/posting.ts';
import { onePerId } from '../model/same-id.ts';
import type { HttpRequest, Postings, Reading } from '../model/site.ts';
import type { KnownPage } from '../model/watch.ts';
import { readResponse } from '../read/read.ts';
import { siteOf } from '../read/recognise.ts';
import { knownPage, type ListOf, type ListPorts, recheck, requestName } from './recheck.ts';

export type ListRead = {
  /** `same`: the list is what it was, and nothing was read. */
  readonly outcome: Reading | FetchFailed | { readonly kind: 'same' };
  readonly retryAfter?: number;
  /** What a list that was read well was read from. */
  readonly pages?: readonly KnownPage[];
};

type PageRead = {
  readonly outcome: Reading | FetchFailed;
  readonly retryAfter?: number;
  readonly known?: KnownPage | undefined;
};

/** More pages than the longest real board has; a list that goes round in circles ends here too. */
const MOST_PAGES = 100;

/**
 * Reads the whole list of a watch, page by page, until nothing asks for another or a page brings nothing new. One
 * page that cannot be read makes the whole list unreadable; one that stops short of what it says it has is `partial`.
 */
export async function readList(watch: ListOf, ports: ListPorts): Promise<ListRead> {
  if (!(await ports.mayContact(watch.hosts))) return { outcome: { kind: 'failed', why: 'no-permission' } };
  const before = await recheck(watch, ports);
  if (before.isSame) return { outcome: { kind: 'same' } };
  return readPages(watch, fromHand(before.fetched, ports));
}

/** Bodies that came already are not asked for a second time. */
function fromHand(fetched: ReadonlyMap<string, Fetched>, ports: ListPorts): ListPorts {
  const fetch: ListPorts['fetch'] = async (request, limits) =>
    fetched.get(requestName(request)) ?? ports.fetch(request, limits);
  return { ...ports, fetch };
}

async function readPages(watch: ListOf, ports: ListPorts): Promise<ListRead> {
  const site = siteOf(watch.board);
  const asked = new Set<string>();
  const pages: (KnownPage | undefined)[] = [];
  const found = new Map<string, Posting>();
  let request: HttpRequest | undefined = site.firstRequest(watch.board);
  let last: Postings = { kind: 'postings', site: site.id, postings: [] };
  let rows = 0;
  let total: number | undefined;
  while (request && !asked.has(requestName(request)) && asked.size < MOST_PAGES) {
    asked.add(requestName(request));
    const page = await readPage(request, watch, ports);
    if (page.outcome.kind !== 'postings') {
      const other = asked.size === 1 && isShut(page.outcome) ? site.otherwise?.(watch.board) : undefined;
      if (!other) return withoutKnown(page);
      request = other;
      continue;
    }
    last = page.outcome;
    pages.push(page.known);
    const before = found.size;
    // Pages overlap when the list moves while it is read.
    for (const [id, posting] of onePerId(last.postings)) found.set(id, posting);
    rows += last.rows ?? last.postings.length;
    // Later pages of some systems name another sum, or none.
    total ??= last.total;
    request = last.postings.length > 0 && found.size === before ? undefined : last.next;
  }
  const { next: _, rows: __, total: ___, ...list } = last;
  const partial = (request && !asked.has(requestName(request))) || isShort(rows, total);
  return {
    outcome: {
      ...list,
      postings: [...found.values()],
      ...(total === undefined ? {} : { total }),
      ...(partial ? { partial } : {}),
    },
    ...(partial ? {} : { pages: pages.filter((page) => page !== undefined) }),
  };
}

/** The way to the list is not there, as it is on boards of another make. */
function isShut({ why }: { readonly why: string }): boolean {
  return why === 'not-found' || why === 'malformed';
}

/** An opening or two may close while a long list is read. */
function isShort(rows: number, total = 0): boolean {
  return (total - rows) * 50 > total;
}

async function readPage(request: HttpRequest, watch: ListOf, ports: ListPorts): Promise<PageRead> {
  const now = ports.now();
  const fetched = await ports.fetch(request, { hosts: watch.hosts, now });
  if (fetched.kind === 'failed') {
    // A permission taken away in the middle of a look ends in the same error as a dead line.
    const allowed = fetched.why !== 'network' || (await ports.mayContact(watch.hosts));
    return { outcome: allowed ? fetched : { kind: 'failed', why: 'no-permission' } };
  }
  const { response, retryAfter } = fetched;
  const reading = readResponse(siteOf(watch.board), { ...response, request }, now);
  const outcome = response.inPart && reading.kind === 'postings' ? inPart(reading) : reading;
  const known = outcome.kind === 'postings' ? await knownPage(request, fetched) : undefined;
  return { outcome, known, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** What somebody saw of a list in a tab is never turned to its end. */
function inPart({ next: _, ...reading }: Postings): Postings {
  return { ...reading, partial: true };
}

function withoutKnown({ known: _, ...rest }: PageRead): ListRead {
  return rest;
}
