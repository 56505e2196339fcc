import { describe, expect, it } from 'vitest';
import { page } from '../../../src/read/general/page.ts';
import { readResponse } from '../../../src/read/read.ts';

const URL_ = 'https://www.larkfield.example/careers';
const JOBS = [
  { id: 4101, title: 'Freight Planner', url: '/careers/4101', location: 'Rotterdam', team: 'Operations' },
  { id: 4102, title: "Harbour Pilot's Mate", url: '/careers/4102', location: 'Antwerp', team: 'Harbour' },
];
const json = JSON.stringify(JOBS);
const script = (text: string, attributes = '') => `<div id="app"></div><script${attributes}>${text}</script>`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The same two openings as frameworks inline them. */
const PAGES: Readonly<Record<string, string>> = {
  next: script(
    `{"props":{"pageProps":{"jobs":${json}}},"page":"/careers"}`,
    ' id="__NEXT_DATA__" type="application/json"',
  ),
  'next, streamed': `${script(`self.__next_f.push([1,${JSON.stringify(`4:["$","div",null,{"jobs":${json.slice(0, 90)}`)}])`)}${script(
    `self.__next_f.push([1,${JSON.stringify(`${json.slice(90)}}]\n5:null\n`)}])`,
  )}`,
  'nuxt 2': script(
    `window.__NUXT__=(function(a){return {data:[{jobs:[{id:4101,title:"Freight Planner",url:"\\u002Fcareers\\u002F4101",location:"Rotterdam",team:"Operations"},{id:4102,title:"Harbour Pilot's Mate",url:"\\u002Fcareers\\u002F4102",location:"Antwerp",team:"Harbour"}]}],error:null}}(null))`,
  ),
  'nuxt 3': script(
    JSON.stringify([
      ['ShallowReactive', 1],
      { data: 2 },
      { jobs: 3 },
      [4, 10],
      { id: 5, title: 6, url: 7, location: 8, team: 9 },
      4101,
      'Freight Planner',
      '/careers/4101',
      'Rotterdam',
      'Operations',
      { id: 11, title: 12, url: 13, location: 14, team: 15 },
      4102,
      "Harbour Pilot's Mate",
      '/careers/4102',
      'Antwerp',
      'Harbour',
    ]),
    ' id="__NUXT_DATA__" type="application/json"',
  ),
  remix: script(`window.__remixContext = {"state":{"loaderData":{"routes/careers":{"jobs":${json}}}}};`),
  apollo: script(
    `window.__APOLLO_STATE__ = {"ROOT_QUERY":{"__typename":"Query"},"Job:4101":${JSON.stringify(JOBS[0])},"Job:4102":${JSON.stringify(JOBS[1])}};`,
  ),
  'a literal': script(
    `var openings = [{id: 4101, title: 'Freight Planner', url: '/careers/4101', location: 'Rotterdam', team: 'Operations',}, {id: 4102, title: 'Harbour Pilot\\'s Mate', url: '/careers/4102', location: 'Antwerp', team: 'Harbour'}];`,
  ),
  'a list among functions': script(
    `new Vue({ el: '#app', data: { filter: '', jobs: ${json} }, methods: { shown() { return this.jobs.filter((job) => job.team === this.filter); } } });`,
  ),
  'a list with something commented out': script(
    `const openings = [ // drawn below\n${json.slice(1, -1)}, // {id: 4103, title: 'Night Porter', url: '/careers/4103', location: 'Antwerp'}\n];`,
  ),
  'a list given to a component': `<div x-data="jobBoard(${escaped(json)})"></div><script src="/app.js"></script>`,
  'names of another language': script(
    `window.stellen = [{nr: 1, bezeichnung: 'Freight Planner', ort: 'Rotterdam', link: '/careers/4101'}, {nr: 2, bezeichnung: 'Harbour Pilot\\'s Mate', ort: 'Antwerp', link: '/careers/4102'}];`,
  ),
  'a text to be parsed': script(`window.STATE = JSON.parse(${JSON.stringify(`{"jobs":${json}}`)});`),
  'an attribute': `<div id="app" data-page="${escaped(`{"props":{"jobs":${json}}}`)}"></div><script src="/app.js"></script>`,
};

