import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPolitely, type Limits } from '../../src/fetch/fetch-politely.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  vi.unstubAllGlobals();
});

/** A real server on this machine: what a body is made of cannot be faked well. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function get(url: string, more: Partial<Limits> = {}) {
  return fetchPolitely({ method: 'GET', url }, { hosts: ['127.0.0.1'], now: NOW, ...more });
}

describe('fetching politely', () => {
  it('answers the body, its address, status and type', async () => {
    const url = await serve((_, answer) =>
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<p>hi'),
    );
    expect(await get(url)).toEqual({
      kind: 'response',
      response: { url, status: 200, contentType: 'text/html', body: '<p>hi' },
    });
  });

  it('unpacks a file that is packed itself, and leaves what only begins like one', async () => {
    const packed = gzipSync('<urlset></urlset>');
    const url = await serve(({ url: path }, answer) =>
      answer
        .writeHead(200, { 'content-type': 'application/gzip' })
        .end(path === '/whole' ? packed : packed.subarray(0, 8)),
    );
    expect(await get(`${url}whole`)).toMatchObject({ response: { body: '<urlset></urlset>' } });
    expect(await get(`${url}broken`)).toMatchObject({ kind: 'response' });
    // A small file may unpack to one that is too large.
    const bomb = await serve((_, answer) => answer.writeHead(200).end(gzipSync('x'.repeat(100_000))));
    expect(await get(bomb, { most: 50_000 })).toMatchObject({ kind: 'failed', why: 'too-large' });
  });

  it('sends no cookie and no referrer, and asks whether a kept copy is still good', async () => {
    let given: RequestInit | undefined;
    const asked: typeof fetch = async (_, options) => {
      given = options;
      return new Response('{}');
    };
    await get('https://127.0.0.1/', { fetch: asked });
    expect(given).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' });
  });

  it('posts what a list is asked for with', async () => {
    const url = await serve((request, answer) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => answer.end(`${request.method} ${request.headers['content-type']} ${body}`));
    });
    const headers = { 'content-type': 'application/json' };
    const asked = { method: 'POST', url, headers, body: '{"offset":0}' } as const;
    expect(await fetchPolitely(asked, { hosts: ['127.0.0.1'], now: NOW })).toMatchObject({
      response: { body: 'POST application/json {"offset":0}' },
    });
  });

  it.each([
    ['a length that is named', true],
    ['a length that is not named', false],
  ])('stops at the size cap, with %s', async (_name, named) => {
    let sent = 0;
    const url = await serve((_, answer) => {
      answer.writeHead(200, named ? { 'content-length': '50000000' } : {});
      const more = () => {
        for (; sent < 50; sent += 1) if (!answer.write(Buffer.alloc(1_000_000, 32))) break;
        if (sent === 50) answer.end();
      };
      answer.on('drain', more);
      more();
    });
    expect(await get(url, { most: 2_000_000 })).toEqual({ kind: 'failed', why: 'too-large' });
    expect(sent).toBeLessThan(50);
  });

  it('gives up on a server that answers too slowly, and on one that stops in the middle', async () => {
    const silent = await serve(() => undefined);
    expect(await get(silent, { timeout: 50 })).toEqual({ kind: 'failed', why: 'slow' });
    server?.close();
    const halting = await serve((_, answer) => void answer.writeHead(200).write('half'));
    expect(await get(halting, { timeout: 50 })).toEqual({ kind: 'failed', why: 'slow' });
  });

  it('says that nobody is there, that the line was cut, and that we are offline', async () => {
    expect(await get('http://127.0.0.1:9/')).toEqual({ kind: 'failed', why: 'network' });
    const url = await serve((_, answer) => {
      answer.writeHead(200, { 'content-length': '10' }).write('half');
      setTimeout(() => answer.destroy(), 20);
    });
    expect(await get(url)).toEqual({ kind: 'failed', why: 'network' });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await get('http://127.0.0.1:9/')).toEqual({ kind: 'failed', why: 'offline' });
  });

  it('reads on after a redirect within the site, and nothing from another site', async () => {
    const url = await serve((request, answer) => {
      if (request.url === '/') answer.writeHead(302, { location: '/jobs' }).end();
      else answer.end('jobs');
    });
    expect(await get(url)).toMatchObject({ response: { url: `${url}jobs`, body: 'jobs' } });
    const elsewhere = url.replace('127.0.0.1', 'localhost');
    server?.removeAllListeners('request');
    server?.on('request', (request, answer) => {
      if (request.url === '/') answer.writeHead(302, { location: `${elsewhere}jobs` }).end();
      else answer.end('jobs');
    });
    expect(await get(url)).toEqual({ kind: 'failed', why: 'moved', address: `${elsewhere}jobs` });
  });

  it('tells a redirect that the browser does not let us follow from a dead line', async () => {
    const barred: typeof fetch = async (_, options) => {
      if (options?.redirect !== 'manual') throw new TypeError('Failed to fetch');
      return { type: 'opaqueredirect', body: null } as Response;
    };
    expect(await get('https://127.0.0.1/', { fetch: barred })).toEqual({ kind: 'failed', why: 'moved' });
  });

  it.each([
    ['120', 120_000],
    ['Mon, 23 Nov 2026 12:05:00 GMT', 300_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
  ])('understands "Retry-After: %s"', async (header, wait) => {
    const url = await serve((_, answer) => answer.writeHead(429, { 'retry-after': header }).end());
    const fetched = await get(url);
    expect(fetched.kind === 'response' ? fetched.retryAfter : 'failed').toBe(wait);
  });

  it.each([
    ['the header', 'text/html; charset=iso-8859-1', Buffer.from('Köln', 'latin1'), 'Köln'],
    ['the page', 'text/html', Buffer.from('<meta charset="windows-1252">Köln', 'latin1'), 'Köln'],
    ['the XML', 'text/xml', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>Köln', 'latin1'), 'Köln'],
    ['its first bytes', 'text/html', Buffer.from('\ufeffKöln', 'utf16le'), 'Köln'],
    ['nobody', 'application/json', Buffer.from('"Köln"'), 'Köln'],
    ['a header that names none there is', 'text/html; charset=none-such', Buffer.from('Köln'), 'Köln'],
  ])('decodes a body in the charset that %s names', async (_name, type, bytes, text) => {
    const url = await serve((_, answer) => answer.writeHead(200, { 'content-type': type }).end(bytes));
    const fetched = await get(url);
    expect(fetched.kind === 'response' ? fetched.response.body : '').toContain(text);
  });
});
