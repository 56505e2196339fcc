import type { PostingRecord } from '../../src/model/record.ts';
import type { Watch } from '../../src/model/watch.ts';
import { weekOf } from '../../src/model/week.ts';
import { DAY, LARKFIELD, match, NOW, reason, record } from './larkfield.ts';
import { OLD_ROLE } from './openings.ts';

const WEEK = 7 * DAY;

function came(department: string, perWeek: readonly number[]): readonly PostingRecord[] {
  return perWeek.flatMap((count, at) =>
    Array.from({ length: count }, (_, one) =>
      record(
        {
          id: `${department} ${at} ${one}`,
          title: `${department} post ${at} ${one}`,
          department,
          locations: ['Rotterdam'],
        },
        {
          firstSeen: NOW - (perWeek.length - 1 - at) * WEEK,
          match: {
            ...match([reason('skills', '1 of 2 skills asked for is yours')], ['SQL'], ['Spark']),
            level: 'look',
          },
        },
      ),
    ),
  );
}

const OLD: PostingRecord = { ...OLD_ROLE.record, firstSeen: NOW - 3_600_000 };

export const PULSE: readonly PostingRecord[] = [
  OLD,
  ...came('Operations', [2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
  ...came('Finance', [1, 0, 2, 1, 0, 1, 1, 0, 2, 1, 1, 1]),
  ...came('Engineering', [6, 5, 7, 4, 3, 2, 2, 3, 4, 5, 6, 7]),
  ...came('Customer care', [3, 4, 2, 3, 5, 3, 2, 2, 1, 2, 3, 2]),
];

const looked = (weeks: readonly number[]) =>
  weeks.map((ago) => ({ week: weekOf(NOW - ago * WEEK), good: 28 }));

export const WATCHED: Watch = {
  ...LARKFIELD,
  addedAt: NOW - 12 * WEEK,
  baselineAt: NOW - 12 * WEEK,
  looks: looked([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]),
};

/** Watched for six weeks, two of them with the computer off. */
export const SOME_WEEKS: Watch = { ...WATCHED, baselineAt: NOW - 6 * WEEK, looks: looked([6, 5, 2, 1, 0]) };
export const SOME: readonly PostingRecord[] = [
  ...came(
    'Engineering',
    [2, 1, 0, 0, 3, 2, 4].map((count) => count),
  ),
  ...came('Design', [0, 0, 0, 0, 0, 1, 0]),
];

export const LOOKED_ONCE: Watch = { ...LARKFIELD, looks: looked([0]).map((one) => ({ ...one, good: 1 })) };

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauabteilung';
export const CROWDED: readonly PostingRecord[] = Array.from({ length: 30 }, (_, at) =>
  came(
    `${LONG} ${at}`,
    [at % 3, 0, 1, at % 5, 0, 0, at % 7, 1, 0, 0, 2, 120 * ((at + 1) % 2)].map((n) => n % 9),
  ),
).flat();
