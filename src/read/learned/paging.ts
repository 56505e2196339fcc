/** How the further pages of a list are asked for: seen in what changes from one question to the next, else in names. */
import type { Paging, Path } from '../../model/learned.ts';
import type { HttpRequest } from '../../model/site.ts';
import { parsed } from '../json-list.ts';
import { fieldsOf, textOf } from '../shape.ts';
import { rowsAt, valueAt } from './values.ts';

const OFFSET = /^(?:offset|start|from|skip|start_?(?:row|index|at)|first_?result|begin)$/i;
const PAGE = /^(?:page|p|pg|paged|page_?(?:number|no|index|num|nr)|current_?page|seite)$/i;
const CURSOR = /cursor|token|after|continuation|scroll/i;
const MARK =
  /^(?:next|end|after)?[-_]?(?:cursor|page_?token|token|continuation(?:_?token)?|scroll_?id|after|next)$/i;
const TOTAL = /total|num_?found|nb_?hits|anzahl|gesamt/i;
const COUNT = /^(?:count|hits|found|results|size|length|num|openings|jobs)$/i;

/** One question to an endpoint and its answer, as JSON. */
export type Exchange = { readonly request: HttpRequest; readonly body: unknown };

type Param = { readonly in: Paging['in']; readonly name: Path; readonly value: unknown };

/** `exchanges` are those with the same endpoint, in the order they were seen; the first is the one to start from. */
export function pagingOf(exchanges: readonly Exchange[], rows: Path): Paging | undefined {
  const [first, ...later] = exchanges;
  if (first === undefined) return undefined;
  return byMark(first, later, rows) ?? byChange(first, later, rows) ?? byName(first.request);
}

function byMark({ request, body }: Exchange, later: readonly Exchange[], rows: Path): Paging | undefined {
  const marks = leavesBeside(body, rows).filter(
    ({ name, value }) =>
      MARK.test(name.at(-1) ?? '') && textOf(value) !== undefined && !/^https?:/.test(String(value)),
  );
  const asked = [...later.flatMap((each) => paramsOf(each.request)), ...paramsOf(request)];
  for (const mark of marks) {
    const taken = asked.find(({ value }) => value === mark.value || value === String(mark.value));
    const open = asked.find(
      ({ name, value }) => CURSOR.test(name.at(-1) ?? '') && (value === null || value === ''),
    );
    const param = taken ?? open;
    if (param) return { by: 'cursor', in: param.in, name: param.name, first: 0, mark: mark.name };
  }
  return undefined;
}

/** A number that grew from one question to the next: by the openings shown, or by one. */
function byChange(first: Exchange, later: readonly Exchange[], rows: Path): Paging | undefined {
  const count = rowsAt(first.body, rows)?.length ?? 0;
  const before = paramsOf(first.request);
  for (const { in: where, name, value } of later.flatMap(({ request }) => paramsOf(request))) {
    const known = before.find((one) => one.in === where && String(one.name) === String(name));
    const [from, to] = [numberOf(known?.value), numberOf(value)];
    if (to === undefined || (known !== undefined && from === undefined)) continue;
    if (OFFSET.test(name.at(-1) ?? '') && to === (from ?? 0) + count && count > 0)
      return { by: 'offset', in: where, name, first: from ?? 0 };
    if (PAGE.test(name.at(-1) ?? '') && to > (from ?? 0))
      return { by: 'page', in: where, name, first: from ?? 1 };
    if (from !== undefined && count > 1 && to - from === count)
      return { by: 'offset', in: where, name, first: from };
  }
  return undefined;
}

function byName(request: HttpRequest): Paging | undefined {
  for (const { in: where, name, value } of paramsOf(request)) {
    const first = numberOf(value);
    const last = name.at(-1) ?? '';
    const by = OFFSET.test(last) ? 'offset' : PAGE.test(last) ? 'page' : undefined;
    if (by && first !== undefined && first < 2) return { by, in: where, name, first };
  }
  return undefined;
}

