// The demo careers site: invented employers behind the real addresses of the careers systems they use.
// `node demo/site.mjs` starts it by itself; browsers reach it by host rules (Chromium) or by demo/proxy.mjs (Firefox).
import { createHash } from 'node:crypto';
import https from 'node:https';
import { selfSigned } from './cert.mjs';
import { DRAWN } from './drawn.mjs';
import { FAULTS } from './faults.mjs';
import { ARRIVALS, ELSEWHERE, LARKFIELD } from './openings.mjs';
import { answerFor } from './routes.mjs';

/** Hosts the demo stands in for. Everything else stays unreachable in a browser that is started for the demo. */
export const HOSTS = [
  '*.greenhouse.io',
  '*.lever.co',
  '*.ashbyhq.com',
  '*.larkfield.example',
  '*.tidewater.example',
  '*.millbrook.example',
  '*.driftwood.example',
];

/** The careers page that people see. */
export const CAREERS_PAGE = 'https://careers.larkfield.example/';

/**
 * Starts the demo. Boards can gain, change and lose openings and be told to misbehave while it runs.
 * @param {{ port?: number }} [options]
 */
export async function openDemo({ port = 0 } = {}) {
  const startedAt = Date.now();
  const boards = {
    larkfield: board({
      employer: 'Larkfield',
      token: 'larkfield',
      home: CAREERS_PAGE,
      openings: LARKFIELD,
      startedAt,
    }),
    harrow: board({
      employer: 'Harrow',
      token: 'harrow',
      home: 'https://jobs.lever.co/harrow',
      openings: ELSEWHERE,
      startedAt,
    }),
    norvik: board({
      employer: 'Norvik',
      token: 'norvik',
      home: 'https://jobs.ashbyhq.com/norvik',
      openings: ELSEWHERE,
      startedAt,
    }),
    tidewater: board({
      employer: 'Tidewater',
      token: 'tidewater',
      home: 'https://careers.tidewater.example/jobs',
      openings: ELSEWHERE,
      startedAt,
    }),
    millbrook: board({
      employer: 'Millbrook',
      token: 'millbrook',
      home: 'https://jobs.millbrook.example/vacancies',
      openings: ELSEWHERE,
      startedAt,
    }),
    driftwood: board({
      employer: 'Driftwood',
      token: 'driftwood',
      home: 'https://careers.driftwood.example/pages',
      openings: DRAWN,
      startedAt,
    }),
  };
  /** @type {{ host: string, path: string, at: number, headers: import('node:http').IncomingHttpHeaders }[]} */
  const hits = [];
  const { cert, key, spki } = selfSigned(HOSTS);
  const server = https.createServer({ cert, key }, (request, response) => {
    const host = request.headers.host ?? '';
    hits.push({ host, path: request.url ?? '/', at: Date.now(), headers: request.headers });
    void bodyOf(request).then((body) => respond(boards, request, response, body));
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { ...boards, port: address.port, spki, hits, close: () => closed(server) };
}

function board({ openings, ...facts }) {
  let fault;
  const arrivals = [...ARRIVALS];
  const own = {
    ...facts,
    /** @type {import('./openings.mjs').Opening[]} */
    openings: [...openings],
    /** @param {import('./openings.mjs').Opening} [opening] the next of the story when left out */
    add(opening = arrivals.shift()) {
      if (opening) own.openings.unshift(opening);
      return opening;
    },
    /** @param {number} id @param {Partial<import('./openings.mjs').Opening>} fields */
    change(id, fields) {
      own.openings = own.openings.map((opening) => (opening.id === id ? { ...opening, ...fields } : opening));
    },
    /** @param {number} id */
    remove(id) {
      own.openings = own.openings.filter((opening) => opening.id !== id);
    },
    /** @param {import('./faults.mjs').Fault} [next] how it misbehaves from now on; well when left out */
    behave(next) {
      fault = next;
    },
    fault: () => fault,
  };
  return own;
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

function respond(boards, request, response, body) {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  const answer = answerFor(boards, request.method, url, body);
  const fault = answer.list?.fault();
  if (fault) return FAULTS[fault](response);
  const etag = `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
  response.writeHead(answer.status ?? 200, { 'content-type': answer.type, etag, ...answer.headers });
  response.end(answer.body);
}

function closed(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve(undefined)));
}

if (import.meta.filename === process.argv[1]) {
  const demo = await openDemo({ port: Number(process.env.PORT ?? 8443) });
  console.log(`The demo answers for ${HOSTS.join(', ')} at https://127.0.0.1:${demo.port}`);
}
