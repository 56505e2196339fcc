import { webAddress } from '../model/address.ts';
import type { Board, PageFacts, Site } from '../model/site.ts';
import { page } from './general/page.ts';
import { learnedSite } from './learned/learned.ts';
import { renderedSite } from './rendered.ts';
import { SITES } from './table.ts';

/** The board behind an address: by the address alone, else by what the page embeds, else the page itself. */
export function recognise(address: URL, facts?: PageFacts): Board {
  return claimed(address) ?? (facts && embedded(facts)) ?? { site: page.id, token: address.href };
}

/** The site that reads a board: a known system, what was learned of its page, else the general page reader. */
export function siteOf(board: Board): Site {
  if (board.site === 'learned') return learnedSite(board);
  if (board.site === 'rendered') return renderedSite(board);
  return SITES.find(({ id }) => id === board.site) ?? page;
}

/** The site whose endpoint answers from this address, else the one that claims it, else the general page reader. */
export function siteServing(url: URL): Site {
  const claim = claimed(url);
  return SITES.find((site) => site.serves(url)) ?? (claim ? siteOf(claim) : page);
}

function claimed(url: URL): Board | undefined {
  for (const site of SITES) {
    const board = site.claim(url);
    if (board) return board;
  }
  return undefined;
}

/** How much an address on the page says about whose board the page shows. */
const WEIGHTS = { frames: 8, fetched: 8, scripts: 8, inline: 4, links: 1 } as const;

/** A page that embeds one board names it often; one that names many (a collection of jobs) embeds none. */
function embedded(facts: PageFacts): Board | undefined {
  const votes = new Map<string, { readonly board: Board; readonly weight: number }>();
  for (const [address, weight] of addresses(facts)) {
    const url = webAddress(address);
    const board = url && claimed(url);
    if (!board) continue;
    const name = `${board.site} ${board.token.toLowerCase()}`;
    votes.set(name, {
      board: votes.get(name)?.board ?? board,
      weight: (votes.get(name)?.weight ?? 0) + weight,
    });
  }
  const ranked = [...votes.values()].sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (first && ranked.length <= 3 && first.weight > (second?.weight ?? 0)) return first.board;
  return ranked.length > 3 ? undefined : marked(facts);
}

function marked(facts: PageFacts): Board | undefined {
  for (const site of SITES) {
    const board = site.find?.(facts);
    if (board) return board;
  }
  return undefined;
}

function addresses(facts: PageFacts): (readonly [string, number])[] {
  return [
    ...facts.frames.map((address) => [address, WEIGHTS.frames] as const),
    ...facts.fetched.map((address) => [address, WEIGHTS.fetched] as const),
    ...facts.scripts.map((address) => [address, WEIGHTS.scripts] as const),
    ...inlineAddresses(facts.inline).map((address) => [address, WEIGHTS.inline] as const),
    ...facts.links.map(({ url }) => [url, WEIGHTS.links] as const),
  ];
}

/** Addresses written in scripts, also with escaped slashes (`https:\/\/…`) or without a scheme (`//…`). */
function inlineAddresses(inline: string): string[] {
  const found =
    inline.match(
      /(?:https?:)?\\?\/\\?\/[a-z0-9][a-z0-9.-]{3,80}\.[a-z]{2,10}(?:\\?\/[^\s"'`<>)}]{0,300}|(?=["'`\s]))/gi,
    ) ?? [];
  return found.slice(0, 500).map((text) => text.replaceAll('\\', '').replace(/^\/\//, 'https://'));
}
