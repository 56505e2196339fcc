import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../src/model/site.ts';
import type { Watch } from '../../src/model/watch.ts';
import type { Ports } from '../../src/pipeline/ports.ts';
import { readList } from '../../src/pipeline/read-list.ts';

const health = { state: 'ok', since: 0 };

const WATCH = {
  health,
  board: { site: 'smartrecruiters', token: 'Larkfield' },
  hosts: ['api.smartrecruiters.com'],
} as unknown as Watch;

const PAGED = {
  health,
  board: { site: 'avature', token: 'larkfield', host: 'larkfield.avature.net' },
  hosts: ['larkfield.avature.net'],
} as unknown as Watch;

describe('reading a list', () => {
  it('goes on to the end, and keeps the sum the first page names', async () => {
    const { outcome, asked } = await read(WATCH, ({ url }) => smart(offsetOf(url), 250, 100));
    expect(asked.map(({ url }) => offsetOf(url))).toEqual([0, 100, 200]);
    expect(outcome).toMatchObject({ kind: 'postings', total: 250 });
    expect(outcome).toHaveProperty('postings.length', 250);
    expect(outcome).not.toHaveProperty('partial');
    expect(outcome).not.toHaveProperty('next');
  });

  it('says that it read less than there is', async () => {
    const { outcome } = await read(WATCH, ({ url }) =>
      offsetOf(url) === 0 ? smart(0, 250, 100) : smart(250, 250, 0),
    );
    expect(outcome).toMatchObject({ total: 250, partial: true });
    expect(outcome).toHaveProperty('postings.length', 100);
  });

  it('does not mind an opening that closes meanwhile', async () => {
    const { outcome } = await read(WATCH, ({ url }) =>
      offsetOf(url) === 0 ? smart(0, 120, 100) : smart(100, 119, 19),
    );
    expect(outcome).toHaveProperty('postings.length', 119);
    expect(outcome).not.toHaveProperty('partial');
  });

  it('stops at a page that brings nothing new', async () => {
    const { outcome, asked } = await read(WATCH, ({ url }) => smart(0, 500, 100, offsetOf(url) + 100));
    expect(asked).toHaveLength(2);
    expect(outcome).toMatchObject({ partial: true, total: 500 });
  });

  it('stops at a hundred pages, and says so', async () => {
    const { outcome, asked } = await read(WATCH, ({ url }) => smart(offsetOf(url), 100_000, 1));
    expect(asked).toHaveLength(100);
    expect(outcome).toMatchObject({ partial: true, total: 100_000 });
  });

  it('is unreadable as a whole where one page is', async () => {
    const { outcome } = await read(WATCH, ({ url }) =>
      offsetOf(url) === 0 ? smart(0, 250, 100) : '<!doctype html><title>Just a moment...</title>',
    );
    expect(outcome).toMatchObject({ kind: 'unreadable', why: 'blocked' });
  });

  it('takes the other way where the first is shut', async () => {
    const board = { site: 'bamboohr', token: 'larkfield', host: 'larkfield.bamboohr.com' };
    const watch = { health, board, hosts: [board.host] } as unknown as Watch;
    const widget =
      '<div class="BambooHR-ATS-board"><ul class="BambooHR-ATS-Jobs-List"><li id="bhrPositionID_31" class="BambooHR-ATS-Jobs-Item"><a href="https://larkfield.bamboohr.com/careers/31">Baker</a><span class="BambooHR-ATS-Location">Leeds</span></li><li id="bhrPositionID_32" class="BambooHR-ATS-Jobs-Item"><a href="https://larkfield.bamboohr.com/careers/32">Driver</a></li></ul></div>';
    const { outcome, asked } = await read(watch, ({ url }) =>
      url.endsWith('/list') ? '<html>404</html>' : widget,
    );
    expect(asked.map(({ url }) => url)).toEqual([
      'https://larkfield.bamboohr.com/careers/list',
      'https://larkfield.bamboohr.com/jobs/embed2.php',
    ]);
    expect(outcome).toMatchObject({
      kind: 'postings',
      postings: [
        { id: '31', title: 'Baker', locations: ['Leeds'] },
        { id: '32', title: 'Driver' },
      ],
    });
    const shut = await read(watch, ({ url }) => (url.endsWith('/list') ? '{}' : '<html>no</html>'));
    expect(shut.outcome).toMatchObject({ kind: 'unreadable' });
  });

  it('reads pages of a careers site until one lists nothing', async () => {
    const page = (from: number) =>
      [0, 1, 2, 3, 4, 5]
        .map((id) => from + id)
        .map(
          (id) =>
            `<article class="article article--result"><h3><a class="link" href="/careers/JobDetail/Baker-${id}/${1000 + id}">Baker ${id}</a></h3></article>`,
        )
        .join('');
    const { outcome, asked } = await read(PAGED, ({ url }) => {
      const from = Number(new URL(url).searchParams.get('jobOffset') ?? 0);
      return `<html><body><h1>Jobs</h1>${from < 12 ? page(from) : '<p>Thank you for your interest.</p>'}</body></html>`;
    });
    expect(asked).toHaveLength(3);
    expect(outcome).toHaveProperty('postings.length', 12);
  });
});

function offsetOf(url: string): number {
  return Number(new URL(url).searchParams.get('offset'));
}

function smart(offset: number, totalFound: number, count: number, claimed = offset): string {
  const left = Math.max(0, Math.min(count, totalFound - offset));
  const content = Array.from({ length: left }, (_, index) => ({
    id: String(offset + index),
    name: `Baker ${offset + index}`,
    company: { identifier: 'Larkfield' },
  }));
  return JSON.stringify({ offset: claimed, limit: 100, totalFound, content });
}

async function read(watch: Watch, answer: (request: HttpRequest) => string) {
  const asked: HttpRequest[] = [];
  const ports = {
    now: () => 0,
    mayContact: async () => true,
    fetch: async (request: HttpRequest) => {
      asked.push(request);
      return { kind: 'response', response: { url: request.url, status: 200, body: answer(request) } };
    },
  } as unknown as Ports;
  return { ...(await readList(watch, ports)), asked };
}
