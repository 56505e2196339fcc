import { load } from 'cheerio/slim';
import { webAddress } from '../model/address.ts';

/** A page another tool watched, and what it was called there. */
export type ListedPage = { readonly url: string; readonly name?: string };

const MOST_PAGES = 1000;
const DEEPEST = 12;

/**
 * The pages a list names: OPML, the JSON exports of Distill (`uri`, `name`), Update Scanner (`url`, `title`) and
 * changedetection.io (`url`, `title`, by id), or plain text with an address on each line. Each page once.
 */
export function pagesInList(text: string): readonly ListedPage[] {
  const found = readers(text).flatMap((read) => read(text));
  const once = new Map<string, ListedPage>();
  for (const { url, name } of found) {
    const address = webAddress(url.trim());
    if (address === undefined || once.has(address.href)) continue;
    once.set(
      address.href,
      name === undefined || name === '' ? { url: address.href } : { url: address.href, name },
    );
  }
  return [...once.values()].slice(0, MOST_PAGES);
}

function readers(text: string): readonly ((text: string) => readonly ListedPage[])[] {
  if (/^\s*[[{]/.test(text)) return [fromJson];
  if (/<opml[\s>]/i.test(text.slice(0, 2000))) return [fromOpml];
  return [fromLines];
}

function fromJson(text: string): readonly ListedPage[] {
  try {
    return pagesIn(JSON.parse(text), 0);
  } catch {
    return [];
  }
}

/** Whatever the nesting: an object with an address is a page. */
function pagesIn(value: unknown, depth: number): readonly ListedPage[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => pagesIn(one, depth + 1));
  const fields = value as Readonly<Record<string, unknown>>;
  const url = [fields['uri'], fields['url']].find((one) => typeof one === 'string');
  const name = [fields['name'], fields['title']].find((one) => typeof one === 'string' && one !== '');
  if (typeof url === 'string') return [typeof name === 'string' ? { url, name } : { url }];
  return Object.values(fields).flatMap((one) => pagesIn(one, depth + 1));
}

function fromOpml(text: string): readonly ListedPage[] {
  const $ = load(text, { xml: true });
  return $('outline')
    .toArray()
    .flatMap(({ attribs: { htmlUrl, url = htmlUrl, xmlUrl, text: words, title = words } }) => {
      const page = url ?? xmlUrl;
      if (page === undefined) return [];
      return [title === undefined ? { url: page } : { url: page, name: title }];
    });
}

/** An address on each line; what else stands there is what the page is called. */
function fromLines(text: string): readonly ListedPage[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const url = /https?:\/\/[^\s,;"<>]+/i.exec(line)?.[0];
    if (url === undefined) return [];
    const name = line
      .replace(url, '')
      .replace(/[\s,;"|-]+/g, ' ')
      .trim();
    return [name === '' ? { url } : { url, name }];
  });
}
