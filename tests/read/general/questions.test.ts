import { describe, expect, it } from 'vitest';
import { page } from '../../../src/read/general/page.ts';
import { readResponse } from '../../../src/read/read.ts';

const CAREERS = 'https://www.larkfield.example/careers';
const ABOUT = `<p>${'Larkfield moves freight along the coast, with ships of its own and people who know the sea. '.repeat(20)}</p>`;

function titlesOn(body: string, url = CAREERS): readonly string[] {
  const html = `<!doctype html><html><head><title>Larkfield careers</title></head><body><nav><a href="/">Larkfield</a></nav><main><h1>Careers</h1>${ABOUT}<h2>Join us</h2>${body}</main></body></html>`;
  const reading = readResponse(page, { url, status: 200, body: html }, 0);
  return reading.kind === 'postings' ? reading.postings.map(({ title }) => title) : [];
}

const QUESTIONS = [
  'Do engineers work from home? +',
  'Can I apply as a driver without a licence',
  'Q: Is the warehouse manager the first to see my letter?',
  '3. Does a nurse get paid breaks? ▼',
  'I am an electrician from abroad. May I apply?',
];
const REPLY = 'Yes, most of them do, on two days a week, in Rotterdam and in Leeds.';

const each = (shape: (text: string, at: number) => string, texts = QUESTIONS) => texts.map(shape).join('');

/** Folds as five builders make them; `text` is what stands on the fold, `reply` what is within. */
const FOLDS: readonly (readonly [string, (text: string, reply: string, at: number) => string])[] = [
  ['details and summary', (text, reply) => `<details><summary>${text}</summary><p>${reply}</p></details>`],
  [
    'buttons in headings',
    (text, reply, at) =>
      `<div class="accordion-item"><h3><button aria-expanded="false" aria-controls="p${at}">${text}</button></h3><div id="p${at}"><p>${reply}</p></div></div>`,
  ],
  [
    'links to a panel of the page',
    (text, reply, at) =>
      `<div class="panel"><h4><a href="#collapse${at}" data-toggle="collapse">${text}</a></h4><div id="collapse${at}" class="collapse"><p>${reply}</p></div></div>`,
  ],
  ['terms and what is said of them', (text, reply) => `<dl><dt>${text}</dt><dd>${reply}</dd></dl>`],
  [
    'plain headings that a script folds',
    (text, reply) =>
      `<div class="toggle"><h3 class="toggle-title">${text}</h3><div class="toggle-content">${reply}</div></div>`,
  ],
];

describe('questions in folds', () => {
  it.each(FOLDS)('are no openings: %s', (_, fold) => {
    expect(titlesOn(each((text, at) => fold(text, REPLY, at)))).toEqual([]);
  });

  it.each(FOLDS)('are none beside openings either: %s', (_, fold) => {
    const jobs = ['Harbour Pilot', 'Freight Planner', 'Night Cook'];
    const openings = each((text, at) => fold(text, 'Full-time, Rotterdam. You plan the ships.', at), jobs);
    const questions = each((text, at) => fold(text, REPLY, at + 10));
    expect(titlesOn(`<h2>Open positions</h2>${openings}<h2>Good to know</h2>${questions}`)).toEqual(jobs);
  });

  it.each([
    [
      'German',
      [
        'Arbeiten Fahrer auch nachts? +',
        'Kann ich als Koch anfangen',
        'Bekommt der Mechaniker Werkzeug?',
        'Muss ich als Fahrer einen Schein haben',
      ],
    ],
    [
      'French',
      [
        'Est-ce que les chauffeurs travaillent la nuit ? +',
        'Puis-je venir comme cuisinier',
        'Faut-il un permis pour être chauffeur',
      ],
    ],
    [
      'Spanish',
      [
        '¿Trabajan los conductores de noche? +',
        '¿Puedo entrar como cocinero',
        '¿Hace falta carné para ser conductor?',
      ],
    ],
  ])('are known in %s', (_, texts) => {
    expect(
      titlesOn(each((text) => `<details><summary>${text}</summary><p>${REPLY}</p></details>`, texts)),
    ).toEqual([]);
  });
});

describe('openings in folds', () => {
  const JOBS = ['Harbour Pilot', 'Freight Planner (m/f/d)', 'Night Cook', 'Can Line Operator', 'Is Engineer'];

  it.each(FOLDS)('are read: %s', (_, fold) => {
    const openings = each((text, at) => fold(text, 'Full-time, Rotterdam. You plan the ships.', at), JOBS);
    expect(titlesOn(`<h2>Open positions</h2>${openings}`)).toEqual(JOBS);
  });
});
