import { momentOf } from '../src/model/day.ts';

const DAY_MS = 86_400_000;

/** One or two letters for a name: of its first and last word. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** Whole days since an ISO date; `undefined` where it is none, or lies ahead. */
export function daysSince(date: string | undefined, now: number): number | undefined {
  const at = momentOf(date);
  return Number.isFinite(at) && at <= now ? Math.floor((now - at) / DAY_MS) : undefined;
}
