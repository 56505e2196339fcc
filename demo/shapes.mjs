// An opening in the shape in which each careers system answers. Field names and quirks as the real systems have them.

const DAY = 86_400_000;
const RATES = { interval: 'per-year-salary' };

/** The whole board as Greenhouse answers it: the text is HTML escaped once more, and only there when asked for. */
export function greenhouse(board, withContent) {
  const jobs = board.openings.map((opening) => greenhouseJob(board, opening, withContent));
  return { jobs, meta: { total: jobs.length } };
}

/** One opening as Greenhouse answers it. */
export function greenhouseJob(board, opening, withContent) {
  const shown = {
    absolute_url: `https://job-boards.greenhouse.io/${board.token}/jobs/${opening.id}`,
    data_compliance: [{ type: 'gdpr', requires_consent: false, retention_period: null }],
    internal_job_id: opening.id + 5_000_000,
    location: { name: opening.place },
    metadata: null,
    id: opening.id,
    updated_at: published(board, opening),
    requisition_id: `R-${opening.id % 100_000}`,
    title: opening.title,
    company_name: board.employer,
    first_published: published(board, opening),
    language: 'en',
  };
  if (!withContent) return shown;
  const departments = [
    { id: departmentId(opening), name: opening.department, child_ids: [], parent_id: null },
  ];
  const offices = [{ id: 77, name: opening.place.split(',')[0], location: opening.place, child_ids: [] }];
  return { ...shown, content: escaped(html(opening)), departments, offices };
}

/** The whole board as Lever answers it: a bare array, times in ms, the text in pieces. */
export function lever(board) {
  return board.openings.map((opening) => ({
    id: uuid(opening.id),
    text: opening.title,
    categories: {
      commitment: 'Full-time',
      department: opening.department,
      location: opening.place,
      team: opening.department,
      allLocations: [opening.place],
    },
    country: null,
    createdAt: Date.parse(published(board, opening)),
    workplaceType: opening.workplace,
    description: `<div>${opening.about}</div>`,
    descriptionPlain: opening.about,
    lists: [
      { text: 'What you will do', content: items(opening.does) },
      { text: 'What you bring', content: items(opening.brings) },
    ],
    additional: '<div>We read every application.</div>',
    additionalPlain: 'We read every application.',
    ...(opening.pay ? { salaryRange: { ...opening.pay, ...RATES } } : {}),
    hostedUrl: `https://jobs.lever.co/${board.token}/${uuid(opening.id)}`,
    applyUrl: `https://jobs.lever.co/${board.token}/${uuid(opening.id)}/apply`,
  }));
}

/** The whole board as Ashby answers it. */
export function ashby(board) {
  const jobs = board.openings.map((opening) => ({
    id: uuid(opening.id),
    title: opening.title,
    department: opening.department,
    team: opening.department,
    employmentType: 'FullTime',
    location: opening.place,
    secondaryLocations: [],
    publishedAt: published(board, opening).replace('Z', '+00:00'),
    isListed: true,
    isRemote: opening.workplace === 'remote',
    workplaceType: { remote: 'Remote', hybrid: 'Hybrid', onsite: 'OnSite' }[opening.workplace],
    address: { postalAddress: postalAddress(opening) },
    jobUrl: `https://jobs.ashbyhq.com/${board.token}/${uuid(opening.id)}`,
    applyUrl: `https://jobs.ashbyhq.com/${board.token}/${uuid(opening.id)}/application`,
    descriptionHtml: html(opening),
    descriptionPlain: [opening.about, ...opening.does, ...opening.brings].join('\n'),
    shouldDisplayCompensationOnJobPostings: opening.pay !== undefined,
    compensation: compensation(opening.pay),
  }));
  return { apiVersion: '1', jobs };
}

/** One opening as schema.org JobPosting. */
export function jobPosting(board, opening) {
  const { addressLocality, addressCountry } = postalAddress(opening);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: board.employer, value: String(opening.id) },
    title: opening.title,
    description: html(opening),
    datePosted: published(board, opening).slice(0, 10),
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: board.employer },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality, addressCountry } },
    url: `${board.home}/${opening.id}`,
  };
}

/** The text of an opening as HTML. */
export function html({ about, does, brings, pay }) {
  const money = pay ? `<p>Pay: ${pay.currency} ${pay.min} to ${pay.max}.</p>` : '';
  const lists = `<h3>What you will do</h3><ul>${items(does)}</ul><h3>What you bring</h3><ul>${items(brings)}</ul>`;
  return `<p>${about}</p>${lists}${money}`;
}

function items(lines) {
  return lines.map((line) => `<li>${line}</li>`).join('');
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function published(board, { age = 0 }) {
  return new Date(board.startedAt - age * DAY).toISOString().replace(/\.\d+Z/, 'Z');
}

function departmentId({ department }) {
  return [...department].reduce((sum, letter) => sum + letter.charCodeAt(0), 9_000);
}

function uuid(id) {
  return `5a11ab1e-0000-4000-8000-${String(id).padStart(12, '0')}`;
}

function postalAddress({ place }) {
  const [addressLocality = '', addressCountry = ''] = place.split(', ');
  return { addressLocality, addressRegion: '', addressCountry };
}

function compensation(pay) {
  if (!pay) return { compensationTierSummary: null, compensationTiers: [], summaryComponents: [] };
  const { min, max, currency } = pay;
  const component = {
    compensationType: 'Salary',
    interval: '1 YEAR',
    currencyCode: currency,
    minValue: min,
    maxValue: max,
  };
  return {
    compensationTierSummary: `${currency} ${min} – ${max}`,
    compensationTiers: [],
    summaryComponents: [component],
  };
}
