/**
 * NEOGOV (governmentjobs.com, schooljobs.com): each agency's public feed. Facts: recorded feed; the address as agencies
 * publish it (`/SearchEngine/JobsFeed?agency=`).
 */
import { type Posting, present } from '../../model/posting.ts';
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy, servedAt } from '../claim.ts';
import { get } from '../request.ts';
import { isoTime, textsOf } from '../shape.ts';
import { textFromHtml } from '../text.ts';
import { childrenOf, textBelow, treeOf } from '../tree.ts';
import { unreadable } from '../unreadable.ts';
import { wallOf } from '../walls.ts';
import { salaryFrom, workplaceFrom } from '../words.ts';

const TEXTS = ['description', 'examplesofduties', 'qualifications', 'supplementalinformation'];

export const neogov: Site = {
  id: 'neogov',
  name: 'NEOGOV',
  list: 'api',
  claim: claimBy(
    'neogov',
    /^(?<host>www\.(?:governmentjobs|schooljobs)\.com)\/[Cc]areers\/(?<token>(?!home\b)[\w-]+)/,
    /^(?<host>www\.(?:governmentjobs|schooljobs)\.com)\/SearchEngine\/JobsFeed\?agency=(?<token>[\w-]+)/,
  ),
  hosts: ({ host }) => [host ?? ''],
  firstRequest: ({ host, token }) => get(`https://${host}/SearchEngine/JobsFeed?agency=${token}`),
  serves: servedAt(/^www\.(?:governmentjobs|schooljobs)\.com\/SearchEngine\/JobsFeed$/),
  read,
};

function read(response: HttpResponse): Reading {
  if (!/<channel\b[^>]*>/.test(response.body) || !response.body.includes('</channel>'))
    return unreadable('neogov', wallOf(response) ?? 'malformed');
  const items = childrenOf(treeOf(response.body, true), 'rss')
    .flatMap((rss) => childrenOf(rss, 'channel'))
    .flatMap((channel) => childrenOf(channel, 'item'));
  const postings = items.map((item): Posting => {
    const text = (name: string) =>
      childrenOf(item, name)
        .map((each) => textBelow(each))[0]
        ?.trim() ?? '';
    const own = (name: string) => text(`joblisting:${name}`);
    const [category] = childrenOf(item, 'joblisting:categories').flatMap((each) =>
      childrenOf(each, 'joblisting:category'),
    );
    return present<Posting>({
      id: own('jobId') || text('guid'),
      url: text('link'),
      title: text('title'),
      description: TEXTS.map((name) => textFromHtml(text(name) || own(name)))
        .filter(Boolean)
        .join('\n'),
      locations: textsOf(own('location')),
      workplace: workplaceFrom(own('location')),
      department: own('department') || (category && textBelow(category).trim()),
      employmentType: own('jobType'),
      datePosted: isoTime(Date.parse(text('pubDate'))),
      salary: salaryFrom({
        min: own('minimumSalary'),
        max: own('maximumSalary'),
        currency: own('salaryCurrency'),
        unit: own('salaryInterval'),
      }),
    });
  });
  return { kind: 'postings', site: 'neogov', postings };
}
