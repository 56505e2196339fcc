import type { Posting } from '../model/posting.ts';
import type { Comparison } from './compare.ts';

/** Why a suspicious reading is doubted: it shrank, or it is somebody else's list altogether. */
export function doubtIn(
  { suspicious, new: fresh }: Comparison,
  postings: readonly Posting[],
): { readonly doubt?: 'shrunk' | 'stranger' } {
  if (!suspicious) return {};
  return { doubt: postings.length > 0 && fresh.length === postings.length ? 'stranger' : 'shrunk' };
}
