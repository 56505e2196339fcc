import { webAddress } from '../model/address.ts';

/**
 * The host of an address, or an empty text where the address plays tricks: user names before the host, odd
 * ports and letters of other scripts are never part of a vendor's address, and a claim on such an address would hand it a vendor's trust.
 */
export function hostOf(url: URL): string {
  return url.username ||
    url.password ||
    url.port ||
    !/^https?:$/.test(url.protocol) ||
    /(?:^|\.)xn--/.test(url.hostname)
    ? ''
    : url.hostname;
}

/** The parts of the path, decoded; a part that cannot be decoded stays as it is. */
export function pathOf(url: URL): readonly string[] {
  return url.pathname.split('/').filter(Boolean).map(decoded);
}

/** Parameters that say where a visitor came from, not what is shown. */
export const TRACKING =
  /^(?:utm_\w+|gh_src|gh_jid_src|lever-(?:source|origin|via)(?:\[\])?|source|src|ref|referer|referrer|fbclid|gclid|msclkid|mc_[ce]id|_ga|_gl|trk|trackingid|jobsource|codes?|sessionid|jsessionid|sid)$/i;

/** One spelling for one page: without tracking, without a mere anchor, without the last slash. */
export function normalised(address: string, base?: string): string {
  const url = webAddress(address, base);
  return url ? normalisedUrl(url).href : address;
}

/** The same address in that one spelling; a new one only where something changes: pages hold thousands of links. */
export function normalisedUrl(url: URL): URL {
  const { search, hash, pathname } = url;
  const anchored = hash !== '' && !/^#!?\//.test(hash);
  const ended = pathname.length > 1 && (pathname.endsWith('/') || /;jsessionid=/i.test(pathname));
  if (search === '' && !anchored && !ended) return url;
  const plain = new URL(url);
  for (const name of [...plain.searchParams.keys()]) if (TRACKING.test(name)) plain.searchParams.delete(name);
  if (anchored) plain.hash = '';
  if (ended) plain.pathname = pathname.replace(/;jsessionid=[^/]*$/i, '').replace(/\/$/, '');
  return plain;
}

/** A part of an address, decoded where it can be. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
