import { describe, expect, it } from 'vitest';
import { readAsList } from '../../src/read/as-list.ts';
import { siteServing } from '../../src/read/recognise.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const TEXT = { description: '<p>Files papers.</p>' };

/** What systems answer beside their lists, in the real shapes: the address, the body, and what is to be read. */
const ANSWERS: readonly (readonly [string, string, unknown, unknown])[] = [
  [
    'Workday, on its shared host and without a start',
    'https://wd5.myworkdaysite.com/wday/cxs/larkfield/External/job/Leeds/Clerk_R-17?source=x',
    { jobPostingInfo: { title: 'Clerk', jobDescription: 'Files papers.', location: 'Leeds' } },
    {
      id: 'Clerk_R-17',
      title: 'Clerk',
      url: 'https://wd5.myworkdaysite.com/recruiting/larkfield/External/job/Leeds/Clerk_R-17',
      locations: ['Leeds'],
    },
  ],
  [
    'SmartRecruiters, without the company',
    'https://api.smartrecruiters.com/v1/companies/Larkfield1/postings/743999900',
    {
      id: '743999900',
      name: 'Clerk',
      location: { fullLocation: 'Leeds, England, United Kingdom', hybrid: true },
      jobAd: { sections: { jobDescription: { title: 'The job', text: '<p>Files papers.</p>' } } },
    },
    {
      id: '743999900',
      url: 'https://jobs.smartrecruiters.com/Larkfield1/743999900-clerk',
      locations: ['Leeds, England, United Kingdom'],
      workplace: 'hybrid',
      description: 'The job\nFiles papers.',
    },
  ],
  [
    'Rippling, with several places',
    'https://api.rippling.com/platform/api/ats/v1/board/larkfield/jobs/2f0674e6',
    {
      uuid: '2f0674e6',
      name: 'Clerk',
      workLocations: ['Leeds, United Kingdom', 'Hull, United Kingdom'],
      department: { name: 'Office' },
      employmentType: { label: 'SALARIED_FT' },
      description: { company: '', role: '<p>Files papers.</p>' },
    },
    {
      id: '2f0674e6',
      url: 'https://ats.rippling.com/larkfield/jobs/2f0674e6',
      locations: ['Leeds, United Kingdom', 'Hull, United Kingdom'],
      department: 'Office',
      description: 'Files papers.',
    },
  ],
  [
    'Oracle, with the day it went up',
    'https://larkfield.fa.us2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=ById;Id=%22301%22,siteNumber=CX_2',
    {
      items: [
        {
          Id: '301',
          Title: 'Clerk',
          PrimaryLocation: 'Leeds, United Kingdom',
          ExternalPostedStartDate: '2026-10-01T08:00:00+00:00',
          ExternalDescriptionStr: '<p>Files papers.</p>',
        },
      ],
    },
    {
      id: '301',
      url: 'https://larkfield.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_2/job/301',
      datePosted: '2026-10-01T08:00:00+00:00',
      description: 'Files papers.',
    },
  ],
  [
    'Greenhouse, an older answer without the address',
    'https://boards-api.greenhouse.io/v1/boards/larkfield/embed/job?id=4101',
    { id: 4101, title: 'Clerk', content: '&lt;p&gt;Files papers.&lt;/p&gt;', location: { name: 'Leeds' } },
    { id: '4101', url: 'https://boards.greenhouse.io/larkfield/jobs/4101', description: 'Files papers.' },
  ],
  [
    'Workable, one job',
    'https://apply.workable.com/api/v2/accounts/larkfield/jobs/A1B2C3D4E5',
    {
      shortcode: 'A1B2C3D4E5',
      title: 'Clerk',
      remote: true,
      location: { city: 'Leeds', region: 'England', country: 'United Kingdom' },
      department: ['Office'],
      published: '2026-10-01T00:00:00.000Z',
      ...TEXT,
      requirements: '<ul><li>Excel</li></ul>',
    },
    {
      id: 'A1B2C3D4E5',
      url: 'https://apply.workable.com/larkfield/j/A1B2C3D4E5/',
      locations: ['Leeds, England, United Kingdom'],
      workplace: 'remote',
      department: 'Office',
      datePosted: '2026-10-01T00:00:00.000Z',
      description: 'Files papers.\nExcel',
    },
  ],
  [
    'Recruitee',
    'https://larkfield.recruitee.com/api/offers/clerk',
    { offer: { id: 9, title: 'Clerk', careers_url: 'https://larkfield.recruitee.com/o/clerk', ...TEXT } },
    { id: '9', url: 'https://larkfield.recruitee.com/o/clerk', description: 'Files papers.' },
  ],
  [
    'Pinpoint',
    'https://larkfield.pinpointhq.com/postings/55.json',
    { data: { id: '55', title: 'Clerk', path: '/en/postings/55', ...TEXT } },
    { id: '55', url: 'https://larkfield.pinpointhq.com/en/postings/55', description: 'Files papers.' },
  ],
  [
    'Eightfold',
    'https://larkfield.eightfold.ai/api/apply/v2/jobs/1099?domain=larkfield.com',
    {
      id: 1099,
      name: 'Clerk',
      canonicalPositionUrl: 'https://larkfield.eightfold.ai/careers/job/1099',
      location: 'Leeds',
      job_description: '<p>Files papers.</p>',
    },
    { id: '1099', locations: ['Leeds'], description: 'Files papers.' },
  ],
  [
    'HireHive',
    'https://larkfield.hirehive.com/api/v2/jobs/job_1',
    { id: 'job_1', title: 'Clerk', hosted_url: 'https://larkfield.hirehive.com/job/1/clerk' },
    { id: 'job_1', url: 'https://larkfield.hirehive.com/job/1/clerk' },
  ],
  [
    'Gem',
    'https://api.gem.com/job_board/v0/larkfield/job_posts/9',
    { id: '9', title: 'Clerk', absolute_url: 'https://jobs.gem.com/larkfield/9', content: '<p>Files.</p>' },
    { id: '9', url: 'https://jobs.gem.com/larkfield/9', description: 'Files.' },
  ],
  [
    'Comeet',
    'https://www.comeet.co/careers-api/2.0/company/30.005/positions/A1.B2C?token=ABCDEF0123456789&details=true',
    {
      uid: 'A1.B2C',
      name: 'Clerk',
      url_comeet_hosted_page: 'https://www.comeet.com/jobs/larkfield/30.005/clerk/A1.B2C',
    },
    { id: 'A1.B2C', title: 'Clerk' },
  ],
  [
    'Manatal',
    'https://www.careers-page.com/api/v1.0/c/larkfield/jobs/9XY7/',
    { hash: '9XY7', position_name: 'Clerk', location_display: 'Leeds', ...TEXT },
    { id: '9XY7', url: 'https://www.careers-page.com/larkfield/job/9XY7', description: 'Files papers.' },
  ],
];