function numberOf(value: unknown): number | undefined {
  const text = textOf(value);
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

/** The values a question is made of: those of its query, and the leaves of a JSON body. */
function paramsOf({ url, body }: HttpRequest): readonly Param[] {
  const query = [...new URL(url).searchParams].map(([name, value]) => ({
    in: 'query' as const,
    name: [name],
    value,
  }));
  return [...query, ...leaves(parsed(body ?? '')).map((leaf) => ({ in: 'body' as const, ...leaf }))];
}

type Leaf = { readonly name: Path; readonly value: unknown };

function leaves(value: unknown, name: Path = []): readonly Leaf[] {
  if (name.length > 8) return [];
  if (Array.isArray(value))
    return value.slice(0, 5).flatMap((item, at) => leaves(item, [...name, String(at)]));
  const fields = fieldsOf(value);
  if (fields === undefined) return name.length > 0 ? [{ name, value }] : [];
  return Object.entries(fields)
    .slice(0, 200)
    .flatMap(([key, inner]) => leaves(inner, [...name, key]));
}

/** What stands beside the list, not in it. */
function leavesBeside(body: unknown, rows: Path): readonly Leaf[] {
  const star = rows.indexOf('*');
  const list = star < 0 ? rows : rows.slice(0, star);
  return leaves(body).filter(
    ({ name }) => list.some((one, at) => one !== name[at]) || list.length > name.length,
  );
}

/** Where the answer says how many there are in all. A bare count that equals what a page shows may be that page's own. */
export function totalOf({ body }: Exchange, rows: Path, paged: boolean): Path | undefined {
  if (rows.length === 0) return undefined;
  const shown = rowsAt(body, rows)?.length ?? 0;
  const fits = leavesBeside(body, rows).filter(({ name, value }) => {
    const last = name.at(-1) ?? '';
    if (!Number.isSafeInteger(value) || (value as number) < shown || /page/i.test(last)) return false;
    if (TOTAL.test(last) || TOTAL.test(name.at(-2) ?? '')) return true;
    return COUNT.test(last) && (!paged || (value as number) > shown);
  });
  return fits.sort((a, b) => a.name.length - b.name.length)[0]?.name;
}

/** The question for the page after this one. `shown` is how many rows this one had. */
export function nextRequest(
  request: HttpRequest,
  body: unknown,
  paging: Paging,
  {
    shown,
    total,
    size,
  }: { readonly shown: number; readonly total: number | undefined; readonly size: number },
): HttpRequest | undefined {
  if (shown === 0) return undefined;
  if (paging.by === 'cursor') return byCursor(request, body, paging);
  const param = paramsOf(request).find(
    ({ in: where, name }) => where === paging.in && isSame(name, paging.name),
  );
  const here = numberOf(param?.value) ?? paging.first;
  const before = paging.by === 'offset' ? here : (here - paging.first) * size;
  if (total !== undefined && before + shown >= total) return undefined;
  return withValue(request, paging, paging.by === 'offset' ? here + shown : here + 1);
}

function byCursor(request: HttpRequest, body: unknown, paging: Paging): HttpRequest | undefined {
  const mark = paging.mark ?? [];
  const beside = Object.entries(fieldsOf(valueAt(body, mark.slice(0, -1))) ?? {});
  if (beside.some(([name, value]) => /^has_?(?:next|more)/i.test(name) && value === false)) return undefined;
  const value = valueAt(body, mark);
  return textOf(value) === undefined ? undefined : withValue(request, paging, value);
}

function withValue(request: HttpRequest, paging: Paging, value: unknown): HttpRequest | undefined {
  if (paging.in === 'query') {
    const url = new URL(request.url);
    url.searchParams.set(paging.name[0] ?? '', String(value));
    return { ...request, url: url.href };
  }
  const body = parsed(request.body ?? '');
  return body === undefined
    ? undefined
    : { ...request, body: JSON.stringify(replaced(body, paging.name, value)) };
}

function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return typeof value === 'string' && typeof by === 'number' ? String(by) : by;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === name ? replaced(item, rest, by) : item));
  const fields = fieldsOf(value) ?? {};
  return Object.fromEntries([
    ...Object.entries(fields).filter(([key]) => key !== name),
    [name, replaced(fields[name], rest, by)],
  ]);
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}
