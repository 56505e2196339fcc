import { describe, expect, it } from 'vitest';
import type { PostingRecord } from '../../src/model/record.ts';
import { weekOf, weekStart } from '../../src/model/week.ts';
import { besideFinding, findingOf } from '../../src/track/finding.ts';
import { type Pulse, pulseOf } from '../../src/track/pulse.ts';
import { NOW, OLD_ROLE, posting, record } from './records.ts';

const WEEK = 7 * 86_400_000;
const ago = (weeks: number) => NOW - weeks * WEEK;
const looked = (weeks: readonly number[]) => weeks.map((one) => ({ week: weekOf(ago(one)), good: 20 }));
const ALL = looked([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
const watch = { baselineAt: ago(12), looks: ALL };

let ids = 0;
function opened(weeks: number, department?: string, more: Partial<PostingRecord> = {}): PostingRecord {
  ids += 1;
  const named = department === undefined ? {} : { department };
  return record(String(ids), {
    baseline: false,
    firstSeen: ago(weeks),
    posting: posting(String(ids), named),
    ...more,
  });
}

function pulse(records: readonly PostingRecord[], of: Parameters<typeof pulseOf>[1] = watch): Pulse {
  const found = pulseOf(records, of, NOW);
  if (!('weeks' in found)) throw new Error(`wants ${found.readings} more`);
  return found;
}

const found = (records: readonly PostingRecord[], of = watch) => {
  const { name, args } = findingOf(pulse(records, of));
  return [name, args?.['count'], args?.['department']].filter((one) => one !== undefined);
};

describe('a week', () => {
  it('is named by its Monday, and counted across the changes of the clock', () => {
    expect(weekOf(new Date(2026, 10, 22, 23, 59).getTime())).toBe('2026-11-16');
    expect(weekOf(new Date(2026, 10, 23, 0, 0).getTime())).toBe('2026-11-23');
    expect(weekOf(weekStart('2026-10-19', 1))).toBe('2026-10-26');
    expect(weekOf(weekStart('2026-03-23', 32))).toBe('2026-11-02');
  });
});

describe('the pulse of an employer', () => {
  it('waits for three readings', () => {
    expect(pulseOf([], { baselineAt: NOW, looks: [{ week: weekOf(NOW), good: 1 }] }, NOW)).toEqual({
      readings: 2,
    });
    expect(pulseOf([], {}, NOW)).toEqual({ readings: 3 });
  });

  it('counts what came up by week and department, and not what was there at the first look', () => {
    const { rows, weeks } = pulse([
      opened(0, 'Design'),
      opened(0, 'Design'),
      opened(2, 'Design'),
      opened(5, 'Finance'),
      record('there', { firstSeen: ago(12), posting: posting('there', { department: 'Design' }) }),
    ]);
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)).toBe(weekOf(NOW));
    expect(rows.map(({ department }) => department)).toEqual(['Design', 'Finance']);
    expect(rows[0]?.counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2]);
  });

  it('counts an opening again when it comes back', () => {
    const spells = [{ from: ago(12), lastSeen: ago(8), goneAt: ago(8) }];
    const back = record('back', { firstSeen: ago(12), spells, openSince: ago(1) });
    expect(pulse([back]).total.slice(-3)).toEqual([0, 1, 0]);
  });

  it('does not take a week nobody looked at, or one before the first look, for an empty one', () => {
    const looks = looked([5, 4, 1, 0]);
    expect(pulse([opened(0)], { baselineAt: ago(5), looks }).total).toEqual([
      ...Array.from({ length: 6 }, () => undefined),
      0,
      0,
      undefined,
      undefined,
      0,
      1,
    ]);
  });

  it('puts the old department first, and small ones together', () => {
    const many = Array.from({ length: 9 }, (_, at) => [opened(1, `D${at}`), opened(2, `D${at}`)]).flat();
    const { rows } = pulse([...many, opened(0, 'Operations', { match: OLD_ROLE })]);
    expect(rows[0]).toMatchObject({ department: 'Operations', mine: true });
    expect(rows[0]?.oldRole.at(-1)).toBe(1);
    expect(rows.at(-1)?.department).toEqual({ others: 4 });
    expect(rows).toHaveLength(7);
  });
});

describe('what the pulse says', () => {
  const mine = { match: OLD_ROLE };

  it('is the first opening of the old department after a long time', () => {
    const busy = [0, 1, 2, 3, 4, 5, 6].map((weeks) => opened(weeks, 'Engineering'));
    expect(found([...busy, opened(0, 'Design', mine), opened(9, 'Design')])).toEqual([
      'pulse_first_in',
      9,
      'Design',
    ]);
    expect(found([...busy, opened(0, 'Design', mine)])[0]).toBe('pulse_first_ever');
  });

  it('claims no quiet weeks that nobody looked at', () => {
    const looks = ALL.filter(({ week }) => week !== weekOf(ago(5)));
    const records = [opened(0, 'Design', mine), opened(9, 'Design')];
    expect(found(records, { ...watch, looks })).toEqual(['pulse_first_ever', 5, 'Design']);
    const seldom = { ...watch, looks: ALL.filter((_, at) => at % 2 === 0) };
    expect(found(records, seldom)[0]).toBe('pulse_some');
  });

  it('is that the old department, or all of it, went quiet', () => {
    const before = [opened(6, 'Design', mine), opened(7, 'Design')];
    expect(found([...before, opened(0, 'Finance')])).toEqual(['pulse_quiet_department', 6, 'Design']);
    expect(found([opened(6), opened(7)])).toEqual(['pulse_quiet', 6]);
  });

  it('is that openings come up again, or the first of another department', () => {
    expect(found([opened(0), opened(6)])).toEqual(['pulse_again', 5]);
    const busy = [0, 1, 2, 3, 4, 5, 6, 7].map((weeks) => opened(weeks, 'Engineering'));
    expect(found([...busy, opened(1, 'Design'), opened(10, 'Design')])).toEqual([
      'pulse_first_in',
      9,
      'Design',
    ]);
  });

  it('is that there are many more, or far fewer, and else just how many', () => {
    const each = (weeks: readonly number[]) => weeks.map((one) => opened(one));
    expect(found(each([0, 0, 0, 1, 1, 2, 2, 3, 4, 5]))).toEqual(['pulse_more', 8]);
    expect(found(each([0, 3, 4, 4, 5, 5, 6, 6, 7]))).toEqual(['pulse_fewer', 2]);
    expect(found(each([0, 2, 4, 6, 8]))).toEqual(['pulse_some', 5]);
    expect(found([])).toEqual(['pulse_none', 12]);
  });

  it('says beside it where most were, and what is not known', () => {
    const looks = ALL.filter(({ week }) => week !== weekOf(ago(5)));
    const beside = besideFinding(
      pulse([opened(0, 'A'), opened(1, 'A'), opened(1, 'B')], { ...watch, looks }),
    );
    expect(beside.map(({ name, args }) => [name, args?.['count']])).toEqual([
      ['pulse_most_in', 3],
      ['pulse_blank', 1],
    ]);
  });
});
