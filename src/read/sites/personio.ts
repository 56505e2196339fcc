/** Personio's public XML feed. Facts: https://developer.personio.de/docs/retrieving-open-job-positions, recorded reply. */
import { type Posting, present } from '../../model/posting.ts';
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy } from '../claim.ts';
import { readPage } from '../general/page.ts';
import { get } from '../request.ts';
import { isoDate, textsOf } from '../shape.ts';
import { textFromHtml } from '../text.ts';
import { childrenOf, textBelow, treeOf } from '../tree.ts';
import { unreadable } from '../unreadable.ts';
import { wallOf } from '../walls.ts';

export const personio: Site = {
  id: 'personio',
  name: 'Personio',
  list: 'api',
  claim: claimBy(
    'personio',
    /^(?<host>(?<token>[\w-]+)\.jobs\.personio\.(?:de|com|eu))\//,
    // The form of older accounts.
    /^(?<host>(?<token>[\w-]+?)-jobs\.personio\.(?:de|com))\//,
  ),
  hosts: ({ host }) => [host ?? ''],
  firstRequest: ({ host }) => get(`https://${host}/xml?language=en`),
  // Some boards have no feed; their page lists the openings.
  otherwise: ({ host }) => get(`https://${host}/`),
  serves: (url) => url.pathname === '/xml' && personio.claim(url) !== undefined,
  read: (response) => (new URL(response.url).pathname === '/' ? readBoard(response) : read(response)),
};

/** The page by the general reader; an opening keeps the number that the feed knows it by. */
function readBoard(response: HttpResponse): Reading {
  const reading = readPage(response, 'personio');
  if (reading.kind !== 'postings') return reading;
  const postings = reading.postings.map((posting) => ({
    ...posting,
    id: /\/job\/(\d+)/.exec(posting.url)?.[1] ?? posting.id,
  }));
  return { ...reading, postings };
}

function read(response: HttpResponse): Reading {
  if (
    !/<workzag-jobs\b[^>]*>/.test(response.body) ||
    !/<\/workzag-jobs>|<workzag-jobs\s*\/>/.test(response.body)
  )
    return unreadable('personio', wallOf(response) ?? 'malformed');
  const feed = childrenOf(treeOf(response.body, true), 'workzag-jobs');
  const postings = feed
    .flatMap((jobs) => childrenOf(jobs, 'position'))
    .map((job): Posting => {
      const texts = (name: string) => childrenOf(job, name).map((each) => textBelow(each).trim());
      const text = (name: string) => texts(name)[0] ?? '';
      const within = (outer: string, inner: string) =>
        childrenOf(job, outer).flatMap((each) => childrenOf(each, inner));
      const id = text('id') || (job.attribs.id ?? '');
      const parts = within('jobDescriptions', 'jobDescription').flatMap((part) => [
        childrenOf(part, 'name')
          .map((each) => textBelow(each))
          .join('')
          .trim(),
        textFromHtml(
          childrenOf(part, 'value')
            .map((each) => textBelow(each))
            .join(''),
        ),
      ]);
      return present<Posting>({
        id,
        url: text('url') || (id && new URL(`/job/${encodeURIComponent(id)}`, response.url).href),
        title: text('name'),
        description: parts.filter(Boolean).join('\n'),
        locations: textsOf(
          text('office'),
          ...within('additionalOffices', 'office').map((each) => textBelow(each)),
        ),
        department: text('department'),
        team: text('recruitingCategory'),
        employmentType: textsOf(text('employmentType'), text('schedule')).join(', '),
        datePosted: isoDate(text('createdAt')),
        hiringOrganization: text('subcompany'),
      });
    });
  return { kind: 'postings', site: 'personio', postings };
}
