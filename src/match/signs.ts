import { endOfLine, type Line } from './lines.ts';
import { type Machine, machineOf, type SignWords, signsIn } from './machine.ts';

/** What a line may tell of; one bit each, for a line may tell of several. */
export const SIGN = {
  years: 1,
  workplace: 2,
  contract: 4,
  contractLabel: 8,
  placeLabel: 16,
  lives: 32,
  seeks: 64,
  levelLabel: 128,
  role: 256,
  money: 512,
  number: 1024,
  away: 2 ** 11,
  mixed: 2 ** 12,
  office: 2 ** 13,
  there: 2 ** 14,
  week: 2 ** 15,
  day: 2 ** 16,
  dayName: 2 ** 17,
  allWeek: 2 ** 18,
} as const;

/** Words without which a line tells nothing of a thing. A blank is anything but a letter or digit, the ends of a line too; "0" is any digit, "$" any sign of money. */
export const MATCH_WORDS: Words = {
  workplace:
    'remot;telework;smart working;prasenz;thuis;hybrid;hibrid;onsite;on site;sur site;office;oficina;buro;bureau; home;in person;anywhere;wherever;distributed; wfh; wfo;desde casa;cualquier ;a distance;zuhause;zu hause;ortsunabh;uberall;waar je wilt;d ou vous;d ou tu;kantoor;studio; week;woche;semaine;semana;settimana;#li;vor ort;teletravail;teletrabajo;presencial;presentiel;modali;setting;workplace;location;arbeitsort;standort;arrangement;internet;work model;work mode;work style;work type;work where;teils ;deels ;domicile;afstand; hq ; hub ; lab ; anchor day; desk ;here mon;here  mon;here from;here  from mon;here every;here  every;qualquer ;telecom',
  away: 'remot; home;home office;homeoffice;wfh;internet;hause;anywhere;wherever;where you;where ever;telew;telec;teletr;distan;distributed;casa;thuis;berall;ortsunab;cualquier;qualquer;d ou;waar je;smart working;domicile;afstand;hybrid',
  mixed:
    'hybrid;hibrid;mixta;travail;split;teils;deels;half of;office on;office or;0  home;0   home;0  remote;0   remote;0  of;0   of',
  office: 'office;buro;bureau;oficina;kantoor;hub;site',
  there:
    'onsite;on site;in office;from office;from the office;in person;presencial;presentiel;vor ort;office based;office by;office every;office daily;office as;office first;prasenz;office mon;office full',
  week: 'week;wk;p w;pw;woche;semaine;semana;settimana',
  day: ' day;tag;jour;dia;dage;giorni',
  dayName: ' mon ;monday; tue ; tues; tued; wed ; wedd;wednes; thu ; thud; thur; fri ; frid',
  allWeek: 'fri;0 day;0 tage;0 jours;0 dias;five ;funf ;cinq ;cinco ',
  money:
    '$;0k;0 k; lpa ; lac ; lacs ; lakh; usd; cad; teur ;0teur ; aud; nzd; sgd; hkd; ntd; twd; brl; mxn; eur; gbp; chf; sfr; pln; czk; huf; ron; bgn; sek; nok; dkk; inr; jpy; rmb; cny; krw; myr; ils; nis; try; uah; php; thb; vnd; idr; zar; aed; sar; qar; egp; ngn; kes; cop; clp; ars; rs0; rs 0; rm0; rm 0; rp0; rp 0; ft0; ft 0; lei0; lei 0; rs  0;0zl;0 zl;0kc;0 kc;0kr;0 kr; kr0; kr 0; r0; r 0;0ft;0 ft;0lei;0 lei;0лв;0 лв;0dollar;0 dollar;0euro;0 euro',
  number:
    '0; one; two; three; four; five; six; seven; eight; nine; ten; twelve; fifteen; zwei; drei; vier; funf; deux; trois; quatre; cinq; dos; tres; cinco; un ; una ; une ; ein;een ;sechs; acht ; zehn;cuatro;seis;ocho;diez; dix ; twee ; drie ; half a; a year; an year',
};

/** The words of the signs that are looked for. */
export type Words = Readonly<Partial<Record<keyof typeof SIGN, string>>>;

/** A line that holds the signs of something. */
export type SignedLine = Line & { readonly signs: number };

/** What is longer is no posting. */
const LONGEST_TEXT = 60_000;

/**
 * The lines of a text that may tell of something, found in one look at each letter: every field asks its own patterns at these
 * lines only, which costs a small part of asking them at every letter.
 */
export function signedLines(text: string, words = MATCH_WORDS): readonly SignedLine[] {
  const machine = machineFor(words);
  const lines: SignedLine[] = [];
  const length = Math.min(text.length, LONGEST_TEXT);
  for (let start = 0; start < length; ) {
    if (text.charCodeAt(start) === NEWLINE) {
      start += 1;
      continue;
    }
    const end = Math.min(endOfLine(text, start), length);
    const signs = signsIn(text, machine, start, end);
    if (signs !== 0) lines.push({ text: text.slice(start, end), start, signs });
    start = end + 1;
  }
  return lines;
}

/** The lines with a sign, or with all of several, of the first `most` letters of the text. */
export function linesAbout(
  lines: readonly SignedLine[],
  sign: number,
  most = LONGEST_TEXT,
): readonly SignedLine[] {
  const about = lines.filter(({ signs, start }) => (signs & sign) === sign && start < most);
  const last = about.at(-1);
  if (!last || last.start + last.text.length <= most) return about;
  return [...about.slice(0, -1), { ...last, text: last.text.slice(0, most - last.start) }];
}

const NEWLINE = 10;

export function textOf(lines: readonly Line[]): string {
  return lines.length === 1 ? (lines[0] as Line).text : lines.map(({ text }) => text).join('\n');
}

/** Made at the first text, not when a worker wakes. */
const machines = new Map<Words, Machine>();

function machineFor(words: Words): Machine {
  const made = machines.get(words) ?? machineOf(signed(words));
  machines.set(words, made);
  return made;
}

function signed(words: Words): SignWords {
  return Object.entries(words).map(([name, list]) => [SIGN[name as keyof typeof SIGN], list]);
}
