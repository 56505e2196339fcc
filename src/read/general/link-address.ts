import { webAddress } from '../../model/address.ts';
import { normalisedUrl, TRACKING } from '../address.ts';

/** Where a link leads: the address itself, its normalised spelling, and the parts of that. */
export type LinkAddress = {
  readonly url: string;
  readonly id: string;
  readonly hostname: string;
  readonly pathname: string;
  /** With its question mark; empty where nothing is asked. */
  readonly search: string;
};

/** A path that a browser would leave as it is, and that is normalised already. */
const PLAIN = /^(?:\/[\w~-][\w.~-]*)+$/;

/** The same with a query of plain names and values. */
const ASKING = /^((?:\/[\w~-][\w.~-]*)+)\?((?:[\w.-]+=[\w.-]*&)*[\w.-]+=[\w.-]*)$/;

function asked(origin: string, hostname: string, pathname: string, query: string): LinkAddress {
  const pairs = query.split('&');
  const kept = pairs.filter((pair) => !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  const url = `${origin}${pathname}?${query}`;
  const search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return { url, id: origin + pathname + search, hostname, pathname, search };
}

/** Reads the addresses of a page's links. Most are plain paths: those need no parser of addresses. */
export function linkReader(base: string): (href: string) => LinkAddress | undefined {
  const { origin, hostname } = new URL(base);
  return (href) => {
    const path = href.startsWith(`${origin}/`) ? href.slice(origin.length) : href;
    if (PLAIN.test(path)) {
      const url = origin + path;
      return { url, id: url, hostname, pathname: path, search: '' };
    }
    const [, plain, query = ''] = ASKING.exec(path) ?? [];
    if (plain !== undefined) return asked(origin, hostname, plain, query);
    const address = webAddress(href, base);
    if (!address) return undefined;
    const { href: id, hostname: host, pathname, search, hash } = normalisedUrl(address);
    // `#/jobs/1` is a path of a page that draws itself.
    const way = /^#!?\//.test(hash) ? pathname.replace(/\/$/, '') + hash.replace(/^#!?/, '') : pathname;
    return { url: address.href, id, hostname: host, pathname: way, search };
  };
}
