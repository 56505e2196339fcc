/** d.vinci's public list of publications. Facts: https://github.com/colophon-group/jobseek `monitors/dvinci.py`. */
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { at } from '../shape.ts';

export const dvinci = jsonSite({
  id: 'dvinci',
  name: 'd.vinci',
  at: ['dvinci-hr.com', 'dvinci-easy.com', 'dvinci.de'],
  list: '/jobPublication/list.json?lang=en',
  serves: /^[\w-]+\.dvinci(?:-hr\.com|-easy\.com|\.de)\/jobPublication\/list\.json$/,
  // An invitation to apply unasked is no opening.
  rows: (body) =>
    Array.isArray(body) ? body.filter((job) => at(job, 'jobOpening', 'type') !== 'UNSOLICITED') : undefined,
  posting: mapped({
    id: 'jobPublicationURL',
    url: 'jobPublicationURL',
    title: 'position',
    description: 'introduction tasks profile weOffer closingText',
    locations: 'jobOpening.locations[].name',
    department: 'jobOpening.department|jobOpening.categories[].name',
    employmentType: 'jobOpening.workingTimes[].internalName',
    datePosted: 'jobOpening.createdDate',
    requisitionId: 'jobOpening.reference',
    salary: [
      'jobOpening.salary.value.minValue',
      'jobOpening.salary.value.maxValue',
      'jobOpening.salary.currency',
      'jobOpening.salary.value.unitText',
    ],
  }),
});