describe('what a system answers beside its list', () => {
  it.each(ANSWERS)('%s: one opening is read as a list of one', (_, url, body, posting) => {
    expect(readOf(url, body)?.postings).toMatchObject([posting]);
  });

  it('openings by department and office are the list, each once', () => {
    const job = (id: number) => ({
      id,
      title: `Clerk ${id}`,
      absolute_url: `https://boards.greenhouse.io/larkfield/jobs/${id}`,
      location: { name: 'Leeds' },
    });
    const departments = [
      { name: 'Office', jobs: [job(1)], children: [{ name: 'Post', jobs: [job(2)], children: [] }] },
      { name: 'Yard', jobs: [] },
    ];
    const board = 'https://boards-api.greenhouse.io/v1/boards/larkfield';
    const read = readOf(`${board}/departments`, { departments });
    expect(read?.postings).toMatchObject([
      { id: '1', department: 'Office' },
      { id: '2', department: 'Post' },
    ]);
    const offices = [
      { name: 'Leeds', departments },
      { name: 'Hull', departments },
    ];
    expect(readOf(`${board}/offices`, { offices })?.postings).toHaveLength(2);
  });

  it("reads Workable's newer list, and asks on", () => {
    const url = 'https://apply.workable.com/api/v3/accounts/larkfield/jobs';
    const location = { city: 'Leeds', country: 'United Kingdom' };
    const read = readOf(url, {
      total: 2,
      results: [{ shortcode: 'A1', title: 'Clerk', location }],
      nextPage: 'WzE',
    });
    expect(read).toMatchObject({
      postings: [{ id: 'A1', locations: ['Leeds, United Kingdom'] }],
      next: { method: 'POST', url, body: '{"token":"WzE"}' },
    });
  });

  it.each(ANSWERS)('%s: nothing is read from anything else', (_, url) => {
    for (const body of [{}, [], null, 'ok', { error: 'gone' }, { data: [] }, { items: [{}] }])
      expect(readOf(url, body), JSON.stringify(body)).toBeUndefined();
  });
});

function readOf(url: string, body: unknown) {
  const response = { url, status: 200, body: JSON.stringify(body) };
  return readAsList(siteServing(new URL(url)), response, NOW);
}
