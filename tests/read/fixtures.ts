import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Posting } from '../../src/model/posting.ts';
import type { Board, HttpRequest } from '../../src/model/site.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/read');

/** What a system's fixture says about it: `facts.json` in its folder. */
export type Facts = {
  /** Addresses that belong to a board, with the board's name. */
  readonly addresses: readonly (readonly [string, string])[];
  /** Addresses of the vendor, or like the vendor's, that belong to no board. */
  readonly strangers: readonly string[];
  readonly board: Board;
  readonly request: HttpRequest;
  readonly hosts: readonly string[];
  /** The file that answers the request, and all postings in it. Left out where the list is read by the general reader. */
  readonly list?: string;
  readonly postings?: readonly Posting[];
  readonly total?: number;
  readonly next?: HttpRequest;
  /** The files that answer what comes `next`, one after the other. */
  readonly pages?: readonly {
    readonly file: string;
    readonly postings: readonly Posting[];
    readonly next?: HttpRequest;
  }[];
  /** The answer of a board without openings: a JSON value, or a text. */
  readonly empty?: unknown;
  /** A page on the employer's own site that embeds the board. */
  readonly embed?: string;
  /** What it embeds, where that is another board than `board`. */
  readonly embedded?: Board;
  /** The answer to the first posting's detail request, and what it adds. */
  readonly detail?: { readonly request: HttpRequest; readonly file: string; readonly adds: Partial<Posting> };
};

export function factsOf(site: string): Facts {
  return JSON.parse(fixture(site, 'facts.json')) as Facts;
}

export function fixture(site: string, file: string): string {
  return readFileSync(path.join(FOLDER, site, file), 'utf8');
}

export function textOfEmpty(empty: unknown): string {
  return typeof empty === 'string' ? empty : JSON.stringify(empty);
}
