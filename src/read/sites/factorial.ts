/**
 * Factorial. One static list whose rows name their page in an attribute. Facts:
 * https://github.com/variablenix/OpenPostings `server/ats/factorialhr/service.js`.
 */

import { webAddress } from '../../model/address.ts';
import { oneLine, type Posting, present } from '../../model/posting.ts';
import type { Site } from '../../model/site.ts';
import { elementsBelow } from '../general/dom.ts';
import { pageSite } from '../page-site.ts';
import { textsOf } from '../shape.ts';
import { textBelow, treeOf } from '../tree.ts';

const pages = pageSite('factorial', 'Factorial', '/', ['factorialhr.com']);

export const factorial: Site = {
  ...pages,
  read: (response, now) => {
    if (!response.body.includes('job-offer-item')) return pages.read(response, now);
    const rows = [...elementsBelow(treeOf(response.body))].filter(
      ({ attribs }) => attribs['data-job-postings-url'] && /\bjob-offer-item\b/.test(attribs.class ?? ''),
    );
    const postings = rows.map((row): Posting => {
      const below = [...elementsBelow(row)];
      const marked = (mark: string) => {
        const found = below.find(({ attribs }) => attribs.class?.includes(mark));
        return found && oneLine(textBelow(found));
      };
      const url = webAddress(row.attribs['data-job-postings-url'] ?? '', response.url)?.href ?? '';
      return present<Posting>({
        id: url,
        url,
        title: marked('headingFontFamily') ?? '',
        locations: textsOf(marked('text-gray-350')),
        workplace: row.attribs['data-is-remote'] === 'true' ? 'remote' : undefined,
      });
    });
    return postings.length > 0
      ? { kind: 'postings', site: 'factorial', postings }
      : pages.read(response, now);
  },
};
