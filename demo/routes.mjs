// Which address is answered with what: the careers systems' own addresses, the careers page, and what is behind the stage.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DRAWN_ROUTES } from './drawn.mjs';
import { boardPage, embedScript, postingPage } from './pages.mjs';
import { ashby, greenhouse, greenhouseJob, jobPosting, lever } from './shapes.mjs';

const HTML = 'text/html; charset=utf-8';
const FILES = {
  '/': 'careers.html',
  '/careers.css': 'careers.css',
  '/backstage': 'backstage.html',
  '/backstage.js': 'backstage.js',
};
const TYPES = { '.html': HTML, '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** Host and path → answer. `list` names the board whose list this is: there it may misbehave. */
const ROUTES = [
  ['boards-api.greenhouse.io', /^\/v1\/boards\/(\w+)\/jobs$/, greenhouseList],
  ['boards-api.greenhouse.io', /^\/v1\/boards\/(\w+)\/jobs\/(\d+)$/, greenhouseOne],
  ['boards.greenhouse.io', /^\/embed\/job_board\/js$/, () => script(embedScript())],
  [
    'boards.greenhouse.io',
    /^\/embed\/job_board$/,
    (boards, _, url) => hostedList(boards, [url.searchParams.get('for')]),
  ],
  ['job-boards.greenhouse.io', /^\/(\w+)$/, hostedList],
  ['job-boards.greenhouse.io', /^\/(\w+)\/jobs\/(\d+)$/, hostedPosting],
  ['api.lever.co', /^\/v0\/postings\/(\w+)$/, (boards, [token]) => list(boards, token, lever)],
  ['jobs.lever.co', /^\/(\w+)$/, hostedList],
  ['jobs.lever.co', /^\/(\w+)\/[\w-]*?0*(\d+)$/, hostedPosting],
  ['api.ashbyhq.com', /^\/posting-api\/job-board\/(\w+)$/, (boards, [token]) => list(boards, token, ashby)],
  ['jobs.ashbyhq.com', /^\/(\w+)$/, hostedList],
  ['jobs.ashbyhq.com', /^\/(\w+)\/[\w-]*?0*(\d+)$/, hostedPosting],
  ['careers.tidewater.example', /^\/jobs$/, structuredList],
  [
    'careers.tidewater.example',
    /^\/jobs\/(\d+)$/,
    (boards, [id]) => hostedPosting(boards, ['tidewater', id]),
  ],
  [
    'jobs.millbrook.example',
    /^\/vacancies$/,
    (boards) => ({ ...hostedList(boards, ['millbrook']), list: boards.millbrook }),
  ],
  [
    'jobs.millbrook.example',
    /^\/vacancies\/(\d+)$/,
    (boards, [id]) => hostedPosting(boards, ['millbrook', id]),
  ],
  ...DRAWN_ROUTES,
  ['careers.larkfield.example', /^\/backstage\/(\w+)\/?([\w-]*)$/, backstage],
  ['careers.larkfield.example', /^\/(?:[\w.]*)$/, (_boards, _parts, url) => file(url.pathname)],
];

/**
 * The answer to one request.
 * @returns {{ status?: number, type: string, body: string | Buffer, headers?: Record<string, string>, list?: any }}
 */
export function answerFor(boards, method, url, body) {
  for (const [host, pattern, answer] of ROUTES) {
    const found = url.hostname === host ? pattern.exec(url.pathname) : null;
    if (found) return answer(boards, found.slice(1), url, method, body) ?? notFound();
  }
  return notFound();
}

function notFound() {
  return { status: 404, type: 'application/json', body: JSON.stringify({ status: 404, error: 'Not found' }) };
}

function json(body) {
  return {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(body),
    headers: { 'access-control-allow-origin': '*' },
  };
}

function script(body) {
  return { type: TYPES['.js'], body };
}

function list(boards, token, shape) {
  const board = boards[token];
  return board && { ...json(shape(board)), list: board };
}

function greenhouseList(boards, [token], url) {
  const withContent = url.searchParams.get('content') === 'true';
  return list(boards, token, (board) => greenhouse(board, withContent));
}

function greenhouseOne(boards, [token, id]) {
  const opening = boards[token]?.openings.find((one) => one.id === Number(id));
  return opening && json(greenhouseJob(boards[token], opening, true));
}

function hostedList(boards, [token]) {
  return boards[token] && { type: HTML, body: boardPage(boards[token]) };
}

function hostedPosting(boards, [token, id]) {
  const opening = boards[token]?.openings.find((one) => one.id === Number(id));
  return opening && { type: HTML, body: postingPage(boards[token], opening) };
}

function structuredList(boards) {
  const board = boards.tidewater;
  const postings = board.openings.map((opening) => jobPosting(board, opening));
  return { type: HTML, body: boardPage(board, postings), list: board };
}

/** What the buttons behind the stage do: the next opening appears, one goes, the board misbehaves or recovers. */
function backstage({ larkfield }, [action, argument], _url, method) {
  if (method !== 'POST') return undefined;
  if (action === 'add') larkfield.add();
  if (action === 'remove' && larkfield.openings[0]) larkfield.remove(larkfield.openings[0].id);
  if (action === 'behave') larkfield.behave(argument || undefined);
  return json({ openings: larkfield.openings.map(({ title }) => title), fault: larkfield.fault() ?? null });
}

function file(pathname) {
  const name = FILES[pathname];
  if (!name) return undefined;
  const body = readFileSync(path.join(import.meta.dirname, 'pages', name));
  return { type: TYPES[path.extname(name)], body };
}
