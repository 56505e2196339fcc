import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../cli/commands/read.ts';

const WHOLE = path.join(import.meta.dirname, '../fixtures/read/general/whole');

/** Pages of one opening that describe themselves to nobody but people, as systems and small employers make them. */
const PAGES: readonly (readonly [string, string, string, object])[] = [
  [
    "Lever's form of an opening",
    'https://jobs.lever.co/larkfield/ff0f4174-14ae-4d33-bff5-fd263057eff9/apply',
    '<div class="posting-headline"><h2>Full-Stack Developer</h2><div class="posting-categories"><div class="location">Rotterdam, Netherlands /</div><div class="commitment">Full-time</div></div></div><form><h4>Submit your application</h4><input name="resume"><button>Submit application</button></form>',
    { title: 'Full-Stack Developer', employmentType: 'Full-time' },
  ],
  [
    "iCIMS' page of an opening",
    'https://careers-larkfield.icims.com/jobs/48000/freight-planner/job?in_iframe=1',
    '<h1>Freight Planner</h1><div class="iCIMS_JobContent"><h2>Overview</h2><p>You plan the freight of forty ships.</p><h2>Requirements</h2><ul><li>Patience</li></ul></div>',
    { title: 'Freight Planner', description: /forty ships/ },
  ],
  [
    'an opening at a Spanish system',
    'https://larkfield.talentclue.com/es/node/124951672/4590',
    '<h1 class="job-page__header-title">60578 - Monitor de ocio</h1><a href="#mas">Ver más</a><p>Ubicación: Vigo (España)</p><div class="title">Descripción de la oferta</div><p>Acompañas a grupos de niños.</p><div class="title">Requisitos</div><p>Titulación.</p>',
    { title: '60578 - Monitor de ocio', locations: ['Vigo (España)'] },
  ],
  [
    'an opening at an employer of its own',
    'https://www.larkfield.example/karriere/stellen/polier-hochbau-4101',
    '<h1>Polier Hochbau</h1><p>Standort: Kempten</p><h2>Deine Aufgaben</h2><ul><li>Kolonnen führen</li></ul><h2>Dein Profil</h2><p>Meister.</p><a href="mailto:jobs@larkfield.example">Jetzt bewerben</a>',
    { title: 'Polier Hochbau', locations: ['Kempten'] },
  ],
];

describe('a saved page of one opening', () => {
  it.each(PAGES)('%s is read as that opening', (_, url, main, posting) => {
    const { description, ...lines } = posting as { readonly description?: RegExp };
    const answer = answerTo({ url, body: page(main) });
    expect(answer).toMatchObject({ kind: 'postings', rung: 'own-page', postings: [{ url, ...lines }] });
    if (description) expect(JSON.stringify(answer)).toMatch(description);
  });

  it('is told from a page about work that is no opening', () => {
    const about =
      '<h1>How we hire</h1><h2>Overview</h2><p>A chat, then a task.</p><h2>Requirements</h2><p>None.</p><a href="/careers">Apply</a>';
    const address = 'https://www.larkfield.example/jobs/how-we-hire';
    expect(answerTo({ url: address, body: page(about) })).toMatchObject({ kind: 'unreadable' });
    const closed = `<h1>Freight Planner</h1><p>This position has been filled.</p><h2>Requirements</h2><a href="#">Apply</a>`;
    const opening = 'https://www.larkfield.example/jobs/freight-planner-4101';
    expect(answerTo({ url: opening, body: page(closed) })).toMatchObject({ why: 'closed' });
  });

  it.each(readdirSync(WHOLE).filter((file) => file.startsWith('no-')))('%s is none', (file) => {
    const { [file]: told } = JSON.parse(contents('pages.json')) as Record<string, { readonly url: string }>;
    const answer = answerTo({ url: told?.url ?? '', body: contents(file) });
    expect((answer as { readonly postings?: unknown[] }).postings ?? []).toEqual([]);
  });
});

function page(main: string): string {
  return `<!doctype html><html><head><title>Larkfield</title></head><body><nav><a href="/about">About</a></nav><main>${main}</main></body></html>`;
}

function contents(file: string): string {
  return readFileSync(path.join(WHOLE, file), 'utf8');
}

function answerTo(input: Readonly<Record<string, unknown>>): unknown {
  if (!('answer' in read)) throw new Error('`read` answers no lines');
  return read.answer(input);
}
