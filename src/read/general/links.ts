/** A rung near the last: lists of job links on any page, read from repeated blocks whose links lead to single postings. */
import { webAddress } from '../../model/address.ts';
import type { Posting } from '../../model/posting.ts';
import { type BeyondOf, beyondReader } from './beyond.ts';
import type { JobLink } from './job-link.ts';
import { linksOfLists } from './job-lists.ts';
import { CHROME_LINK, NO_OPENING } from './job-words.ts';
import { linkReader } from './link-address.ts';
import { patternReader } from './list-pattern.ts';
import { type Outline, outlineOf, type Part } from './outline.ts';
import { textOf } from './row-marks.ts';
import { postingsOfRows } from './rows.ts';
import { COMPANY_TALK } from './section-words.ts';
import { isPaper, signReader } from './signs.ts';

const MOST_LINKS = 20_000;
/** No posting has a longer address; the patterns that addresses are held against are not for endless ones. */
const LONGEST = 2000;

/** Postings that a page lists as links, in reading order. */
export function postingsOfLinks(html: string, url: string, now?: number): Posting[] {
  return postingsListed(outlineOf(html), url, now);
}

/** The same, of a page whose outline is known. */
export function postingsListed(outline: Outline, url: string, now?: number): Posting[] {
  const beyondOf = beyondReader(outline);
  const links = withoutOthers(jobLinks(outline, url), beyondOf);
  const isListed = linksOfLists(links, outline, url, beyondOf);
  const listed = links.filter((link) => isListed(link) && (link.sure === 3 || !COMPANY_TALK.test(link.text)));
  return listed.length === 0 ? [] : postingsOfRows(listed, outline, url, now);
}

/** Without the links below headings of something else; a page that has nothing but papers may call them so. */
function withoutOthers(links: readonly JobLink[], beyondOf: BeyondOf | undefined): readonly JobLink[] {
  if (!beyondOf) return links;
  const open = links.filter(({ element, sure }) => {
    const beyond = beyondOf(element.index);
    return beyond !== 'past' && !(beyond === 'kinds' && sure < 3);
  });
  const others = open.filter(({ url, element }) => !(isPaper(url) && beyondOf(element.index) === 'papers'));
  return others.some(({ url }) => isPaper(url)) ? others : open;
}

function jobLinks({ elements, pieces }: Outline, pageUrl: string): JobLink[] {
  const links: JobLink[] = [];
  const menus = new Set<Part | undefined>();
  const base = elements.find(({ tag }) => tag.name === 'base')?.tag.attribs.href ?? '';
  const addressOf = linkReader(webAddress(base, pageUrl)?.href ?? pageUrl);
  const here = addressOf(pageUrl)?.id;
  const sureness = signReader(webAddress(pageUrl));
  const patternOf = patternReader(webAddress(pageUrl)?.pathname);
  for (const element of elements) {
    const { tag, aside, silent, from, to } = element;
    if (tag.leads === undefined || aside || silent) continue;
    const href = tag.leads.trim();
    const address = href.length > LONGEST || links.length >= MOST_LINKS ? undefined : addressOf(href);
    if (address?.id === here && !href.includes('#')) menus.add(listAround(element));
    const sure = !address || address.id === here ? 0 : sureness(address);
    if (!address || sure === 0) continue;
    const text = textOf(pieces, element) || (element.alt ?? '');
    // A picture that leads nowhere in particular shows anything.
    if (CHROME_LINK.test(text) || NO_OPENING.test(text) || (to === from && sure === 1 && element.alt))
      continue;
    const { url, id } = address;
    links.push({ element, url, id, text, pattern: patternOf(element, address), sure });
  }
  menus.delete(undefined);
  // A list of links that leads to this very page too is a menu of the pages around it.
  return links.filter(({ element, sure }) => sure === 3 || !menus.has(listAround(element)));
}

function listAround({ parent }: Part): Part | undefined {
  return parent?.tag.name === 'li' ? parent.parent : undefined;
}
