import {
  array,
  exactOptional,
  type GenericSchema,
  is,
  looseObject,
  number,
  picklist,
  record,
  string,
} from 'valibot';
import { webAddress } from '../../model/address.ts';
import type { Learned } from '../../model/learned.ts';
import { oneLine, type Posting, present } from '../../model/posting.ts';
import type { Board, HttpResponse, Reading, Site } from '../../model/site.ts';
import { normalised } from '../address.ts';
import { decodeEntities } from '../entities.ts';
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { parsed, readJsonList } from '../json-list.ts';
import { textOf } from '../shape.ts';
import { textFromEscapedHtml } from '../text.ts';
import { unreadable } from '../unreadable.ts';
import { workplaceFrom } from '../words.ts';
import { dayOf } from './columns.ts';
import { addressOf, filledFrom } from './links.ts';
import { nextRequest } from './paging.ts';
import { rowsAt, valueAt, wordsOf } from './values.ts';

const LEARNED = 'learned';

const path = array(string());
const maybePath = exactOptional(path);

const RECIPE = looseObject({
  request: looseObject({
    method: picklist(['GET', 'POST']),
    url: string(),
    headers: exactOptional(record(string(), string())),
    body: exactOptional(string()),
  }),
  page: string(),
  rows: path,
  title: path,
  link: maybePath,
  template: exactOptional(string()),
  id: maybePath,
  place: maybePath,
  department: maybePath,
  date: maybePath,
  text: maybePath,
  total: maybePath,
  paging: exactOptional(
    looseObject({
      by: picklist(['page', 'offset', 'cursor']),
      in: picklist(['query', 'body']),
      name: path,
      first: number(),
      mark: maybePath,
    }),
  ),
  size: number(),
}) as unknown as GenericSchema<Learned>;

/** The board of what was learned. The recipe goes with it, so that a kept watch knows it. */
export function learnedBoard(recipe: Learned): Board {
  const { host } = new URL(recipe.request.url);
  return { site: LEARNED, token: recipe.request.url, host, params: { recipe: JSON.stringify(recipe) } };
}

/** What was learned, as it was kept with a board; nothing where that is damaged. */
function learnedOf({ params }: Board): Learned | undefined {
  const recipe = parsed(params?.['recipe'] ?? '');
  return is(RECIPE, recipe) && isWhole(recipe.request.url) && isWhole(recipe.page) ? recipe : undefined;
}

/** Whether it is an address of the web as it stands, and not only once it is completed. */
function isWhole(address: string): boolean {
  return /^https?:/i.test(address) && webAddress(address) !== undefined;
}

/** The site that polls a learned endpoint directly: a site like any other, made of its recipe. */
export function learnedSite(board: Board): Site {
  const recipe = learnedOf(board);
  const hosts = recipe ? hostsOf(recipe) : [];
  return {
    id: LEARNED,
    name: board.host ?? '',
    list: 'api',
    claim: () => undefined,
    hosts: () => hosts,
    firstRequest: () => recipe?.request ?? { method: 'GET', url: board.token },
    serves: () => false,
    read: (response) => (recipe ? readLearned(recipe, response) : unreadable(LEARNED, 'malformed')),
    detailRequest: (_, posting) => (posting.url.includes('#') ? undefined : ownPageRequest(hosts, posting)),
    readDetail: readOwnPage,
  };
}

/** The endpoint, and the page it was learned on: there it can be learned again. */
function hostsOf({ request, page }: Learned): readonly string[] {
  return [...new Set([new URL(request.url).host, new URL(page).host])];
}

/** A list in another shape than the learned one is malformed, also where only most of its rows are. */
function readLearned(recipe: Learned, response: HttpResponse): Reading {
  const request = response.request ?? recipe.request;
  const reading = readJsonList(
    LEARNED,
    response,
    (body) => {
      const rows = rowsAt(body, recipe.rows);
      if (rows === undefined) return undefined;
      const sum = recipe.total ? valueAt(body, recipe.total) : undefined;
      const total = typeof sum === 'number' && sum >= 0 ? sum : undefined;
      const { paging, size } = recipe;
      const next = paging && nextRequest(request, body, paging, { shown: rows.length, total, size });
      return { rows, total, next };
    },
    (row) => postingOf(row, recipe),
  );
  const rows = reading.kind === 'postings' ? (rowsAt(parsed(response.body), recipe.rows)?.length ?? 0) : 0;
  return reading.kind === 'postings' && reading.postings.length * 2 < rows
    ? unreadable(LEARNED, 'malformed')
    : reading;
}

function postingOf(row: unknown, recipe: Learned): Posting | undefined {
  const title = oneLine(textOf(valueAt(row, recipe.title)));
  if (title === undefined) return undefined;
  const value = (at: readonly string[] | undefined) => (at ? valueAt(row, at) : undefined);
  const id = textOf(value(recipe.id));
  const url = linkTo(row, recipe, id ?? title);
  const places = wordsOf(value(recipe.place));
  return present<Posting>({
    id: id ?? normalised(url),
    url,
    title: decodeEntities(title),
    description: textFromEscapedHtml(textOf(value(recipe.text)) ?? ''),
    locations: places,
    workplace: workplaceFrom(...places),
    department: wordsOf(value(recipe.department)).join(', '),
    datePosted: dayOf(value(recipe.date)),
  });
}

/** Where no address is known the opening is on the careers page itself. */
function linkTo(row: unknown, { link, template, page }: Learned, id: string): string {
  const own = template ? filledFrom(template, row) : addressOf(link ? valueAt(row, link) : undefined, page);
  return own ?? `${page.replace(/#.*$/s, '')}#${encodeURIComponent(id)}`;
}
