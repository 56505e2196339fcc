import type { Recorded } from '../../../src/model/learned.ts';
import type { PageFacts } from '../../../src/model/site.ts';
import { pageFacts } from '../../../src/read/page-facts.ts';

/** A page as it stood when what it had fetched was recorded, all invented. */
export type Loaded = { readonly page: PageFacts; readonly recorded: readonly Recorded[] };

const TITLES = ['Harbour Pilot', 'Crane Technician', 'Tide Analyst', 'Berth Planner', 'Rope Access Lead'];
const PLACES = ['Rotterdam', 'Hamburg', 'Gdynia', 'Antwerp', 'Rotterdam'];

function shownAs(url: string, links: readonly (readonly [string, string])[]): PageFacts {
  const list = links.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('');
  return pageFacts(`<title>Careers</title><ul>${list}</ul>`, url);
}

export function asked(url: string, answer: unknown, body?: unknown): Recorded {
  const request =
    body === undefined
      ? { method: 'GET' as const, url }
      : {
          method: 'POST' as const,
          url,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        };
  return { request, answer: JSON.stringify(answer) };
}

const NAV = asked('https://www.quayside.example/api/nav', {
  menu: ['Home', 'About', 'Careers', 'Blog'].map((title, id) => ({
    id,
    title,
    url: `/${title.toLowerCase()}`,
  })),
});
const BLOG = asked('https://www.quayside.example/api/blog', {
  posts: [
    'A day on the quay',
    'How we moor',
    'Ten years of tides',
    'Meet the crew',
    'Storm season',
    'Our values',
  ].map((title, id) => ({
    id,
    title,
    url: `/blog/${id}`,
    author: 'Noor',
    publishedAt: '2026-01-02',
    category: 'Life',
  })),
});
const PLACES_LIST = asked('https://www.quayside.example/api/locations', {
  locations: PLACES.map((name, id) => ({ id, name, country: 'NL', slug: name.toLowerCase() })),
});

const rows = TITLES.map((title, at) => ({
  jobId: 4100 + at,
  title,
  location: { city: PLACES[at], country: 'Netherlands' },
  department: { id: at, name: at % 2 ? 'Engineering' : 'Nautical' },
  postedAt: `2026-03-0${at + 1}T08:00:00Z`,
}));

/** A list asked for by page number, beside a menu, a blog and a list of places. */
export const PAGED: Loaded = {
  page: shownAs(
    'https://www.quayside.example/careers',
    rows.map(({ jobId, title }) => [`/careers/opening/${jobId}`, title]),
  ),
  recorded: [
    NAV,
    BLOG,
    PLACES_LIST,
    asked('https://api.quayside.example/v2/openings?page=1&per_page=5', { meta: { total: 12 }, items: rows }),
  ],
};

const node = (at: number) => ({
  cursor: `c${at}`,
  node: { id: `UmVx${at}aa`, name: TITLES[at], slug: `opening-${at}`, workplace: { label: PLACES[at] } },
});

/** GraphQL: everything is asked of one address, and pages by a cursor. */
export const GRAPHQL: Loaded = {
  page: shownAs(
    'https://jobs.saltmarsh.example/',
    [0, 1, 2].map((at) => [`/o/opening-${at}`, `${TITLES[at]} ${PLACES[at]}`]),
  ),
  recorded: [
    asked(
      'https://jobs.saltmarsh.example/graphql',
      { data: { viewer: null, menus: [{ name: 'Top', items: [] }] } },
      { operationName: 'Menu', variables: {}, query: 'query Menu { menus { name } }' },
    ),
    asked(
      'https://jobs.saltmarsh.example/graphql',
      {
        data: {
          openings: {
            edges: [0, 1, 2].map(node),
            pageInfo: { hasNextPage: true, endCursor: 'c2' },
            totalCount: 5,
          },
        },
      },
      {
        operationName: 'Openings',
        variables: { first: 3, after: null },
        query:
          'query Openings($first: Int, $after: String) { openings(first: $first, after: $after) { edges { node { id } } } }',
      },
    ),
  ],
};

/** An endless list: two pages of it were asked for, the openings before in a value without a telling name. */
export const ENDLESS: Loaded = {
  page: shownAs('https://work.ferrow.example/jobs', []),
  recorded: [0, 2].map((at) =>
    asked(
      'https://work.ferrow.example/search/jobs',
      {
        found: rows.slice(at, at + 2).map(({ jobId, title, location }) => ({
          ref: `R-${jobId}`,
          title,
          location,
          path: `/jobs/${jobId}`,
        })),
      },
      { filter: {}, window: { low: at, many: 2 } },
    ),
  ),
};

/** German names, grouped by department, days as seconds. */
export const GROUPED: Loaded = {
  page: shownAs('https://karriere.deichwerk.example/stellen', []),
  recorded: [
    asked('https://karriere.deichwerk.example/daten.json', {
      bereiche: ['Werft', 'Verwaltung'].map((name, at) => ({
        name,
        stellen: [0, 1].map((n) => ({
          kennung: `D${at}${n}`,
          uuid: `D${at}${n}`,
          bezeichnung: `${TITLES[at * 2 + n]} (m/w/d)`,
          standort: PLACES[at * 2 + n],
          veroeffentlicht_datum: 1_770_000_000 + n,
          detailUrl: `/stellen/${at}${n}`,
        })),
      })),
    }),
  ],
};

/** A company's page without any opening in what it asked for. */
export const NOTHING: Loaded = {
  page: shownAs('https://www.quayside.example/about', [['/blog/1', 'How we moor']]),
  recorded: [NAV, BLOG, PLACES_LIST],
};
