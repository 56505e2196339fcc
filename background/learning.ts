import { lateWords } from '../src/fetch/late-words.ts';
import type { Recorded } from '../src/model/learned.ts';
import type { Posting } from '../src/model/posting.ts';
import type { Board, PageFacts } from '../src/model/site.ts';
import type { PendingWatch } from '../src/model/watch.ts';
import { inTurn } from '../src/platform/locks.ts';
import { mayContact } from '../src/platform/permissions.ts';
import { recordPage } from '../src/platform/recording.ts';
import { glimpse } from '../src/read/glimpse.ts';
import { learn } from '../src/read/learned/learn.ts';
import { learnedBoard } from '../src/read/learned/learned.ts';
import { learnedView, recordedFrom } from '../src/read/learned/recorded.ts';
import { pageFacts } from '../src/read/page-facts.ts';
import { readResponse } from '../src/read/read.ts';
import { recognise, siteOf } from '../src/read/recognise.ts';
import { renderedBoard } from '../src/read/rendered.ts';
import { changePending, pendingAt } from '../src/store/pending.ts';
import { hostsToAsk, hostsToLearn, shownOf } from '../src/watch/pending.ts';
import { byItself, noteBroken } from './by-itself.ts';

/** The person wants Homing to learn from a page; the browser may still have to be asked for its hosts. */
export async function learnFrom(id: string, yes: boolean): Promise<void> {
  await changePending(id, ({ learning: _, ...rest }) => (yes ? { ...rest, learning: 'asked' } : rest));
  if (yes) byItself(learnIfAllowed(id));
}

/** Learns as soon as the browser lets us. What a background that was ended left undone is done by the next one. */
export async function learnIfAllowed(id: string): Promise<void> {
  await inTurn(`learn ${id}`, async () => {
    const pending = await pendingAt(id);
    if (pending?.learning !== 'asked' || !(await mayContact(hostsToLearn(pending)))) return;
    const found = await learnt(pending).catch((error: unknown) => {
      noteBroken(error);
      return undefined;
    });
    await changePending(id, ({ learning: _, ...it }) =>
      found ? { ...it, ...found } : { ...it, learning: 'nothing' },
    );
  });
}

type Found = Pick<PendingWatch, 'board' | 'hosts' | 'glimpse' | 'glimpseCount'> & Partial<PendingWatch>;

async function learnt(pending: PendingWatch): Promise<Found | undefined> {
  const [recording] = await Promise.all([recordPage(pending.careersPage), lateWords()]);
  if (recording === undefined) return undefined;
  const { page } = recording;
  const facts = { ...pageFacts(page.html, page.url), fetched: page.fetched };
  const known = recognise(new URL(page.url), facts);
  if (known.site !== 'page') return foundAt(known, glimpse(facts));
  const inFrames = page.frames.map((frame) => pageFacts(frame.html, frame.url));
  return fromRecorded(recordedFrom(recording.recorded), withFrames(facts, inFrames));
}

/** Links of embedded documents belong to what the page shows. */
function withFrames(facts: PageFacts, frames: readonly PageFacts[]): PageFacts {
  const html = [facts, ...frames].map((each) => each.html ?? '').join('\n');
  return { ...facts, html, links: [facts, ...frames].flatMap(({ links }) => links) };
}

function fromRecorded(recorded: readonly Recorded[], facts: PageFacts): Found | undefined {
  const recipe = learn(recorded, facts);
  if (recipe === undefined) return undefined;
  const board = learnedBoard(recipe);
  const { request } = recipe;
  const answer =
    recorded.find((each) => JSON.stringify(each.request) === JSON.stringify(request))?.answer ?? '';
  const reading = readResponse(
    siteOf(board),
    { request, url: request.url, status: 200, body: answer },
    Date.now(),
  );
  if (reading.kind !== 'postings' || reading.postings.length === 0) return undefined;
  const count = Math.max(reading.total ?? 0, reading.postings.length);
  return { ...foundAt(board, reading.postings), learned: learnedView(recipe, count) };
}

function foundAt(board: Board, postings: readonly Posting[]): Found {
  return { board, hosts: hostsToAsk(board, siteOf(board)), ...shownOf(postings) };
}

/** The pending watch is to be read in a tab that is opened at each look. */
export async function renderFrom(id: string, away: boolean): Promise<void> {
  await lateWords();
  await changePending(id, ({ learned: _, ...it }) => {
    const board = renderedBoard(it.careersPage, it.frames ?? [], away);
    return { ...it, board, hosts: hostsToAsk(board, siteOf(board)), state: 'preview' };
  });
}
