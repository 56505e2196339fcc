import { describe, expect, it } from 'vitest';
import { lifeOf, openFor } from '../../src/track/life.ts';
import { changesIn, textDiff } from '../../src/track/text-diff.ts';
import { NOW, posting, record } from './records.ts';

const DAY = 86_400_000;
const kinds = (one: Parameters<typeof lifeOf>[0]) => lifeOf(one, NOW).map(({ kind }) => kind);

describe('the life of an opening', () => {
  it('begins at the first look for what was there then, and when it was seen for what came later', () => {
    expect(kinds(record('1'))).toEqual(['there']);
    expect(kinds(record('1', { baseline: false }))).toEqual(['first-seen']);
  });

  it('tells the day the page gives, unless it lies ahead or is none', () => {
    const dated = (datePosted: string) => kinds(record('1', { posting: posting('1', { datePosted }) }));
    expect(dated('2026-11-01')).toEqual(['there', 'posted']);
    expect(dated('2027-01-01')).toEqual(['there']);
    expect(dated('soon')).toEqual(['there']);
  });

  it('tells each closing and return with the days between, the latest first', () => {
    const spells = [{ from: NOW - 60 * DAY, lastSeen: NOW - 41 * DAY, goneAt: NOW - 40 * DAY }];
    const back = record('1', { firstSeen: NOW - 60 * DAY, spells, openSince: NOW - 2 * DAY });
    expect(lifeOf(back, NOW)).toEqual([
      { kind: 'back', at: NOW - 2 * DAY },
      { kind: 'gone', at: NOW - 40 * DAY, lastSeen: NOW - 41 * DAY, days: 19 },
      { kind: 'there', at: NOW - 60 * DAY },
    ]);
    const gone = { ...back, state: 'gone', lastSeen: NOW - DAY, goneAt: NOW } as const;
    expect(kinds(gone)).toEqual(['gone', 'back', 'gone', 'there']);
  });

  it('takes each return for the beginning of the spell after it', () => {
    const spells = [
      { from: NOW - 60 * DAY, lastSeen: NOW - 51 * DAY, goneAt: NOW - 50 * DAY },
      { from: NOW - 40 * DAY, lastSeen: NOW - 31 * DAY, goneAt: NOW - 30 * DAY },
    ];
    const back = record('1', { firstSeen: NOW - 60 * DAY, spells, openSince: NOW - 2 * DAY });
    const returns = lifeOf(back, NOW).filter(({ kind }) => kind === 'back');
    expect(returns.map(({ at }) => (NOW - at) / DAY)).toEqual([2, 40]);
  });

  it('knows of a return that an earlier version noted without its dates', () => {
    const news = { kind: 'back', at: NOW - DAY } as const;
    expect(kinds(record('1', { firstSeen: NOW - 9 * DAY, news }))).toEqual(['back', 'there']);
  });

  it('puts its lives under other ids before it, with their dates', () => {
    const earlier = [{ id: '0', firstSeen: NOW - 50 * DAY, lastSeen: NOW - 30 * DAY }];
    const [again, before] = lifeOf(record('1', { earlier, baseline: false }), NOW);
    expect(again).toEqual({ kind: 'reposted', at: NOW - 1000 });
    expect(before).toEqual({
      kind: 'earlier',
      id: '0',
      at: NOW - 50 * DAY,
      lastSeen: NOW - 30 * DAY,
    });
  });

  it('counts the days it was listed over all its spells and lives', () => {
    const spells = [{ from: NOW - 60 * DAY, lastSeen: NOW - 41 * DAY, goneAt: NOW - 40 * DAY }];
    const earlier = [{ id: '0', firstSeen: NOW - 90 * DAY, lastSeen: NOW - 80 * DAY }];
    const back = record('1', { earlier, spells, openSince: NOW - 2 * DAY, lastSeen: NOW - 2 * DAY });
    expect(openFor(back, NOW)).toEqual({ days: 31, spells: 3 });
    expect(openFor({ ...back, state: 'gone' }, NOW)).toEqual({ days: 29, spells: 3 });
    expect(openFor(record('1'), undefined)).toEqual({ days: 1, spells: 1 });
  });
});

describe('two texts', () => {
  const told = (was: string, is: string) =>
    textDiff(was, is).map(({ kind, text }) => `${{ same: '=', del: '-', ins: '+' }[kind]}${text.trim()}`);

  it('are told apart word by word', () => {
    expect(told('You know SQL and SAS well.', 'You know SQL and dbt well.')).toEqual([
      '=You know SQL and',
      '-SAS',
      '+dbt',
      '=well.',
    ]);
  });

  it('are the same where only white space differs', () => {
    expect(told('You know\nSQL.', 'You  know SQL.')).toEqual(['=You know SQL.'.replace('You ', 'You  ')]);
  });

  it('are told apart from nothing, and when nothing is left', () => {
    expect(told('', 'All new')).toEqual(['+All new']);
    expect(told('All gone', '')).toEqual(['-All gone']);
  });

  it('are told apart line by line when they are very long', () => {
    const long = Array.from({ length: 900 }, (_, at) => `line ${at} of it is here\n`);
    const other = long.map((line, at) => (at % 300 === 150 ? `changed ${at}\n` : line));
    const pieces = textDiff(long.join(''), other.join(''));
    expect(pieces.filter(({ kind }) => kind === 'ins')).toHaveLength(3);
  });

  it('are shown with a few words around each change', () => {
    const same = 'one two three four five six seven eight nine ten ';
    const shown = changesIn(textDiff(`${same}SAS ${same}`, `${same}dbt ${same}`), 2);
    expect(shown.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual([
      '… nine ten',
      'SAS',
      'dbt',
      'one two …',
    ]);
  });
});
