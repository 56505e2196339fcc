import { webAddress } from '../model/address.ts';
import { oneLine, present } from '../model/posting.ts';
import type { PageFacts } from '../model/site.ts';
import { elementsBelow } from './general/dom.ts';
import { type Element, textBelow, treeOf } from './tree.ts';

/** Enough for any careers page; a page beyond it is shown in part. */
const MOST = {
  links: 5000,
  frames: 50,
  scripts: 300,
  ids: 2000,
  blocks: 200,
  inline: 1_000_000,
  html: 5_000_000,
};

const NAMES_SITE = /^(?:og:site_name|application-name)$/;

/** What a page shows of itself, from its HTML. Addresses are made absolute against `url` (or the page's base). */
export function pageFacts(html: string, url: string): PageFacts {
  const elements = [...elementsBelow(treeOf(html.slice(0, MOST.html)))];
  const named = (name: string, attribute?: string) =>
    elements.filter((each) => each.name === name && (!attribute || each.attribs[attribute] !== undefined));
  const base = webAddress(named('base', 'href')[0]?.attribs.href ?? '', url)?.href ?? url;
  const absolute = (address = '') => (address ? webAddress(address.trim(), base)?.href : undefined);
  const addresses = (name: string, attribute: string, most: number) =>
    named(name, attribute)
      .slice(0, most)
      .map(({ attribs }) => absolute(attribs[attribute]))
      .filter((each) => each !== undefined);
  const scripts = named('script');
  const isLd = ({ attribs }: Element) => /ld\+json/i.test(attribs.type ?? '');
  const siteName = named('meta', 'content').find(({ attribs }) =>
    NAMES_SITE.test(attribs.property ?? attribs.name ?? ''),
  );
  return {
    ...present<Omit<PageFacts, 'inline'>>({
      url,
      title: oneLine(named('title').map((each) => textBelow(each))[0]),
      siteName: oneLine(siteName?.attribs.content),
      links: named('a', 'href')
        .slice(0, MOST.links)
        .flatMap((each) => {
          const address = absolute(each.attribs.href);
          const text = oneLine(textBelow(each, 100))?.slice(0, 300) ?? '';
          return address === undefined ? [] : [{ url: address, text }];
        }),
      frames: addresses('iframe', 'src', MOST.frames).concat(addresses('iframe', 'data-src', MOST.frames)),
      // Styles and feeds come from the system's hosts as its scripts do.
      scripts: addresses('script', 'src', MOST.scripts).concat(addresses('link', 'href', MOST.scripts)),
      ids: elements
        .map(({ attribs }) => attribs.id ?? '')
        .filter(Boolean)
        .slice(0, MOST.ids),
      jsonLd: scripts
        .filter(isLd)
        .slice(0, MOST.blocks)
        .map((each) => textBelow(each)),
      fetched: [],
      html: html.slice(0, MOST.html),
    }),
    inline: scripts
      .filter((each) => !isLd(each) && !each.attribs.src)
      .map((each) => textBelow(each))
      .join('\n')
      .slice(0, MOST.inline),
  };
}
