/**
 * Traffit's public list of published adverts, as its knowledge base documents it for career pages
 * (`{board}.traffit.com/public/job_posts/published`; pages are asked for in headers).
 */
import { present } from '../../model/posting.ts';
import type { HttpRequest } from '../../model/site.ts';
import { parsed } from '../json-list.ts';
import { jsonSite } from '../json-site.ts';
import { mapped, textsAt } from '../mapped.ts';
import { get } from '../request.ts';
import { at, type Fields, listOf, textOf } from '../shape.ts';
import { textFromHtml } from '../text.ts';

const PAGE = 100;
const NUMBER = 'X-Request-Current-Page';

export const traffit = jsonSite({
  id: 'traffit',
  name: 'Traffit',
  at: ['traffit.com'],
  list: ({ host }) => page(`https://${host}/public/job_posts/published`, 1),
  serves: /^[\w-]+\.traffit\.com\/public\/job_posts\/published$/,
  rows: '',
  next: ({ response: { url, request }, count }) =>
    count === PAGE ? page(url, Number(request?.headers?.[NUMBER] ?? 1) + 1) : undefined,
  posting: mapped({ id: 'id', url: 'url', title: 'advert.name', language: 'advert.language' }, (job) =>
    present({
      description: textFromHtml(
        ['description', 'requirements', 'responsibilities', 'benefits']
          .map((field) => partOf(job, field))
          .join('\n'),
      ),
      locations: places(job),
    }),
  ),
});

function page(url: string, number: number): HttpRequest {
  return get(url, { 'X-Request-Page-Size': String(PAGE), [NUMBER]: String(number) });
}

/** The parts of an advert stand in a list of named values. */
function partOf(job: Fields, field: string): string {
  const found = listOf(at(job, 'advert', 'values')).find((each) => at(each, 'field_id') === field);
  return textOf(at(found, 'value')) ?? '';
}

/** The place is an object, or one written as a text. */
function places(job: Fields): string[] {
  const found = listOf(at(job, 'advert', 'values')).find((each) => at(each, 'field_id') === 'geolocation');
  const value = at(found, 'value');
  const place = typeof value === 'string' ? (parsed(value) ?? value) : value;
  return typeof place === 'string' ? [place] : textsAt(place, 'locality+region1+country');
}
