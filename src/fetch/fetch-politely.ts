import type { Fetched, FetchFailed, FetchTrouble, Validators } from '../model/fetched.ts';
import { present } from '../model/posting.ts';
import type { HttpRequest } from '../model/site.ts';
import { readBody } from './body.ts';
import { isAllowedHost } from './hosts.ts';
import { retryAfter } from './retry-after.ts';

export type Limits = {
  /** The hosts this request may end at, as the user allowed them. */
  readonly hosts: readonly string[];
  readonly now: number;
  /** Of the body we have read before: the site may then answer 304 without one. */
  readonly validators?: Validators;
  readonly fetch?: typeof fetch;
  /** ms for the whole answer. Chrome ends a worker whose request is unanswered after 30 s. */
  readonly timeout?: number;
  /** Bytes after decompression. The largest public boards with all texts stay below 15 MB. */
  readonly most?: number;
};

const TIMEOUT = 25_000;
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Gets one body without cookies, referrer or an answer from yesterday's cache: `no-cache` asks the site whether
 * its copy is still good, so validators (ETag, Last-Modified) save the body and a stale list is never believed.
 */
export async function fetchPolitely(request: HttpRequest, limits: Limits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeout ?? TIMEOUT);
  try {
    return await answerTo(request, limits, signal);
  } catch {
    if (isOffline()) return failed('offline');
    if (signal.aborted) return failed('slow');
    return failed((await leadsAway(request, limits, signal)) ? 'moved' : 'network');
  }
}

export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/**
 * A redirect to a host that was not allowed fails like a dead line. Asked not to follow, the browser at least says
 * that there is one, though never where to.
 */
async function leadsAway(request: HttpRequest, limits: Limits, signal: AbortSignal): Promise<boolean> {
  try {
    const asked = { ...options(request, signal), redirect: 'manual' as const };
    const { type, body } = await (limits.fetch ?? fetch)(request.url, asked);
    await body?.cancel();
    return type === 'opaqueredirect';
  } catch {
    return false;
  }
}

async function answerTo(request: HttpRequest, limits: Limits, signal: AbortSignal): Promise<Fetched> {
  const response = await (limits.fetch ?? fetch)(request.url, options(request, signal, limits.validators));
  const url = response.url || request.url;
  if (!isAllowedHost(url, limits.hosts)) {
    await response.body?.cancel();
    return { ...failed('moved'), address: url };
  }
  const body = await readBody(response, limits.most ?? MOST_BYTES);
  if (body === undefined) return failed('too-large');
  const wait = retryAfter(response.headers.get('retry-after'), limits.now);
  const contentType = response.headers.get('content-type');
  return {
    kind: 'response',
    response: { url, status: response.status, body, ...(contentType ? { contentType } : {}) },
    ...validatorsOf(response.headers),
    ...(wait === undefined ? {} : { retryAfter: wait }),
  };
}

function options(
  { method, headers, body }: HttpRequest,
  signal: AbortSignal,
  validators: Validators = {},
): RequestInit {
  const asked = { ...headers, ...conditions(validators) };
  const isConditional = Object.keys(asked).length > Object.keys(headers ?? {}).length;
  return {
    method,
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: isConditional ? 'no-store' : 'no-cache',
    redirect: 'follow',
    ...(Object.keys(asked).length > 0 ? { headers: asked } : {}),
    ...(body === undefined ? {} : { body }),
  };
}

function conditions({ etag, lastModified }: Validators): Readonly<Record<string, string>> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

function validatorsOf(headers: Headers): { readonly validators?: Validators } {
  const named = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  const validators = present<Validators>(named);
  return Object.keys(validators).length === 0 ? {} : { validators };
}

function failed(why: FetchTrouble): FetchFailed {
  return { kind: 'failed', why };
}
