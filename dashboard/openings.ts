import type { PostingRecord } from '../src/model/record.ts';

/** All openings of a watch by what became of them. */
export type SortedOpenings = {
  readonly fitting: readonly PostingRecord[];
  readonly leftOut: readonly PostingRecord[];
  readonly dismissed: readonly PostingRecord[];
  readonly gone: readonly PostingRecord[];
};

/** Fitting ones best first, left out ones by title, gone ones latest first. Each opening stands in exactly one. */
export function sortedOpenings(records: readonly PostingRecord[]): SortedOpenings {
  const open = records.filter(({ state }) => state === 'open');
  const kept = open.filter(({ dismissedAt }) => dismissedAt === undefined);
  return {
    fitting: kept
      .filter(({ match }) => match.hidden === undefined)
      .sort((a, b) => b.match.score - a.match.score || b.firstSeen - a.firstSeen),
    leftOut: kept
      .filter(({ match }) => match.hidden !== undefined)
      .sort((a, b) => a.posting.title.localeCompare(b.posting.title)),
    dismissed: open.filter(({ dismissedAt }) => dismissedAt !== undefined),
    gone: records
      .filter(({ state }) => state === 'gone')
      .sort((a, b) => (b.goneAt ?? b.lastSeen) - (a.goneAt ?? a.lastSeen)),
  };
}

/** The openings in whose title, team or place all the words stand, whatever their case and accents. */
export function withWords(records: readonly PostingRecord[], search: string): readonly PostingRecord[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return records;
  return records.filter(({ posting }) => {
    const { title, department, team, locations } = posting;
    const text = folded([title, department, team, ...locations].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