describe('openings in the state of a page', () => {
  it.each(Object.entries(PAGES))('are found: %s', (_, body) => {
    const reading = read(body);
    expect(reading).toMatchObject({ kind: 'postings', rung: 'state' });
    if (reading.kind === 'unreadable') return;
    expect(reading.postings.map(({ title, url, locations }) => [title, url, ...locations])).toEqual(
      JOBS.map(({ title, url, location }) => [title, `https://www.larkfield.example${url}`, location]),
    );
  });

  it('are not taken from lists of news', () => {
    const news = [
      { title: 'A day at sea', url: '/news/day', category: 'People', date_posted: '2026-11-01' },
      { title: 'New ships', url: '/news/ships', category: 'Fleet', date_posted: '2026-11-02' },
    ];
    expect(read(script(`window.x = ${JSON.stringify({ news })}`)).kind).toBe('unreadable');
  });

  it('are not taken from lists of shops, offices or people', () => {
    const rows = (name: string) => [
      { title: `${name} Melby`, location: '14 Ring Road, Melby', url: '/places/101' },
      { title: `${name} Tarn Bridge`, location: 'Mill Lane, Tarn Bridge', url: '/places/102' },
    ];
    const shops = `<!doctype html><title>Larkfield</title>${script(`var places = ${JSON.stringify(rows('Larkfield Yard'))}`)}`;
    const url = 'https://www.larkfield.example/places';
    expect(readResponse(page, { url, status: 200, body: shops }, 0).kind).toBe('unreadable');
    for (const name of ['stores', 'offices', 'reviews'])
      expect(read(script(`window.x = ${JSON.stringify({ [name]: rows('Larkfield') })}`)).kind).toBe(
        'unreadable',
      );
  });

  it.each([
    [
      'people',
      '/careers',
      { faces: [{ name: 'Ann Lee', role: 'Engineer', location: 'Berlin', url: '/careers/ann' }] },
    ],
    [
      'stories',
      '/careers',
      { posts: [{ title: 'A day as an engineer', url: '/careers/a-day', category: 'People' }] },
    ],
    [
      'courses',
      '/training',
      { items: [{ title: 'Forklift Operator', location: 'Leeds', url: '/training/lift' }] },
    ],
    ['goods', '/shop', { items: [{ title: 'Chef Jacket', url: '/p/1', category: 'Kitchen' }] }],
  ])('are not taken from %s', (_, path, state) => {
    const body = `<!doctype html><title>Larkfield</title>${script(`window.x = ${JSON.stringify(state)}`)}`;
    const url = `https://www.larkfield.example${path}`;
    expect(readResponse(page, { url, status: 200, body }, 0).kind).toBe('unreadable');
  });

  it('have the places of a column that is not called one', () => {
    const jobs = [
      { role: 'Harbour Nurse', quay: 'Rotterdam', url: '/careers/1' },
      { role: 'Ship Vet', quay: 'Delfzijl', url: '/careers/2' },
    ];
    expect(read(script(`window.x = ${JSON.stringify({ jobs })}`))).toMatchObject({
      postings: [{ locations: ['Rotterdam'] }, { locations: ['Delfzijl'] }],
    });
  });

  it('cost no more than the page is long, however its scripts are written', () => {
    const hostile = [
      '={'.repeat(200_000),
      'JSON.parse("'.repeat(50_000),
      ' data-x="{'.repeat(50_000),
      `${'[{"a":'.repeat(3000)}1${'}]'.repeat(3000)}`,
      ': [{'.repeat(100_000),
      `x = [{a: ${'/*'.repeat(200_000)}`,
      ' x-data="{ a: [{'.repeat(40_000),
    ];
    for (const text of hostile) {
      const started = performance.now();
      read(script(text));
      read(text);
      expect(performance.now() - started).toBeLessThan(4000);
    }
  });
});

function read(body: string) {
  return readResponse(
    page,
    { url: URL_, status: 200, body: `<!doctype html><title>Careers</title>${body}` },
    0,
  );
}
