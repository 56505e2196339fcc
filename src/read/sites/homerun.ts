/**
 * Homerun's page binds its list to an element: `<job-list v-bind='{…}'>`, escaped as attributes are. Facts:
 * https://github.com/variablenix/OpenPostings `server/ats/homerun/service.js`.
 */

import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { valueInAttribute } from '../inline-json.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { at, listOf, textOf } from '../shape.ts';

export const homerun = jsonSite({
  id: 'homerun',
  name: 'Homerun',
  at: ['homerun.co'],
  list: '/',
  serves: /^[\w-]+\.homerun\.co\/$/,
  kind: 'page',
  // A vacancy names its place and department by their numbers.
  rows: (body) => {
    const content = at(body, 'content');
    const named = (list: string, id: unknown) =>
      listOf(at(content, list)).find((each) => textOf(at(each, 'id')) === textOf(id));
    const vacancies = at(content, 'vacancies');
    return Array.isArray(vacancies)
      ? vacancies.map((vacancy) => ({
          vacancy,
          place: named('locations', at(vacancy, 'location_id')),
          department: named('departments', at(vacancy, 'department_id')),
        }))
      : undefined;
  },
  cut: (page) => valueInAttribute(page, /<job-list\b/, 'v-bind'),
  posting: mapped({
    id: 'vacancy.url',
    url: 'vacancy.url',
    title: 'vacancy.title',
    locations: 'place.name',
    department: 'department.name',
  }),
  detailRequest: ({ host = '' }, posting) => ownPageRequest([host], posting),
  readDetail: readOwnPage,
});
