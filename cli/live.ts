import { fetchPolitely } from '../src/fetch/fetch-politely.ts';
import type { FetchTrouble } from '../src/model/fetched.ts';
import type { Posting } from '../src/model/posting.ts';
import type { Profile } from '../src/model/profile.ts';
import type { Board, PageFacts } from '../src/model/site.ts';
import type { Health } from '../src/model/watch.ts';
import { type Message, message } from '../src/model/words.ts';
import { readList } from '../src/pipeline/read-list.ts';
import { readText, textIsElsewhere } from '../src/pipeline/read-texts.ts';
import { pageFacts } from '../src/read/page-facts.ts';
import { recognise, siteOf } from '../src/read/recognise.ts';
import { employerBehind } from './employer.ts';
import { say } from './words.ts';

/** A list as it is at this moment. `withText` asks the opening's own page for what the list leaves to it. */
export type LiveList = {
  readonly site: string;
  /** Whose openings they are, as far as the page or the board tells. */
  readonly employer: string | undefined;
  readonly postings: readonly Posting[];
  readonly withText: (posting: Posting) => Promise<Posting>;
};
type Trouble = { readonly trouble: string };

const PORTS = { fetch: fetchPolitely, mayContact: async () => true, now: () => Date.now() };
const NEVER_READ: Health = { state: 'first-look', since: 0, say: message('health_first_look') };

/** What a careers page lists, read as a watch reads it: its board is found, then its list to the end. */
export async function liveList(url: URL, profile: Profile): Promise<LiveList | Trouble> {
  const found = await boardBehind(url);
  if ('trouble' in found) return found;
  const { board, facts } = found;
  const site = siteOf(board);
  const watch = { board, hosts: site.hosts(board), health: NEVER_READ };
  const { outcome } = await readList(watch, PORTS);
  if (outcome.kind === 'failed') return { trouble: say(SAYS[outcome.why]) };
  if (outcome.kind === 'unreadable') return { trouble: say(outcome.message) };
  const postings = outcome.kind === 'postings' ? outcome.postings : [];
  const isElsewhere = textIsElsewhere(watch);
  const withText = async (posting: Posting) => {
    const detail = isElsewhere(posting) ? await readText(posting, watch, PORTS) : undefined;
    const { id, url: address, title } = posting;
    return detail && !('kind' in detail) ? { ...posting, ...detail, id, url: address, title } : posting;
  };
  const employer = employerBehind({ board, page: facts, postings }, profile);
  return { site: site.name, employer, postings, withText };
}

type Found = { readonly board: Board; readonly facts?: PageFacts };

/** By the address alone, else by what the page embeds. */
async function boardBehind(url: URL): Promise<Found | Trouble> {
  const claimed = recognise(url);
  if (claimed.site !== 'page') return { board: claimed };
  const { hosts, firstRequest } = siteOf(claimed);
  const fetched = await fetchPolitely(firstRequest(claimed), { hosts: hosts(claimed), now: Date.now() });
  if (fetched.kind === 'failed') return { trouble: say(SAYS[fetched.why]) };
  const facts = pageFacts(fetched.response.body, fetched.response.url);
  return { board: recognise(url, facts), facts };
}

const SAYS: Readonly<Record<FetchTrouble, Message>> = {
  offline: { name: 'cli_offline' },
  'no-permission': { name: 'cli_no_answer' },
  slow: { name: 'cli_slow' },
  network: { name: 'cli_no_answer' },
  'too-large': { name: 'why_too_large' },
  moved: { name: 'cli_moved' },
};
