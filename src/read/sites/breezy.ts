/** Breezy's public JSON list. Facts: https://help.breezy.hr (careers portal JSON), recorded shape. */
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy } from '../claim.ts';
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { readJsonList } from '../json-list.ts';
import { mapped } from '../mapped.ts';
import { get } from '../request.ts';
import { at, listOf } from '../shape.ts';

const posting = mapped(
  {
    id: 'id',
    url: 'url',
    title: 'name',
    locations: 'locations[].name locations[].city+country.name|location.name|location.city+country.name',
    department: 'department',
    employmentType: 'type.name',
    datePosted: 'published_date',
    hiringOrganization: 'company.name',
  },
  (job) =>
    [job.location, ...listOf(job.locations)].some((place) => at(place, 'is_remote') === true)
      ? { workplace: 'remote' }
      : {},
);

export const breezy: Site = {
  id: 'breezy',
  name: 'Breezy',
  list: 'api',
  claim: claimBy('breezy', 'breezy.hr'),
  hosts: ({ host }) => [host ?? ''],
  firstRequest: ({ host }) => get(`https://${host}/json`),
  serves: (url) => url.pathname === '/json' && breezy.claim(url) !== undefined,
  read: (response: HttpResponse): Reading =>
    readJsonList('breezy', response, (body) => (Array.isArray(body) ? { rows: body } : undefined), posting),
  // An opening's own page describes it in JSON-LD.
  detailRequest: ({ host = '' }, opening) => ownPageRequest([host], opening),
  readDetail: readOwnPage,
};
