import { webAddress } from '../../model/address.ts';
import type { HttpRequest } from '../../model/site.ts';
import { get } from '../request.ts';
import type { Outline, Part } from './outline.ts';

/** What leads to the page behind this one, in the languages Homing reads. */
const NEXT =
  /^(?:next(?: page)?|load more|(?:show|view|see) more(?: jobs)?|more jobs|older|weiter|n[äa]chste(?: seite)?|mehr (?:laden|anzeigen)|suivante?s?|page suivante|siguiente(?: p[áa]gina)?|p[áa]gina siguiente|nast[ęe]pna(?: strona)?|dalej|dal[šs][íi](?: str[áa]nka)?|volgende|次へ|次のページ|次)?\s*[›»>→]*$/iu;

/** A part of a path or a query that counts pages. */
const PAGE_NAME =
  /^(?:p|pg|page|pagina|seite|strona|strana|paged|pageno|page_?num(?:ber)?|currentpage|cp|pi|start|offset|startrow|from)$/i;
const PAGE_PATH = /\/(?:page|seite|pagina|strona|strana|p)[/-]?(\d{1,4})\/?$/i;

/** The request for the page of the list behind this one: on the same host, and the same page but for its number. */
export function nextPage({ elements, pieces }: Outline, url: string): HttpRequest | undefined {
  const here = new URL(url);
  const number = numberOf(here) ?? 1;
  for (const part of elements) {
    const { tag } = part;
    if (tag.name !== 'a' && tag.name !== 'link') continue;
    // Thousands of links lead elsewhere: what they say is cheaper to ask than where they lead.
    if (!/(?:^|\s)next(?:\s|$)/i.test(tag.attribs.rel ?? '') && !saysNext(part, pieces, number)) continue;
    const address = tag.attribs.href ? webAddress(tag.attribs.href, url) : undefined;
    if (!address || address.host !== here.host || address.href === here.href) continue;
    if (isSamePage(address, here) && (numberOf(address) ?? 0) > number) return get(address.href);
  }
  return undefined;
}

function saysNext({ tag, from, to }: Part, pieces: readonly string[], number: number): boolean {
  if (tag.name !== 'a' || to - from > 2) return false;
  const text = to - from === 1 ? (pieces[from] ?? '') : pieces.slice(from, to).join(' ');
  if (text === String(number + 1)) return true;
  const label = tag.attribs['aria-label'] ?? tag.attribs.title ?? '';
  return isNext(text) || isNext(label);
}

function isNext(words: string): boolean {
  return words !== '' && words.length < 30 && NEXT.test(words);
}

function isSamePage(address: URL, here: URL): boolean {
  const path = ({ pathname }: URL) => pathname.replace(PAGE_PATH, '').replace(/\/$/, '');
  return path(address) === path(here) && numberOf(address) !== undefined;
}

function numberOf({ pathname, searchParams }: URL): number | undefined {
  const inPath = PAGE_PATH.exec(pathname)?.[1];
  if (inPath !== undefined) return Number(inPath);
  for (const [name, value] of searchParams)
    if (PAGE_NAME.test(name) && /^\d{1,5}$/.test(value)) return Number(value);
  return undefined;
}
