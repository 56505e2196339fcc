import { webAddress } from '../../model/address.ts';
import type { Posting } from '../../model/posting.ts';
import type { HttpRequest, HttpResponse } from '../../model/site.ts';
import { textFromHtml } from '../text.ts';
import { jsonLdBlocks } from './blocks.ts';
import { postingsOfJsonLd } from './json-ld.ts';
import { postingsOfMicrodata } from './microdata.ts';

/** Less is no description, but what is left of a page that is drawn by script. */
const LEAST = 300;
const MOST = 40_000;

/** A posting's own page, where it lies on a host the user allowed. */
export function ownPageRequest(hosts: readonly string[], { url }: Posting): HttpRequest | undefined {
  return hosts.includes(webAddress(url)?.host ?? '') ? { method: 'GET', url } : undefined;
}

/** What a posting's own page adds to its line in the list: as the page describes it, else the text of its main part. */
export function readOwnPage({ body, url, status }: HttpResponse): Partial<Posting> | undefined {
  if (status !== 200) return undefined;
  const postings = [...postingsOfJsonLd(jsonLdBlocks(body), url), ...postingsOfMicrodata(body, url)];
  const described = postings.find(({ description }) => description);
  if (!described) return mainText(body);
  const { id: _, url: __, title: ___, locations, ...more } = described;
  return locations.length > 0 ? { ...more, locations } : more;
}

function mainText(body: string): Partial<Posting> | undefined {
  const start = /<(main|article)\b/i.exec(body);
  if (!start) return undefined;
  const end = body.lastIndexOf(`</${start[1]}`);
  const description = textFromHtml(body.slice(start.index, end < start.index ? undefined : end)).slice(
    0,
    MOST,
  );
  return description.length < LEAST ? undefined : { description };
}
