import { describe, expect, it } from 'vitest';
import { page } from '../../../src/read/general/page.ts';
import { readResponse } from '../../../src/read/read.ts';

const CAREERS = 'https://www.larkfield.example/careers';
const ABOUT = `<p>${'Larkfield moves freight along the coast, with ships of its own. '.repeat(12)}</p>`;

describe('openings that are only text', () => {
  it.each([
    ['below a heading', '<h2>We are looking for</h2>', ['Cook', 'Deck Hand', 'Ship Baker']],
    ['below a heading in German', '<h2>Offene Stellen</h2>', ['Koch (m/w/d)', 'Lotse (m/w/d)', 'Kranführer']],
    ['below a heading in French', '<h2>Nous recherchons</h2>', ['Technicien H/F', 'Grutier H/F']],
  ])('are read %s', (_, heading, titles) => {
    const list = `<ul>${titles.map((title) => `<li>${title}</li>`).join('')}</ul>`;
    expect(titlesOf(`<h1>Larkfield</h1>${heading}${list}${ABOUT}`)).toEqual(titles);
  });

  it.each([
    '<h2>What you get</h2><ul><li>30 days of holiday – from the first year</li><li>A loaf a day</li><li>Training</li></ul>',
    '<h2>Your profile</h2><ul><li>Trained planner or controller</li><li>Experience in sales support</li><li>Good English</li></ul>',
    '<h2>Our offices</h2><ul><li>Head office – Hamburg</li><li>Workshop – Kiel</li></ul>',
    '<h2>Our people</h2><ul><li>Ann Lee – Rotterdam</li><li>Bo Kim – Antwerp</li></ul>',
    '<ul><li>Training support</li><li>Sales bonus</li><li>Free fruit</li></ul>',
    '<a href="/f/pay.pdf">Equal pay statement</a><a href="/f/code.pdf">Manager code of conduct</a>',
    '<a href="/rides"><img alt="Rides"></a><a href="/rides/ghost-driver"><img alt="Ghost Driver"></a>',
  ])('are no other lists: %s', (list) => {
    expect(titlesOf(`<h1>Larkfield</h1><h2>Work with us</h2>${ABOUT}${list}`)).toEqual([]);
  });
});

describe('a title that shares its line with the place', () => {
  const links = (...lines: readonly string[]) =>
    `<h1>Open positions</h1><ul>${lines.map((line, at) => `<li><a href="/jobs/10${at}">${line}</a></li>`).join('')}</ul>`;

  it.each([
    ['Cook – Hamburg', 'Cook', 'Hamburg'],
    ['Cook - Hamburg, Germany', 'Cook', 'Hamburg, Germany'],
    ['Cook (Hamburg)', 'Cook', 'Hamburg'],
    ['Cook | Hamburg', 'Cook', 'Hamburg'],
    ['Line Cook (Austin, TX) – Full time', 'Line Cook', 'Austin, TX'],
    ['Sous Chef – Pastry (Austin, TX)', 'Sous Chef – Pastry', 'Austin, TX'],
  ])('%s', (line, title, place) => {
    expect(
      postingsOf(links(line, line.replace('Cook', 'Waiter'), line.replace('Cook', 'Porter')))[0],
    ).toMatchObject({
      title,
      locations: [place],
    });
  });

  it('keeps what is no place, and what most of the list does not do', () => {
    expect(titlesOf(links('Sales Manager – Packaging', 'Engineer – Robotics', 'Nurse (Nights)'))).toEqual([
      'Sales Manager – Packaging',
      'Engineer – Robotics',
      'Nurse (Nights)',
    ]);
    expect(titlesOf(links('Freight Engineer (Rotterdam)', 'Sales Manager', 'Warehouse Operator'))[0]).toBe(
      'Freight Engineer (Rotterdam)',
    );
  });
});

describe('an opening told by a heading', () => {
  it('leads to the paper that lies below it', () => {
    const told = (title: string, file: string) =>
      `<h2>${title}</h2><p><b>Hours:</b> 37</p><p><a href="/files/${file}">Job description</a> <a href="/files/${file}">Download</a></p>`;
    const body = `<h1>Vacancies</h1>${told('Town Clerk', 'clerk.pdf')}${told('Market Warden', 'warden.pdf')}<h2>How to apply</h2>${ABOUT}`;
    expect(postingsOf(body).map(({ title, url }) => [title, new URL(url).pathname])).toEqual([
      ['Town Clerk', '/files/clerk.pdf'],
      ['Market Warden', '/files/warden.pdf'],
    ]);
  });

  it('is none below "We are hiring! See all jobs", which sends its readers elsewhere', () => {
    const body = `<h1>Meet the team</h1>${ABOUT}<h2>We are hiring!</h2><a href="/jobs">See all jobs</a><h2>Advisors</h2><p>Prof. Brandt</p>`;
    expect(titlesOf(body, 'https://www.larkfield.example/about')).toEqual([]);
    expect(titlesOf(body, 'https://www.larkfield.example/about/team')).toEqual([]);
  });

  it('is none on a page of events, whatever they are called', () => {
    const body = `<h1>Careers events</h1><ul><li>Nurse Open Day – London</li><li>Engineer Evening – Leeds</li></ul>${ABOUT}`;
    expect(titlesOf(body, 'https://www.larkfield.example/careers/events')).toEqual([]);
  });
});

describe('a menu of the pages around a list', () => {
  const list =
    '<ul><li><a href="/careers/freight-planner">Freight Planner</a></li><li><a href="/careers/rope-splicer">Rope Splicer</a></li></ul>';

  it('is told by its link to this very page', () => {
    const menu = `<ul><li><a href="/careers">Open positions</a></li><li><a href="/careers/training">Training</a></li><li><a href="/careers/our-harbour">The harbour</a></li></ul>`;
    expect(titlesOf(`<h1>Open positions</h1>${menu}${list}`)).toEqual(['Freight Planner', 'Rope Splicer']);
  });
});

function postingsOf(body: string, url = CAREERS) {
  const html = `<!doctype html><html><head><title>Larkfield</title></head><body><main>${body}</main></body></html>`;
  const reading = readResponse(page, { url, status: 200, body: html }, 0);
  return reading.kind === 'postings' ? reading.postings : [];
}

function titlesOf(body: string, url = CAREERS): readonly string[] {
  return postingsOf(body, url).map(({ title }) => title);
}
