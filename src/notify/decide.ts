import { isOldRole } from '../model/old-role.ts';
import type { Ping } from '../model/ping.ts';
import type { PostingRecord } from '../model/record.ts';
import { sameOpening } from '../model/same-opening.ts';
import type { Settings } from '../model/settings.ts';
import { shortName } from '../model/short-name.ts';
import { lastDigest } from './digest.ts';
import { mayPing } from './quiet.ts';
import { type Told, wordsFor } from './words.ts';

export type Decision = {
  /** Records whose news is settled by this: told, or decided against. */
  readonly settled: readonly string[];
  readonly ping?: Ping;
};

type Given = {
  /** Records with news that fits and was not announced yet. */
  readonly news: readonly PostingRecord[];
  /** Keys of news whose opening is known from another watched list: told there, or there from the start. */
  readonly known?: ReadonlySet<string>;
  /** Nothing is shown on a locked screen. */
  readonly isLocked?: boolean;
  readonly employerOf: (record: PostingRecord) => string;
  readonly settings: Settings;
  readonly now: number;
};

/** One ping for all news of a round, or none: in quiet hours the news waits, and the ping comes when they end. */
export function decide({ news, known, isLocked, employerOf, settings, now }: Given): Decision {
  if (news.length === 0) return { settled: [] };
  if (!settings.notify) return { settled: news.map(({ key }) => key) };
  if (!mayPing(settings, now, isLocked === true)) return { settled: [] };
  const isKnown = ({ key }: PostingRecord) => known?.has(key) === true;
  const settled = news.filter((it) => isKnown(it) || !waits(it, settings, now)).map(({ key }) => key);
  const due = news.filter((it) => !isKnown(it) && isDueNow(it, settings, now));
  const told = bestFirst(onceEach(due)).map((record): Told => ({ record, employer: employerOf(record) }));
  const best = told[0];
  if (best === undefined) return { settled };
  const { key } = best.record;
  const about = due.map((record) => record.key);
  return { settled, ping: { id: pingId(settled, key), key, ...wordsFor(told, settings.neutral), about } };
}

/** Told at once by its level, or with the others now that the hour of the digest has come. */
function isDueNow(record: PostingRecord, settings: Settings, now: number): boolean {
  return isInstant(record, settings) || isInDigest(record, settings, now);
}

function isInstant(record: PostingRecord, { pingFrom }: Settings): boolean {
  return isOldRole(record) || LEVELS.indexOf(record.match.level) <= LEVELS.indexOf(pingFrom);
}

const LEVELS: readonly Settings['pingFrom'][] = ['none', 'strong', 'good', 'look'];

/** Waits for a digest that is still to come. */
function waits(record: PostingRecord, settings: Settings, now: number): boolean {
  return settings.digest !== 'off' && !isDueNow(record, settings, now);
}

/** What lies ahead was found before the clock was set back: nobody knows for which digest. */
function isInDigest({ news }: PostingRecord, settings: Settings, now: number): boolean {
  const at = news?.at ?? 0;
  return settings.digest !== 'off' && (at < lastDigest(settings, now) || at > now);
}

/** The old role above all, then by score. */
export function bestFirst(records: readonly PostingRecord[]): readonly PostingRecord[] {
  return [...records].sort((a, b) => rank(b) - rank(a) || (a.key < b.key ? -1 : 1));
}

function rank(record: PostingRecord): number {
  return (isOldRole(record) ? 1000 : 0) + record.match.score;
}

/** The same opening on two watched lists is told once. */
function onceEach(records: readonly PostingRecord[]): readonly PostingRecord[] {
  const name = ({ key, posting }: PostingRecord) => `${sameOpening(posting) ?? key}\n${posting.title}`;
  return [...new Map(records.map((record) => [name(record), record])).values()];
}

/** The same news has the same id, so showing it again replaces it. Browsers allow 500 characters. */
function pingId(keys: readonly string[], key: string): string {
  return `news ${shortName([...keys].sort().join('\n'))} ${key}`.slice(0, 500);
}

/** The card a notification leads to. */
export function keyInPing(id: string): string | undefined {
  return /^news \w+ (.+)$/s.exec(id)?.[1];
}
