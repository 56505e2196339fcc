import { webAddress } from '../../model/address.ts';
import type { Learned, Path, Recorded } from '../../model/learned.ts';
import type { HttpRequest, PageFacts } from '../../model/site.ts';
import { parsed } from '../json-list.ts';
import type { Fields } from '../shape.ts';
import { type Columns, columnsByMeaning, idColumns, type Shown } from './columns.ts';
import { wayToOpening } from './links.ts';
import { type Exchange, pagingOf, totalOf } from './paging.ts';
import { type Column, columnsOf, type Found, listsIn, rowsAt } from './values.ts';

/** Rows looked at to learn where things sit. */
const SAMPLE = 40;
/** Answers looked at, and how long one may be. */
const MOST = { answers: 80, length: 8_000_000 };

type Candidate = Found & {
  readonly exchange: Exchange;
  readonly columns: readonly Column[];
  readonly by: Columns;
  readonly points: number;
};

/**
 * Finds, among what a page asked for while it loaded, the answer that holds the openings, and learns where title, link,
 * place and date sit in it and how its pages are turned. `page` is the page as it then stood: what it shows tells the list of
 * openings from all other lists. Nothing where no answer is surely one. Never throws, whatever the answers hold.
 */
export function learn(recorded: readonly Recorded[], page: PageFacts): Learned | undefined {
  const exchanges = recorded
    .slice(0, MOST.answers)
    .map(asJson)
    .filter((each) => each !== undefined);
  const shown = shownOn(page);
  const [best] = exchanges
    .flatMap((exchange) => listsIn(exchange.body).flatMap((found) => weighed(found, exchange, shown) ?? []))
    .sort((a, b) => weight(b) - weight(a));
  return best && recipe(best, sameEndpoint(best, exchanges), page);
}

function asJson({ request, answer }: Recorded): Exchange | undefined {
  if (!webAddress(request.url) || answer.length > MOST.length || !/^\s*[[{]/.test(answer)) return undefined;
  const body = parsed(answer);
  return body === undefined ? undefined : { request, body };
}

/** Whether the page shows a text: in a link, or anywhere in its HTML. */
function shownOn({ links, html = '' }: PageFacts): Shown {
  const texts = new Set(links.map(({ text }) => text));
  const written = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (text) => texts.has(text.trim()) || html.includes(written(text.trim()));
}

const JOBS =
  /job|position|vacan|opening|career|posting|requisition|recruit|stelle|karriere|offre|emploi|vacante|oferta|empleo|prac[ay]|karier|voln|nabid|求人|採用/i;
const OTHER_LISTS =
  /nav|menu|blog|news|article|press|event|faq|benefit|locations?$|offices?$|departments?$|categor|facet|filter|team$|testimonial|countr|language|tag|related|breadcrumb|categories|stor(?:y|ies)|review|product|social|track|log/i;
const OTHER_ROWS = /author|price|excerpt|thumbnail|readtime|duration|rating|testimonial|breadcrumb/i;

function weighed(found: Found, exchange: Exchange, shown: Shown): Candidate | undefined {
  const columns = columnsOf(found.rows.slice(0, SAMPLE));
  const by = columnsByMeaning(columns, shown);
  if (by === undefined) return undefined;
  const points = pointsOf(found.path, exchange, columns, by);
  const said = by.place ?? by.department ?? by.kind ?? by.date;
  return points >= 4.5 && said !== undefined ? { ...found, exchange, columns, by, points } : undefined;
}

function pointsOf(path: Path, { request }: Exchange, columns: readonly Column[], by: Columns): number {
  const { pathname } = new URL(request.url);
  const named = [...path, pathname, request.body ?? ''].some((text) => JOBS.test(text.slice(0, 5000)));
  const last = path.findLast((name) => name !== '*') ?? '';
  return (
    by.titleSure +
    (named ? 1.5 : 0) +
    (columns.some(({ name }) => JOBS.test(name)) ? 0.5 : 0) +
    (by.place ? 1.5 : 0) +
    (by.department ? 0.5 : 0) +
    (by.kind ? 0.5 : 0) +
    (by.date ? 0.5 : 0) -
    (OTHER_LISTS.test(last) ? 2.5 : 0) -
    (columns.some(({ name }) => OTHER_ROWS.test(name)) ? 2 : 0)
  );
}

function weight({ points, rows }: Candidate): number {
  return points * Math.log2(1 + Math.min(rows.length, 200));
}

/** The exchanges with the endpoint of the best answer, the first page first. */
function sameEndpoint({ exchange, path }: Candidate, all: readonly Exchange[]): readonly Exchange[] {
  const bare = ({ method, url }: HttpRequest) => `${method} ${url.replace(/[?#].*$/s, '')}`;
  const same = all.filter(
    ({ request, body }) => bare(request) === bare(exchange.request) && (rowsAt(body, path)?.length ?? 0) > 0,
  );
  const operation = operationOf(exchange.request);
  return same.filter(({ request }) => operationOf(request) === operation);
}

/** GraphQL asks everything of one address: what it asks for is in the body. */
function operationOf({ body }: HttpRequest): string {
  const fields = parsed(body ?? '') as Fields | null | undefined;
  return typeof fields?.['query'] === 'string' ? fields['query'] : '';
}

function recipe(best: Candidate, exchanges: readonly Exchange[], page: PageFacts): Learned {
  const [first = best.exchange] = exchanges;
  const { path, columns, by } = best;
  const paging = pagingOf(exchanges, path);
  const size = rowsAt(first.body, path)?.length ?? 0;
  const [id] = idColumns(columns);
  const total = totalOf(first, path, paging !== undefined);
  return {
    request: first.request,
    page: page.url,
    rows: path,
    title: by.title.path,
    ...wayToOpening(columns, by, page),
    ...(id ? { id: id.path } : {}),
    ...(by.place ? { place: by.place } : {}),
    ...(by.department ? { department: by.department } : {}),
    ...(by.date ? { date: by.date } : {}),
    ...(by.text ? { text: by.text } : {}),
    ...(total ? { total } : {}),
    ...(paging ? { paging } : {}),
    size,
  };
}
