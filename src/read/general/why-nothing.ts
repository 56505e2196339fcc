import { webAddress } from '../../model/address.ts';
import type { HttpResponse, Why } from '../../model/site.ts';
import { decodeEntities } from '../entities.ts';
import { wallOf } from '../walls.ts';
import { type Outline, outlineOf } from './outline.ts';
import { SAYS_CLOSED, SAYS_CONSENT, SAYS_NONE, SAYS_NOT_FOUND, SAYS_SCRIPT } from './page-words.ts';

/** What a page without postings is: empty by its own word, or unreadable and why; `address`: where it sends us. */
export type Nothing = { readonly why: Why | 'empty'; readonly address?: string };

/** A page beyond it says so within its beginning, or not at all. */
const MOST = 1_000_000;
/** Gates, shells and notices are short; a page with more to say is about something. */
const SHORT = 1500;
const SHELL = 400;

export function whyNothing(response: HttpResponse): Nothing {
  const body = response.body.slice(0, MOST);
  const wall = wallOf(response);
  if (wall) return { why: wall };
  const outline = outlineOf(body);
  const text = outline.pieces.join(' ');
  const short = text.length < SHORT;
  const address = short ? sentTo(body, response.url) : undefined;
  if (address !== undefined) return { why: 'moved', address };
  const heads = [titleOf(body), ...headingsOf(outline)];
  if (heads.some((head) => SAYS_NOT_FOUND.test(head))) return { why: 'not-found' };
  if (heads.some((head) => SAYS_CLOSED.test(head)) || (short && SAYS_CLOSED.test(text)))
    return { why: 'closed' };
  if (saysNone(outline, body)) return { why: 'empty' };
  const isGate = () => heads.some((head) => SAYS_CONSENT.test(head)) || saysLittleElse(outline);
  if (short && SAYS_CONSENT.test(text) && isGate()) return { why: 'consent' };
  const drawn = /<script\b/i.test(body) && (text.length < SHELL || (short && SAYS_SCRIPT.test(body)));
  return { why: drawn ? 'script-only' : 'no-postings-found' };
}

/** A line about cookies below a page is none that stands before it. */
function saysLittleElse({ pieces }: Outline): boolean {
  return pieces.filter((piece) => !SAYS_CONSENT.test(piece)).join(' ').length < SHELL;
}

/** "No open positions", seen by people: a script's own words for later are hidden until it has looked. */
function saysNone({ pieces, elements }: Outline, body: string): boolean {
  // "No opening for you?" is asked below openings.
  const said = pieces.findIndex(
    (piece) => piece.length < 600 && SAYS_NONE.test(piece.replace(/[^.!?]*[?？]/g, '')),
  );
  if (said < 0) return /"Jobs":\s?\[\s?\]/.test(body);
  return !elements.some(({ tag, from, to }) => tag.hidden && from <= said && said < to);
}

function titleOf(body: string): string {
  return decodeEntities(/<title[^>]{0,200}>([^<]{0,300})/i.exec(body)?.[1] ?? '').trim();
}

function headingsOf({ pieces, elements }: Outline): string[] {
  return elements
    .filter(({ tag, aside, silent }) => /^h[12]$/.test(tag.name) && !tag.hidden && !aside && !silent)
    .slice(0, 5)
    .map(({ from, to }) => pieces.slice(from, Math.min(to, from + 5)).join(' '));
}

/** Where a page sends its visitors at once, to another host: by a refresh, or by a script that does nothing else. */
function sentTo(body: string, url: string): string | undefined {
  const refresh =
    /<meta\b[^>]{0,200}http-equiv\s?=\s?["']?refresh["']?[^>]{0,200}url\s?=\s?['"]?([^'">\s]{1,2000})/i;
  const script =
    /(?:^|[\s;{>])(?:window\.|document\.|top\.)?location(?:\.href)?\s?(?:=|\.replace\(|\.assign\()\s?["'](https?:[^"']{1,2000})["']/i;
  const found = (refresh.exec(body) ?? script.exec(body))?.[1];
  const address = found === undefined ? undefined : webAddress(decodeEntities(found), url);
  return address && address.host !== new URL(url).host ? address.href : undefined;
}
