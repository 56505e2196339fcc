import type { Profile } from '../src/model/profile.ts';
import type { PostingRecord } from '../src/model/record.ts';
import type { Shelf } from '../src/model/shelf.ts';
import type { Card, LeftOut, Today } from '../src/model/views.ts';
import type { Watch } from '../src/model/watch.ts';
import { bestFirst } from '../src/notify/decide.ts';
import { isCopyDue, lastCopy } from '../src/store/copies.ts';
import { countDamaged } from '../src/store/damaged.ts';
import { allPending } from '../src/store/pending.ts';
import { allPeople } from '../src/store/people.ts';
import { countLeftOut, recordsOn, savedRecords } from '../src/store/postings.ts';
import { isDiskFull } from '../src/store/room.ts';
import { profile } from '../src/store/settings.ts';
import { allWatches } from '../src/store/watches.ts';
import { folded } from '../src/track/fold.ts';
import { asUntold } from './untold.ts';

const DAY = 86_400_000;
/** Seen news stays news for so long; then it stands with the rest. */
const NEWS_FOR = 14 * DAY;
/** Openings read for each card where one job is open in several places. */
const PLACES = 8;
/** Beside any number of news so many that stand are shown. */
const AT_LEAST = 10;
/** Cards on a full page. */
const MOST = 500;

/** Everything the popup shows at once. Only what can be shown is read, however much is kept. */
export async function today({ most = MOST }: { readonly most?: number }): Promise<Today> {
  const now = Date.now();
  const [found, watches, pending, people, person, damaged, diskFull, copiedAt] = await Promise.all([
    findCards(most, now),
    allWatches(),
    allPending(),
    allPeople(),
    profile(),
    countDamaged(),
    isDiskFull(),
    lastCopy(),
  ]);
  return {
    watches: watches.map(inBrief),
    pending,
    people: people.length,
    profileEmpty: isEmpty(person),
    openings: watches.reduce((sum, watch) => sum + watch.openings, 0),
    damaged,
    diskFull,
    copyDue: isCopyDue(copiedAt, Math.min(...watches.map(({ addedAt }) => addedAt)), now),
    ...lastRound(watches),
    ...cards({ ...found, fits: await asUntold(found.fits) }, watches, most, now),
  };
}

/** What only looks and the page of the watch itself need stays where it is: it is many times the rest. */
function inBrief({ pages: _, costs: __, looks: ___, ...watch }: Watch): Watch {
  return watch;
}

async function findCards(most: number, now: number) {
  const some = Math.ceil(most / 2);
  const [[fits, standing], saved, leftOut, newLeftOut, counted] = await Promise.all([
    fitting(most),
    savedRecords(),
    recordsOn('left-out', some),
    recordsOn('new-left-out', some),
    countLeftOut(NEWS_FOR / DAY, now),
  ]);
  return {
    fits,
    standing,
    saved,
    leftOut,
    newLeftOut,
    leftOutCount: counted.leftOut,
    newWithoutFit: counted.fresh,
  };
}

type Found = Awaited<ReturnType<typeof findCards>>;

function cards(
  { fits, standing, saved, ...found }: Found,
  watches: readonly Watch[],
  most: number,
  now: number,
) {
  const employers = new Map(watches.map(({ id, employer }) => [id, employer]));
  const employerOf = ({ watchId }: PostingRecord) => employers.get(watchId) ?? '';
  const news = fits.filter((record) => isFresh(record, now));
  const rest = [...standing, ...fits.filter((record) => !isFresh(record, now))];
  const shown = cardsOf(unseenFirst(bestFirst(news)), employerOf).slice(0, most);
  return {
    news: shown,
    standing: cardsOf(bestFirst(rest), employerOf).slice(0, Math.max(most - shown.length, AT_LEAST)),
    saved: bestFirst(saved).map((record) => ({ record, employer: employerOf(record) })),
    leftOut: [...found.newLeftOut, ...found.leftOut].flatMap((it) => leftOutOf(it, employerOf(it))),
    leftOutCount: found.leftOutCount,
    newWithoutFit: found.newWithoutFit,
  };
}

/** News first; of what stands only what there is still room for. */
async function fitting(most: number) {
  const fits = await jobsOn('news', most);
  return [fits, await jobsOn('standing', Math.max(most - folded(fits).length, AT_LEAST))] as const;
}

/** The first of a shelf; more of it where the same jobs in several places fill it. */
async function jobsOn(shelf: Shelf, most: number): Promise<readonly PostingRecord[]> {
  const first = await recordsOn(shelf, most);
  return first.length === most && folded(first).length < most ? recordsOn(shelf, most * PLACES) : first;
}

function cardsOf(
  records: readonly PostingRecord[],
  employerOf: (record: PostingRecord) => string,
): readonly Card[] {
  return folded(records).map(({ record, others }) => ({
    record,
    employer: employerOf(record),
    ...(others.length > 0 ? { others } : {}),
  }));
}

function isFresh({ seenAt, news, announcedAt }: PostingRecord, now: number): boolean {
  const unseen = seenAt === undefined && announcedAt === undefined;
  return unseen || now - (news?.at ?? 0) < NEWS_FOR;
}

function unseenFirst(records: readonly PostingRecord[]): readonly PostingRecord[] {
  const isUnseen = ({ seenAt }: PostingRecord) => seenAt === undefined;
  return [...records.filter(isUnseen), ...records.filter((record) => !isUnseen(record))];
}

function leftOutOf({ key, posting, match }: PostingRecord, employer: string): LeftOut[] {
  return match.hidden ? [{ key, title: posting.title, employer, hidden: match.hidden }] : [];
}

function lastRound(watches: readonly Watch[]): Pick<Today, 'lastRound'> {
  const tries = watches.flatMap(({ lastTried }) => lastTried ?? []);
  return tries.length === 0 ? {} : { lastRound: Math.max(...tries) };
}

function isEmpty({ skills, titles, employment }: Profile): boolean {
  return skills.length + titles.length + employment.length === 0;
}
