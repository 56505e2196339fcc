import type { PostingRecord } from './record.ts';

export function isOldRole({ match }: PostingRecord): boolean {
  return match.reasons.some(({ kind, speaks }) => kind === 'old-role' && speaks === 'yes');
}
