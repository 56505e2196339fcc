import { webAddress } from './address.ts';
import type { Posting } from './posting.ts';

/** Parameters that name an opening; all others may come and go with the way somebody came. */
const NAMING =
  /^(?:gh_jid|jid|job_?id|id|req(?:uisition)?_?id|position|vacancy|posting|pid|jk|p|job|offer)$/i;

/**
 * What tells that two watched lists hold the very same opening: its address without what changes from visit to visit.
 * `undefined` where the posting has no address of its own.
 */
export function sameOpening({ url }: Pick<Posting, 'url'>): string | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  const { hostname, pathname, searchParams, hash } = address;
  const named = [...searchParams].filter(([name]) => NAMING.test(name)).sort();
  const place = /^#!?\//.test(hash) ? hash : '';
  const path = pathname.replace(/;jsessionid=[^/]*$/i, '').replace(/\/(?:apply\/?)?$/, '');
  return `${hostname.replace(/^www\./, '')}${path}${new URLSearchParams(named)}${place}`;
}
