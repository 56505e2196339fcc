import type { Match } from '../../src/model/match.ts';
import type { Posting } from '../../src/model/posting.ts';
import { type PostingRecord, recordKey } from '../../src/model/record.ts';
import { message } from '../../src/model/words.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');

export const FITS: Match = { score: 60, level: 'strong', reasons: [], matched: ['SQL'], missing: [] };
export const MISFIT: Match = {
  ...FITS,
  score: 0,
  hidden: { kind: 'no-fit', say: message('health_first_look') },
};

/** The match of one whose old role this is. */
export const OLD_ROLE: Match = {
  ...FITS,
  reasons: [{ kind: 'old-role', points: 40, say: message('health_first_look'), speaks: 'yes', evidence: [] }],
};

export function posting(id: string, more: Partial<Posting> = {}): Posting {
  return { id, url: `https://jobs.example/${id}`, title: `Opening ${id}`, locations: ['Oslo'], ...more };
}

/** An opening of the first look that is still there. */
export function record(id: string, more: Partial<PostingRecord> = {}): PostingRecord {
  const watchId = more.watchId ?? 'w1';
  return {
    key: recordKey(watchId, id),
    watchId,
    posting: posting(id),
    state: 'open',
    missed: 0,
    firstSeen: NOW - 1000,
    lastSeen: NOW - 1000,
    changes: [],
    baseline: true,
    match: FITS,
    ...more,
  };
}
