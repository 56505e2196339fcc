/**
 * Zoho Recruit's careers page keeps its list in a hidden field. Facts:
 * https://github.com/variablenix/OpenPostings `server/ats/zoho/service.js`.
 */
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { valueInAttribute } from '../inline-json.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { at, textOf } from '../shape.ts';

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
  at: ['zohorecruit.com', 'zohorecruit.eu', 'zohorecruit.in', 'zohorecruit.com.au'],
  list: '/jobs/Careers',
  serves: /^[\w-]+\.zohorecruit\.(?:com(?:\.au)?|eu|in)\/jobs\/Careers$/,
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
