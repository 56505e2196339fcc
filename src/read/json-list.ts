import type { Posting } from '../model/posting.ts';
import type { HttpRequest, HttpResponse, Reading } from '../model/site.ts';
import { type Fields, fieldsOf } from './shape.ts';
import { unreadable } from './unreadable.ts';
import { looksLikeHtml, wallOf } from './walls.ts';

/** The rows of a list as a system sends it. */
export type Rows = {
  readonly rows: readonly unknown[];
  readonly total?: number | undefined;
  readonly next?: HttpRequest | undefined;
};

/**
 * Reads a JSON list. `rowsOf` answers nothing where the landmark of the list is missing: then the body is
 * unreadable, never empty. A row that is no posting is left out.
 */
export function readJsonList(
  site: string,
  response: HttpResponse,
  rowsOf: (body: unknown) => Rows | undefined,
  posting: (row: Fields) => Posting | undefined,
): Reading {
  const body = parsed(response.body);
  const found = body === undefined ? undefined : rowsOf(body);
  if (!found) return unreadable(site, whyNotJson(response));
  const postings = found.rows
    .map((row) => fieldsOf(row))
    .map((row) => (row ? posting(row) : undefined))
    .filter((row) => row !== undefined);
  if (postings.length === 0 && found.rows.length > 0) return unreadable(site, 'malformed');
  return {
    kind: 'postings',
    site,
    postings,
    ...(found.total === undefined ? {} : { total: found.total }),
    ...(found.next === undefined ? {} : { next: found.next }),
  };
}

/** The value of a JSON text, or nothing. A byte order mark is no part of it. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body.charCodeAt(0) === 0xfeff ? body.slice(1) : body) as unknown;
  } catch {
    return undefined;
  }
}

function whyNotJson(response: HttpResponse) {
  if (!looksLikeHtml(response.body)) return 'malformed';
  return wallOf(response) ?? 'malformed';
}
