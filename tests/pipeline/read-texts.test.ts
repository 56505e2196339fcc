import { describe, expect, it } from 'vitest';
import type { PostingRecord } from '../../src/model/record.ts';
import type { HttpRequest } from '../../src/model/site.ts';
import type { Watch } from '../../src/model/watch.ts';
import { message } from '../../src/model/words.ts';
import type { Ports } from '../../src/pipeline/ports.ts';
import { readTexts } from '../../src/pipeline/read-texts.ts';
import { FITS, MISFIT, posting, record } from '../track/records.ts';

const WATCH = {
  id: 'w1',
  board: { site: 'bamboohr', token: 'larkfield', host: 'larkfield.bamboohr.com' },
  hosts: ['larkfield.bamboohr.com'],
  paused: false,
  health: { state: 'ok', since: 0, say: message('health_first_look') },
} as unknown as Watch;

const ELSEWHERE = { ...MISFIT, hidden: { kind: 'place', say: message('hidden_level') } } as const;
const wanting = (id: string, more: Partial<PostingRecord> = {}) =>
  record(id, { posting: posting(id), wantsText: 0, ...more });

describe('texts that a list leaves to its openings’ own pages', () => {
  it('are fetched news first, and never for what the list itself speaks against', async () => {
    const asked = await read([
      wanting('1'),
      wanting('2', { match: ELSEWHERE }),
      wanting('3', { match: MISFIT }),
      wanting('4', { baseline: false, news: { kind: 'new', at: 5 }, match: MISFIT }),
    ]);
    expect(asked).toEqual(['4', '1', '3']);
  });

  it('wait for a later round when the site wants a pause', async () => {
    expect(await read([wanting('1', { match: FITS }), wanting('2')], 429)).toEqual(['1']);
  });

  it('are matched with the profile as it is when they arrive', async () => {
    const kept: (PostingRecord | undefined)[] = [];
    let match = FITS;
    await read([wanting('1', { wantsText: 2 }), wanting('2', { wantsText: 2 })], 200, {
      matcher: async () => {
        const now = match;
        return () => now;
      },
      changed: (record) => {
        kept.push(record);
        match = MISFIT;
      },
    });
    expect(kept.map((record) => record?.match)).toEqual([FITS, MISFIT]);
  });

  it('are sixty in a round at most', async () => {
    const many = Array.from({ length: 100 }, (_, id) => wanting(String(id)));
    expect(await read(many)).toHaveLength(60);
  });
});

type More = { readonly matcher?: Ports['matcher']; readonly changed?: (record: PostingRecord) => void };

async function read(
  waiting: readonly PostingRecord[],
  status = 200,
  { matcher = async () => () => FITS, changed = () => undefined }: More = {},
): Promise<readonly string[]> {
  const asked: string[] = [];
  const ports = {
    now: () => 0,
    random: () => 0,
    mayContact: async () => true,
    matcher,
    fetch: async ({ url }: HttpRequest) => {
      asked.push(url.split('/')[4] ?? '');
      return { kind: 'response', response: { url, status, body: '{}' } };
    },
    store: {
      recordsWantingText: async () => waiting,
      changeRecords: async ([key]: readonly string[], change: (record: PostingRecord) => PostingRecord) => {
        for (const record of waiting) if (record.key === key) changed(change(record));
      },
      land: async () => undefined,
    },
  } as unknown as Ports;
  await readTexts(WATCH, ports);
  return asked;
}
