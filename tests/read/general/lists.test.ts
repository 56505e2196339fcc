import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/model/posting.ts';
import { page } from '../../../src/read/general/page.ts';
import { readResponse } from '../../../src/read/read.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const URL_ = 'https://www.larkfield.example/openings';

const LISTS = {
  en: [
    ['Freight Planner', 'Rotterdam, Netherlands', '2026-11-20'],
    ['Harbour Pilot (night shift)', 'Antwerp, Belgium', '2026-11-22'],
    ['Payroll Clerk', 'Remote', '2026-11-09'],
  ],
  de: [
    ['Disponent:in Seefracht (m/w/d)', 'Bremerhaven', '2026-11-20'],
    ['Kranführer (m/w/d)', 'Hamburg', '2026-11-18'],
    ['Lohnbuchhalter:in', 'Köln', '2026-11-22'],
  ],
  fr: [
    ['Affréteur maritime', 'Le Havre', '2026-11-20'],
    ['Grutière ou grutier', 'Marseille', '2026-11-22'],
    ['Gestionnaire de paie', 'Lyon', '2026-11-01'],
  ],
  es: [
    ['Planificadora de carga', 'Valencia', '2026-11-20'],
    ['Estibador', 'Bilbao', '2026-11-22'],
    ['Técnica de nóminas', 'Sevilla', '2026-11-01'],
  ],
  pl: [
    ['Planista transportu', 'Gdynia', '2026-11-20'],
    ['Operatorka suwnicy', 'Szczecin', '2026-11-22'],
    ['Specjalista ds. płac', 'Łódź', '2026-11-01'],
  ],
  cs: [
    ['Plánovač přepravy', 'Ostrava', '2026-11-20'],
    ['Jeřábnice', 'Děčín', '2026-11-22'],
    ['Mzdová účetní', 'Brno', '2026-11-01'],
  ],
  ja: [
    ['配船担当', '横浜', '2026-11-20'],
    ['クレーン運転士', '神戸', '2026-11-20'],
    ['給与計算スタッフ', '名古屋', '2026-11-22'],
  ],
};

describe('a list on a page nobody wrote code for', () => {
  it.each(Object.entries(LISTS))(
    'is read in %s: titles, places, dates, and nothing else',
    (language, rows) => {
      const { postings, rung } = read(`list-${language}.html`);
      expect(rung).toBe('links');
      expect(
        postings.map(({ title, locations, datePosted }) => [title, locations.join(), datePosted]),
      ).toEqual(rows);
    },
  );
});

describe('a feed', () => {
  it.each(['feed.rss', 'feed.atom', 'feed.json', 'own.xml'])('%s is read', (file) => {
    const { postings, rung } = read(file);
    expect(rung).toBe('feed');
    expect(postings.map(({ title }) => title.replace(/ & .*/, ''))).toEqual([
      'Freight Planner',
      'Harbour Pilot',
    ]);
    expect(postings.map(({ url }) => new URL(url).pathname)).toEqual(['/jobs/4101', '/jobs/4102']);
  });

  it('keeps what an entry says: id, lines of text, day, place', () => {
    expect(read('feed.rss').postings[0]).toEqual({
      id: '4101',
      url: 'https://www.larkfield.example/jobs/4101?utm_source=rss',
      title: 'Freight Planner & Dispatcher',
      description: 'You plan.\nYou call.',
      locations: ['Rotterdam'],
      datePosted: '2026-11-20T07:00:00.000Z',
    });
    expect(read('feed.json').postings[0]?.description).toBe('You plan.\nYou call.');
    expect(read('own.xml').postings[1]?.locations).toEqual(['Antwerp']);
  });

  it('without entries is empty', () => {
    const body = '<?xml version="1.0"?><rss version="2.0"><channel><title>Openings</title></channel></rss>';
    expect(answer(body)).toMatchObject({ kind: 'postings', postings: [] });
  });

  it('of a blog, an error in XML and a page in XHTML are never an empty list', () => {
    const blog =
      '<rss version="2.0"><channel><item><title>A day at sea</title><link>https://www.larkfield.example/blog/day</link></item></channel></rss>';
    expect(answer(blog)).toMatchObject({ kind: 'unreadable', why: 'no-postings-found' });
    expect(answer('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>')).toMatchObject({
      kind: 'unreadable',
      why: 'malformed',
    });
    const xhtml = '<?xml version="1.0"?><!DOCTYPE html><html><body><p>Welcome to Larkfield</p></body></html>';
    expect(answer(xhtml)).toMatchObject({ kind: 'unreadable', why: 'no-postings-found' });
  });
});

describe('RDFa', () => {
  it('is read with all places of an opening', () => {
    const { postings, rung } = read('rdfa.html');
    expect(rung).toBe('microdata');
    expect(postings).toEqual([
      {
        id: 'https://www.larkfield.example/jobs/4101',
        url: 'https://www.larkfield.example/jobs/4101',
        title: 'Freight Planner',
        locations: ['Rotterdam, NL', 'Antwerp, BE'],
        datePosted: '2026-11-20',
      },
      {
        id: 'https://www.larkfield.example/jobs/4102',
        url: 'https://www.larkfield.example/jobs/4102',
        title: 'Harbour Pilot',
        locations: [],
      },
    ]);
  });
});

function read(file: string): { readonly postings: readonly Posting[]; readonly rung?: string } {
  const reading = answer(
    readFileSync(new URL(`../../fixtures/read/general/${file}`, import.meta.url), 'utf8'),
  );
  if (reading.kind === 'unreadable') throw new Error(`${file}: ${reading.why}`);
  return reading;
}

function answer(body: string) {
  return readResponse(page, { url: URL_, status: 200, body }, NOW);
}
