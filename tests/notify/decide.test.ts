import { describe, expect, it } from 'vitest';
import type { PostingRecord } from '../../src/model/record.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { message } from '../../src/model/words.ts';
import { decide, keyInPing } from '../../src/notify/decide.ts';
import { FITS, OLD_ROLE, posting, record } from '../track/records.ts';

/** Local time, as quiet hours are. */
const at = (hour: number) => new Date(2026, 10, 23, hour, 30).getTime();

function decided(news: readonly PostingRecord[], settings: Partial<Settings> = {}, now = at(12)) {
  const employerOf = ({ watchId }: PostingRecord) => (watchId === 'w1' ? 'Larkfield' : 'Brightwell');
  return decide({ news, employerOf, settings: { ...DEFAULT_SETTINGS, ...settings }, now });
}

const fresh = (id: string, more: Partial<PostingRecord> = {}) =>
  record(id, { news: { kind: 'new', at: 1 }, ...more });

describe('news below the level that pings at once', () => {
  const look = (newsAt: number) =>
    fresh('1', { match: { ...FITS, level: 'look' }, news: { kind: 'new', at: newsAt } });
  const monday = at(12);

  it('is settled in silence where no digest is wanted', () => {
    expect(decided([look(monday)])).toEqual({ settled: ['w1 1'] });
  });

  it('waits for the hour of the digest, and is told then with the rest', () => {
    expect(decided([look(at(10))], { digest: 'daily', digestHour: 17 }, at(12))).toEqual({ settled: [] });
    const { settled, ping } = decided([look(at(10))], { digest: 'daily', digestHour: 17 }, at(17));
    expect(settled).toEqual(['w1 1']);
    expect(ping?.key).toBe('w1 1');
  });

  it('waits for Monday where the digest is weekly', () => {
    const tuesday = new Date(2026, 10, 24, 10).getTime();
    const weekly = { digest: 'weekly', digestHour: 9 } as const;
    expect(decided([look(tuesday)], weekly, new Date(2026, 10, 29, 12).getTime())).toEqual({ settled: [] });
    expect(decided([look(tuesday)], weekly, new Date(2026, 10, 30, 9).getTime()).ping).toBeDefined();
  });

  it('never holds back the old role, nor what reaches the level', () => {
    const old = fresh('2', { match: { ...OLD_ROLE, level: 'look' } });
    const both = decided([look(monday), old], { pingFrom: 'none', digest: 'daily', digestHour: 9 });
    expect(both).toMatchObject({ settled: ['w1 2'], ping: { key: 'w1 2' } });
    expect(decided([look(monday)], { pingFrom: 'look' }).ping).toBeDefined();
  });

  it('waits out a snooze, like everything else', () => {
    expect(decided([fresh('3')], { snoozedUntil: monday + 1 }, monday)).toEqual({ settled: [] });
    expect(decided([fresh('3')], { snoozedUntil: monday }, monday).ping).toBeDefined();
  });
});

describe('what deserves a ping', () => {
  it('is nothing when there is no news', () => {
    expect(decided([])).toEqual({ settled: [] });
  });

  it('is one opening, by its title and place', () => {
    const { ping, settled } = decided([fresh('1')]);
    expect(settled).toEqual(['w1 1']);
    expect(ping).toMatchObject({
      key: 'w1 1',
      title: message('notify_one_title', { employer: 'Larkfield' }),
      body: message('notify_body_place', { title: 'Opening 1', place: 'Oslo' }),
    });
  });

  it('is several in one, by employer, best first', () => {
    const best = fresh('3', { watchId: 'w2', match: { ...FITS, score: 90 } });
    const { ping, settled } = decided([fresh('1'), fresh('2'), best]);
    expect(settled).toEqual(['w1 1', 'w1 2', 'w2 3']);
    expect(ping).toMatchObject({
      key: 'w2 3',
      title: message('notify_several_title', { count: 3 }),
      body: message('notify_body_several', { employers: 'Brightwell 1, Larkfield 2', title: 'Opening 3' }),
    });
  });

  it('is above all the old role', () => {
    const { ping } = decided([
      fresh('1', { match: { ...FITS, score: 99 } }),
      fresh('2', { match: OLD_ROLE }),
    ]);
    expect(ping).toMatchObject({
      key: 'w1 2',
      title: message('notify_old_role_title', { employer: 'Larkfield' }),
    });
  });

  it('is an opening that is back, in its own words', () => {
    const { ping } = decided([record('1', { news: { kind: 'back', at: 1 } })]);
    expect(ping?.title).toEqual(message('notify_back_title', { employer: 'Larkfield' }));
  });

  it('tells the same opening on two watched lists once, and settles both', () => {
    const twin = fresh('x', { watchId: 'w2', posting: posting('1') });
    const { ping, settled } = decided([fresh('1'), twin]);
    expect(settled).toEqual(['w1 1', 'w2 x']);
    expect(ping?.title.name).toBe('notify_one_title');
  });

  it.each([
    [21, true],
    [23, true],
    [3, true],
    [6, true],
    [7, false],
    [20, false],
  ])('waits in quiet hours: at %i it is quiet: %s', (hour, quiet) => {
    const { ping, settled } = decided([fresh('1')], {}, at(hour));
    expect([ping === undefined, settled.length === 0]).toEqual([quiet, quiet]);
  });

  it('knows quiet hours within a day, and none at all', () => {
    expect(decided([fresh('1')], { quietFrom: 9, quietTo: 17 }).ping).toBeUndefined();
    expect(decided([fresh('1')], { quietFrom: 5, quietTo: 5 }, at(5)).ping).toBeDefined();
  });

  it('settles without a ping when pings are off', () => {
    expect(decided([fresh('1')], { notify: false })).toEqual({ settled: ['w1 1'] });
  });

  it('names no employer and no job in neutral mode', () => {
    const { ping } = decided([fresh('1', { match: OLD_ROLE }), fresh('2')], { neutral: true });
    expect(ping).toMatchObject({
      title: message('notify_neutral_title', { count: 2 }),
      body: message('notify_neutral_old_role'),
    });
  });
});

describe('the id of a ping', () => {
  it('is the same for the same news in any order, and another for other news', () => {
    const id = (...ids: string[]) => decided(ids.map((one) => fresh(one, { match: FITS }))).ping?.id;
    expect(id('1', '2')).toBe(id('2', '1'));
    expect(id('1', '2')).not.toBe(id('1', '2', '3'));
  });

  it('leads to its card', () => {
    const { ping } = decided([fresh('1'), fresh('2')]);
    expect(keyInPing(ping?.id ?? '')).toBe(ping?.key);
    expect(keyInPing('something else')).toBeUndefined();
  });

  it('stays within what browsers allow', () => {
    const { ping } = decided([fresh('x'.repeat(2000))]);
    expect(ping?.id.length).toBeLessThanOrEqual(500);
  });
});
