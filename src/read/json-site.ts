import type { Posting } from '../model/posting.ts';
import type { Board, HttpRequest, HttpResponse, Site } from '../model/site.ts';
import { claimBy, filled, servedAt } from './claim.ts';
import { readJsonList } from './json-list.ts';
import { get } from './request.ts';
import { at, type Fields } from './shape.ts';

/** One page of a list, as far as it says whether there is another. `total` is what the list says it has in all. */
type ListPage = {
  readonly body: unknown;
  readonly response: HttpResponse;
  readonly count: number;
  readonly total: number | undefined;
};

type JsonSite = Pick<Site, 'id' | 'name'> & {
  /** The patterns of `claimBy`. */
  readonly at: readonly (RegExp | string)[];
  /** The template of the list's address (see `filled`), or what asks for it. */
  readonly list: string | ((board: Board) => HttpRequest);
  /** Host and path of the addresses that answer a list. */
  readonly serves: RegExp;
  /** Where the rows stand in the answer: names joined by dots, nothing for the answer itself. */
  readonly rows: string | ((body: unknown) => unknown);
  readonly total?: string;
  readonly posting: (row: Fields, url: string) => Posting;
  readonly next?: (page: ListPage) => HttpRequest | undefined;
  /** Takes the list's JSON out of a page that carries it. */
  readonly cut?: (body: string) => string | undefined;
} & Partial<Pick<Site, 'find' | 'hosts' | 'detailRequest' | 'readDetail'>> & {
    readonly kind?: Site['list'];
  };

/** A system whose list is JSON behind one address. The landmark it relies on is the list of rows: without it nothing is read. */
export function jsonSite(told: JsonSite): Site {
  const { at: patterns, list, serves, rows, total, posting, next, cut, kind, ...site } = told;
  const firstRequest = (board: Board) => (typeof list === 'string' ? get(filled(list, board)) : list(board));
  const rowsIn = typeof rows === 'string' ? (body: unknown) => below(body, rows) : rows;
  return {
    hosts: (board) => [new URL(firstRequest(board).url).host],
    ...site,
    list: kind ?? 'api',
    claim: claimBy(site.id, ...patterns),
    firstRequest,
    serves: servedAt(serves),
    read: (response) => {
      const page = { ...response, body: cut?.(response.body) ?? response.body };
      const listed = (body: unknown) => {
        const found = rowsIn(body);
        if (!Array.isArray(found)) return undefined;
        const all = total === undefined ? undefined : below(body, total);
        const sum = typeof all === 'number' ? all : undefined;
        return {
          rows: found,
          total: sum,
          next: next?.({ body, response, count: found.length, total: sum }),
        };
      };
      return readJsonList(site.id, page, listed, (row) => posting(row, response.url));
    },
  };
}

function below(body: unknown, path: string): unknown {
  return path === '' ? body : at(body, ...path.split('.'));
}
