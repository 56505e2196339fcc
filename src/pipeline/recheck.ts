import { digestOf } from '../fetch/digest.ts';
import type { Fetched } from '../model/fetched.ts';
import type { HttpRequest } from '../model/site.ts';
import type { KnownPage, Watch } from '../model/watch.ts';
import { siteOf } from '../read/recognise.ts';
import type { Ports } from './ports.ts';

const NOT_MODIFIED = 304;

/** What of a watch its list is read by. */
export type ListOf = Pick<Watch, 'board' | 'hosts' | 'health' | 'pages'>;
/** What reading a list needs of the world. */
export type ListPorts = Pick<Ports, 'fetch' | 'mayContact' | 'now'>;

/** Whether a list is still what it was, and the bodies that came while finding out. */
export type Recheck = { readonly isSame: boolean; readonly fetched: ReadonlyMap<string, Fetched> };

/**
 * Asks for the pages of the last good reading again, with what their site calls them. While each is the same, byte for
 * byte or by the site's own word, nothing has to be parsed. After trouble the list is always read anew.
 */
export async function recheck(watch: ListOf, ports: ListPorts): Promise<Recheck> {
  const fetched = new Map<string, Fetched>();
  const pages = watch.health.state === 'ok' ? pagesOf(watch) : [];
  for (const page of pages) {
    const { etag, lastModified } = page;
    const validators = {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
    const answer = await ports.fetch(page.request, { hosts: watch.hosts, now: ports.now(), validators });
    const isModified = answer.kind === 'failed' || answer.response.status !== NOT_MODIFIED;
    if (isModified) fetched.set(requestName(page.request), answer);
    if (isModified && !(await isSameBody(answer, page))) return { isSame: false, fetched };
  }
  return { isSame: pages.length > 0, fetched };
}

/** A board that was followed elsewhere has other pages now. */
function pagesOf({ board, pages = [] }: ListOf): readonly KnownPage[] {
  const [first] = pages;
  const asked = requestName(siteOf(board).firstRequest(board));
  return first !== undefined && requestName(first.request) === asked ? pages : [];
}

async function isSameBody(answer: Fetched, { digest }: KnownPage): Promise<boolean> {
  if (answer.kind === 'failed' || answer.response.status !== 200) return false;
  return (await digestOf(answer.response.body)) === digest;
}

/** What tells one request of a list from another. */
export function requestName({ method, url, body }: HttpRequest): string {
  return `${method} ${url} ${body ?? ''}`;
}

/** What a page that was read well is known by the next time. */
export async function knownPage(request: HttpRequest, answer: Fetched): Promise<KnownPage | undefined> {
  if (answer.kind === 'failed') return undefined;
  return { request, digest: await digestOf(answer.response.body), ...answer.validators };
}
