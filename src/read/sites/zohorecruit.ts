/**
 * Zoho Recruit's careers page keeps its list in a hidden field. Facts:
 * https://github.com/variablenix/OpenPostings `server/ats/zoho/service.js`.
 */
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { valueInAttribute } from '../inline-json.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { at, textOf } from '../shape.ts';

/** Each region of Zoho has its own domain. */
const REGIONS = 'com|eu|in|com.au|ca|sa|com.cn|jp|uk|sg|ae';

const posting = mapped({
  id: 'id',
  title: 'Posting_Title|Job_Opening_Name',
  description: 'Job_Description',
  locations: 'City+State+Country',
  employmentType: 'Job_Type',
  datePosted: 'Date_Opened',
});

export const zohorecruit = jsonSite({
  id: 'zohorecruit',
  name: 'Zoho Recruit',
  at: REGIONS.split('|').map((region) => `zohorecruit.${region}`),
  list: '/jobs/Careers',
  serves: new RegExp(`^[\\w-]+\\.zohorecruit\\.(?:${REGIONS})/jobs/Careers$`),
  kind: 'page',
  rows: (body) => (Array.isArray(body) ? body.filter((job) => at(job, 'Publish') !== false) : undefined),
  cut: (page) => valueInAttribute(page, /<input\b[^>]{0,300}\bid=["']jobs["']/, 'value'),
  posting: (job, url) => ({
    ...posting(job),
    url: textOf(job.id) ? new URL(`/jobs/Careers/${textOf(job.id)}`, url).href : '',
  }),
  detailRequest: ({ host = '' }, opening) => ownPageRequest([host], opening),
  readDetail: readOwnPage,
});
