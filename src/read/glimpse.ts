import type { Posting } from '../model/posting.ts';
import type { PageFacts } from '../model/site.ts';
import { postingsOfJsonLd } from './general/json-ld.ts';
import { postingsOfLinks } from './general/links.ts';

/** The openings that the tab itself already shows, for the preview before anything is fetched. */
export function glimpse(page: PageFacts): readonly Posting[] {
  const described = postingsOfJsonLd(page.jsonLd, page.url).filter(({ title }) => title !== '');
  const linked = page.html ? postingsOfLinks(page.html, page.url) : [];
  return described.length >= linked.length ? described : linked;
}
