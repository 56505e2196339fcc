/** How one gets from a row to the opening's own page: a value of the row, or a template seen in the page's links. */

import { webAddress } from '../../model/address.ts';
import type { Path } from '../../model/learned.ts';
import type { PageFacts } from '../../model/site.ts';
import { textOf } from '../shape.ts';
import { best, type Columns, idColumns } from './columns.ts';
import { type Column, valueAt } from './values.ts';

const LINK = /url|link|href|path|permalink|uri/i;
const OTHER = /logo|image|icon|avatar|video|apply|compan|api|self|photo|thumb/i;

type Way = { readonly link?: Path; readonly template?: string };

/** `undefined` parts where the page gives neither: its openings then open on the page itself. */
export function wayToOpening(columns: readonly Column[], { title }: Columns, { url, links }: PageFacts): Way {
  const seen = new Set(links.map((link) => link.url));
  const [first] = best(columns, (column) => linkScore(column, url, seen), 1);
  const sure = first !== undefined && first[1] >= 3;
  const template = sure ? undefined : templateIn(columns, title, links);
  if (template !== undefined) return { template };
  return first === undefined ? {} : { link: first[0].path };
}

function linkScore({ name, path, values }: Column, base: string, seen: ReadonlySet<string>): number {
  const addresses = values.map((value) => addressOf(value, base));
  const there = addresses.filter((address) => address !== undefined);
  if (there.length * 10 < values.length * 8 || new Set(there).size * 10 < there.length * 9) return 0;
  if (/\.(?:png|jpe?g|svg|webp|gif)(?:\?|$)/i.test(there[0] ?? '')) return 0;
  const onPage = there.slice(0, 30).filter((address) => seen.has(address)).length;
  if (path.some((one) => OTHER.test(one))) return onPage > 0 ? 3 : 0;
  return (onPage > 0 ? 3 : 0) + (LINK.test(name) ? 1.5 : 0.5);
}

/** An address a row holds: whole, or from the root of its host on. A bare word is none. */
export function addressOf(value: unknown, base: string): string | undefined {
  const text = textOf(value)?.trim();
  return text !== undefined && /^(?:https?:\/)?\/[^\s]+$/i.test(text)
    ? webAddress(text, base)?.href
    : undefined;
}

/**
 * The template most links to openings follow. A link belongs to a row when it shows the row's title and holds one of its
 * ids, or when it holds an id no other link holds.
 */
function templateIn(
  columns: readonly Column[],
  title: Column,
  links: PageFacts['links'],
): string | undefined {
  const ids = idColumns(columns).slice(0, 6);
  const counts = new Map<string, number>();
  let matched = 0;
  for (const [at, value] of title.values.slice(0, 40).entries()) {
    const made = templateOfRow(at, textOf(value) ?? '', ids, links);
    if (made === undefined) continue;
    matched += 1;
    counts.set(made, (counts.get(made) ?? 0) + 1);
  }
  const [template, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return count * 10 >= matched * 6 ? template : undefined;
}

function templateOfRow(at: number, title: string, ids: readonly Column[], links: PageFacts['links']) {
  const named = links.filter(({ text }) => text.includes(title));
  for (const { url } of [...named, ...links]) {
    const made = ids.reduce(
      (address, column) => withPlace(address, column, textOf(column.values[at]) ?? ''),
      url,
    );
    if (made !== url) return made;
  }
  return undefined;
}

/** The address with the id replaced by its place, where it stands between signs that part words. */
function withPlace(address: string, { path }: Column, id: string): string {
  const written = encodeURIComponent(id);
  const host = address.indexOf('/', 8);
  if (written === '' || host < 0) return address;
  for (let from = address.indexOf(written, host); from >= 0; from = address.indexOf(written, from + 1)) {
    const [before = '', after = ''] = [address[from - 1], address[from + written.length]];
    const isWhole = !/[\w{]/.test(before) && !/[\w}]/.test(after);
    // A bare "1" may be anything.
    if (isWhole && (written.length > 2 || /[/=]/.test(before)))
      return `${address.slice(0, from)}{${encodeURIComponent(JSON.stringify(path))}}${address.slice(from + written.length)}`;
  }
  return address;
}

/** A template filled from a row; nothing where the row lacks a part. */
export function filledFrom(template: string, row: unknown): string | undefined {
  let lacking = false;
  const address = template.replace(/\{([^{}]{1,500})\}/g, (_, place: string) => {
    const value = textOf(valueAt(row, pathIn(place)));
    lacking ||= value === undefined;
    return encodeURIComponent(value ?? '');
  });
  return lacking ? undefined : webAddress(address)?.href;
}

function pathIn(place: string): Path {
  try {
    const path: unknown = JSON.parse(decodeURIComponent(place));
    return Array.isArray(path) ? path.map(String) : [];
  } catch {
    return [];
  }
}
