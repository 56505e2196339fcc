import { type Message, message } from '../model/words.ts';
import type { Pulse, PulseRow } from './pulse.ts';

/** So many quiet weeks in a row make a freeze. */
const FROZEN = 4;

type Counts = PulseRow['counts'];

/**
 * The one thing the pulse says, in a sentence: your department first, then the employer as a whole, then any department.
 * A quiet week counts only where somebody looked.
 */
export function findingOf(pulse: Pulse): Message {
  const mine = pulse.rows.find((row) => row.mine);
  const others = pulse.rows.filter((row) => !row.mine && typeof row.department === 'string');
  return (
    (mine && (thawOf(mine) ?? freezeOf(mine))) ??
    wholeThaw(pulse.total) ??
    wholeFreeze(pulse.total) ??
    firstOf(others.map(thawOf)) ??
    change(pulse.total) ??
    plainly(pulse)
  );
}

function firstOf(found: readonly (Message | undefined)[]): Message | undefined {
  return found.find((one) => one !== undefined);
}

/** "First Design opening in 9 weeks": this week or the last, after quiet ones that were all looked at. */
function thawOf({ department, counts }: PulseRow): Message | undefined {
  if (typeof department !== 'string') return undefined;
  const thaw = quietBefore(counts);
  if (thaw === undefined) return undefined;
  const args = { department, count: thaw.weeks };
  return message(thaw.since === 'opening' ? 'pulse_first_in' : 'pulse_first_ever', args);
}

function freezeOf({ department, counts }: PulseRow): Message | undefined {
  const quiet = quietAtEnd(counts);
  if (typeof department !== 'string' || quiet < FROZEN || !hadSome(counts)) return undefined;
  return message('pulse_quiet_department', { department, count: quiet });
}

function wholeThaw(total: Counts): Message | undefined {
  const thaw = quietBefore(total);
  return thaw?.since === 'opening' ? message('pulse_again', { count: thaw.weeks - 1 }) : undefined;
}

function wholeFreeze(total: Counts): Message | undefined {
  const quiet = quietAtEnd(total);
  return quiet >= FROZEN && hadSome(total) ? message('pulse_quiet', { count: quiet }) : undefined;
}

function hadSome(counts: Counts): boolean {
  return counts.some((count = 0) => count > 0);
}

/** Quiet weeks up to this one. */
function quietAtEnd(counts: Counts): number {
  const last = counts.findLastIndex((count) => count !== 0);
  return counts.length - 1 - last;
}

/**
 * How long nothing had come up before the latest opening, where that is of this week or the last: weeks since the opening
 * before, or since we began to look where there was none.
 */
function quietBefore(
  counts: Counts,
): { readonly weeks: number; readonly since: 'opening' | 'look' } | undefined {
  const latest = counts.findLastIndex((count = 0) => count > 0);
  if (latest < counts.length - 2) return undefined;
  const before = counts.slice(0, latest).findLastIndex((count) => count !== 0);
  if (latest - before - 1 < FROZEN) return undefined;
  const wasOpening = (counts[before] ?? 0) > 0;
  return { weeks: latest - before, since: wasOpening ? 'opening' : 'look' };
}

const SPAN = 4;

/** Four weeks against the four before them, where all were looked at and the difference is plain. */
function change(total: Counts): Message | undefined {
  const [now, before] = [sum(total.slice(-SPAN)), sum(total.slice(-2 * SPAN, -SPAN))];
  if (now === undefined || before === undefined || Math.abs(now - before) < SPAN) return undefined;
  if (now >= before * 1.5) return message('pulse_more', { count: now, before });
  return before >= now * 1.5 ? message('pulse_fewer', { count: now, before }) : undefined;
}

function sum(counts: Counts): number | undefined {
  return counts.reduce<number | undefined>(
    (all, count) => (all === undefined || count === undefined ? undefined : all + count),
    0,
  );
}

function plainly({ total }: Pulse): Message {
  const known = total.filter((count) => count !== undefined);
  const count = known.reduce((all, one) => all + one, 0);
  return count === 0
    ? message('pulse_none', { count: known.length })
    : message('pulse_some', { count, weeks: known.length });
}

/** A second sentence: where most of it was, and what was not looked at. */
export function besideFinding({ rows, total }: Pulse): readonly Message[] {
  const all = total.reduce<number>((sum, count = 0) => sum + count, 0);
  const ranked = rows
    .map(({ department, counts }) => ({ department, count: counts.reduce<number>((s, c = 0) => s + c, 0) }))
    .sort((a, b) => b.count - a.count);
  const first = ranked[0];
  const busiest =
    typeof first?.department === 'string' && all > 1
      ? [message('pulse_most_in', { department: first.department, most: first.count, count: all })]
      : [];
  const looked = total.slice(total.findIndex((count) => count !== undefined));
  const blank = looked.filter((count) => count === undefined).length;
  return blank === 0 ? busiest : [...busiest, message('pulse_blank', { count: blank })];
}
