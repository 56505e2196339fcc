// Careers pages that are drawn by script, of an invented boatyard: the page itself holds nothing, its scripts ask for the openings.
const TITLES = [
  'Boat Builder',
  'Sail Maker',
  'Rigging Lead',
  'Dock Planner',
  'Varnish Specialist',
  'Naval Architect',
  'Stores Clerk',
  'Launch Coordinator',
  'Moulding Technician',
];
const TOWNS = ['Falmouth', 'Lymington', 'Oban'];

/** @type {any[]} */
export const DRAWN = TITLES.map((title, at) => ({ id: 700 + at, title, location: TOWNS[at % 3] }));

const PAGE = 4;
const HOST = 'careers.driftwood.example';
const DRAW = `const list = document.querySelector('#list');
function draw(path, jobs) {
  for (const { id, title, town } of jobs) {
    const link = Object.assign(document.createElement('a'), { href: path + id, textContent: title });
    const row = document.createElement('li');
    row.append(link, ' ' + town);
    list.append(row);
  }
}`;

/** A list asked for page by page, on another host, beside a menu and a blog. */
const PAGED = `fetch('/menu.json'); fetch('/blog.json');
fetch('https://api.driftwood.example/v1/roles?page=1&size=${PAGE}').then((r) => r.json()).then(({ results }) =>
  draw('/pages/role/', results.map(({ roleId, title, place }) => ({ id: roleId, title, town: place.town }))));`;

/** A list asked for by GraphQL, its pages by a mark. */
const QUERY =
  'query Roles($first: Int!, $after: String) { roles(first: $first, after: $after) { edges { node { key } } } }';
const GRAPHQL = `fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({
  operationName: 'Roles', query: ${JSON.stringify(QUERY)}, variables: { first: ${PAGE}, after: null } }) })
  .then((r) => r.json()).then(({ data }) => draw('/graphql-roles/', data.roles.edges.map(({ node }) =>
    ({ id: node.key, title: node.name, town: node.site.city }))));`;

/** A list that grows while one scrolls. */
const ENDLESS = `let from = 0, busy = false;
function more() {
  if (busy) return;
  busy = true;
  const request = new XMLHttpRequest();
  request.open('GET', '/endless/vacancies?skip=' + from + '&take=${PAGE}');
  request.onload = () => {
    const jobs = JSON.parse(request.responseText);
    draw('/endless/', jobs.map(({ id, jobTitle, city }) => ({ id, title: jobTitle, town: city })));
    from += jobs.length;
    busy = jobs.length === 0;
  };
  request.send();
}
addEventListener('scroll', more);
more();`;

/** A page that holds a board of another host in a frame; that board is drawn from what its own script holds. */
const FRAME = '<iframe src="https://board.driftwood.example/embed/jobs" width="600" height="400"></iframe>';

function shell(inner, script = '') {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Careers at Driftwood</title></head>
<body><main><h1>Work with us</h1>${inner}</main><script>${script}</script></body></html>`;
  return { type: 'text/html; charset=utf-8', body };
}

function drawn(script) {
  return () => shell('<ul id="list"></ul>', `${DRAW}\n${script}`);
}

function json(body) {
  const headers = { 'access-control-allow-origin': '*' };
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(body), headers };
}

function roles({ driftwood }, _parts, url) {
  const at = (Number(url.searchParams.get('page')) - 1) * PAGE;
  const results = driftwood.openings.slice(at, at + PAGE).map(({ id, title, location }) => ({
    roleId: id,
    title,
    place: { town: location, country: 'United Kingdom' },
    postedOn: '2026-03-02',
    description: textOf(title),
  }));
  return { ...json({ count: driftwood.openings.length, results }), list: driftwood };
}

function graphql({ driftwood }, _parts, _url, _method, body) {
  const { after, first } = JSON.parse(body).variables;
  const at = after ? Number(after.slice(1)) : 0;
  const some = driftwood.openings.slice(at, at + first);
  const edges = some.map(({ id, title, location }) => ({
    node: { key: `r-${id}`, name: title, site: { city: location }, summary: textOf(title) },
  }));
  const pageInfo = { endCursor: `m${at + some.length}`, hasNextPage: at + first < driftwood.openings.length };
  return { ...json({ data: { roles: { edges, pageInfo } } }), list: driftwood };
}

function endless({ driftwood }, _parts, url) {
  const at = Number(url.searchParams.get('skip'));
  const jobs = driftwood.openings.slice(at, at + PAGE);
  return {
    ...json(
      jobs.map(({ id, title, location }) => ({
        id,
        jobTitle: title,
        city: location,
        description: textOf(title),
      })),
    ),
    list: driftwood,
  };
}

function embedded({ driftwood }) {
  const jobs = driftwood.openings.map(({ id, title, location }) => [id, title, location]);
  const script = `${DRAW}\ndraw('/jobs/', ${JSON.stringify(jobs)}.map(([id, title, town]) => ({ id, title, town })));`;
  return shell('<ul id="list"></ul>', script.replaceAll('</', '<\\/'));
}

function textOf(title) {
  return `As ${title} you work in our yard from keel to launch. ${'You know wood, rope and weather, and you like to do a thing well rather than twice. '.repeat(4)}`;
}

function menu() {
  return json({
    menu: ['Boats', 'Yard', 'Careers', 'Blog'].map((title, id) => ({ id, title, url: `/${title}` })),
  });
}

function blog() {
  const posts = ['Winter in the shed', 'On varnish', 'Why we launch at dawn', 'A new crane', 'Ten boats'];
  return json({
    posts: posts.map((title, id) => ({ id, title, url: `/blog/${id}`, author: 'Ines', category: 'Yard' })),
  });
}

export const DRAWN_ROUTES = [
  [HOST, /^\/pages$/, drawn(PAGED)],
  [HOST, /^\/graphql-page$/, drawn(GRAPHQL)],
  [HOST, /^\/endless$/, drawn(ENDLESS)],
  [HOST, /^\/framed$/, () => shell(FRAME)],
  [HOST, /^\/menu\.json$/, menu],
  [HOST, /^\/blog\.json$/, blog],
  [HOST, /^\/graphql$/, graphql],
  [HOST, /^\/endless\/vacancies$/, endless],
  ['api.driftwood.example', /^\/v1\/roles$/, roles],
  ['board.driftwood.example', /^\/embed\/jobs$/, embedded],
];
