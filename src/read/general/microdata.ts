/**
 * schema.org JobPosting as microdata (https://html.spec.whatwg.org/multipage/microdata.html) or
 * RDFa Lite (https://www.w3.org/TR/rdfa-lite/): both name a thing's properties where they stand on the page.
 */

import { webAddress } from '../../model/address.ts';
import type { Posting } from '../../model/posting.ts';
import { type Element, isElement, type Node, treeOf } from '../tree.ts';
import { elementsBelow, piecesOf } from './dom.ts';
import { apart, postingOfJob } from './json-ld.ts';

/** The postings of a page's microdata or RDFa, in order. */
export function postingsOfMicrodata(html: string, url: string): Posting[] {
  // The bare word is looked for first: a tree of the whole page is built only where it can hold something.
  if (!/(?:itemtype|typeof)\s{0,3}=\s{0,3}["']?[^"'>]{0,80}JobPosting/i.test(html)) return [];
  const items = [...elementsBelow(treeOf(html))].filter(isJob);
  return apart(items.map((item) => postingOfJob(fieldsOfItem(item, url), url)));
}

/** `https://schema.org/JobPosting`, `schema:JobPosting`, or the bare word under a vocabulary. */
function isJob({ attribs }: Element): boolean {
  return /(?:^|[/:\s])JobPosting(?:\s|$)/i.test(attribs.itemtype ?? attribs.typeof ?? '');
}

/** The properties of an item as JSON-LD would write them; nested items become nested objects, repeated ones lists. */
function fieldsOfItem(item: Element, base: string, depth = 0): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const waiting: Node[] = [...item.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    for (const name of namesOf(node)) add(fields, name, meantBy(node, base, depth));
    if (!isItem(node)) for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return fields;
}

function namesOf({ attribs }: Element): string[] {
  const names = (attribs.itemprop ?? attribs.property ?? '').split(/\s+/, 5).filter(Boolean);
  return names.map((name) => name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/i, ''));
}

function isItem({ attribs }: Element): boolean {
  return 'itemscope' in attribs || 'typeof' in attribs;
}

function add(fields: Record<string, unknown>, name: string, value: unknown): void {
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (known === undefined) fields[name] = value;
  else if (Array.isArray(known)) known.push(value);
  // Only things come several times on purpose: a text again is the same, shown twice.
  else if (typeof known === 'object' && typeof value === 'object') fields[name] = [known, value];
}

const DEEPEST = 12;

function meantBy(element: Element, base: string, depth: number): unknown {
  if (isItem(element)) return depth < DEEPEST ? fieldsOfItem(element, base, depth + 1) : undefined;
  const { content, datetime, href, src } = element.attribs;
  const leads = href === undefined ? src : (webAddress(href, base)?.href ?? href);
  return content ?? datetime ?? leads ?? piecesOf(element, 500).join('\n');
}
