// The ways in which a board misbehaves when it is told to. Each writes one whole answer.

const MEGABYTE = 1_000_000;

/** @typedef {import('node:http').ServerResponse} Response */

/** Name of a misbehaviour → what it does with the answer. */
export const FAULTS = {
  forbidden: (/** @type {Response} */ response) =>
    page(response, 403, 'Forbidden', 'You are not allowed to see this.'),
  'not-found': (/** @type {Response} */ response) =>
    json(response, 404, { status: 404, error: 'Job not found' }),
  'too-many': (/** @type {Response} */ response) => {
    response.setHeader('retry-after', '1800');
    page(response, 429, 'Too Many Requests', 'Please slow down.');
  },
  broken: (/** @type {Response} */ response) =>
    page(response, 500, 'Internal Server Error', 'Something broke.'),
  login: (/** @type {Response} */ response) => page(response, 200, 'Sign in', LOGIN_FORM),
  'empty-body': (/** @type {Response} */ response) => text(response, 200, 'application/json', ''),
  invalid: (/** @type {Response} */ response) =>
    text(response, 200, 'application/json', '{"jobs":[{"id":4012001,"title":"Depot Pl'),
  huge,
  /** Answers nothing and keeps the line open. */
  hang: () => undefined,
  /** Hangs up without a word. */
  nothing: (/** @type {Response} */ response) => response.socket?.destroy(),
};

/** @typedef {keyof typeof FAULTS} Fault */

const LOGIN_FORM =
  '<form action="/login" method="post"><label>E-mail <input name="email" type="email"></label> <label>Password <input name="password" type="password"></label> <button>Sign in</button></form>';

/** @param {Response} response */
function text(response, status, type, body) {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

function json(response, status, body) {
  text(response, status, 'application/json', JSON.stringify(body));
}

function page(response, status, title, body) {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${body}</p></body></html>`;
  text(response, status, 'text/html; charset=utf-8', html);
}

/**
 * 50 MB of valid JSON, piece by piece, for as long as somebody listens.
 * @param {Response} response
 */
function huge(response) {
  const filler = `{"id":1,"title":"Gardener","content":"${'leaf '.repeat(MEGABYTE / 5)}"},`;
  let left = 50;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(filler)) return void response.once('drain', more);
    }
    response.end('{"id":2,"title":"Last"}]}');
  };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"jobs":[');
  more();
}
