import type { Workplace } from '../model/posting.ts';
import { allOf } from './lines.ts';
import { FEW } from './number-words.ts';
import { linesAbout, SIGN, type SignedLine, textOf } from './signs.ts';

const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  einmal: 1,
  zweimal: 2,
  ...FEW,
  quattro: 4,
  dois: 2,
  três: 3,
};
/** What a count begins with: looked ahead for, or the engine looks back from every letter. */
const BEGINS = String.raw`(?=[\d${[...new Set(Object.keys(COUNTS).map((word) => word.charAt(0)))].join('')}])`;
const DAYS = new RegExp(
  String.raw`${BEGINS}(?<![\d.])(\d|${Object.keys(COUNTS).join('|')})(?:\s?(?:-|–|to|or)\s?(\d))?(?:\s?\+)?\s?(?:or more )?(?:x|feste |fixe |remote |home[- ]?office |in[- ]office |office |on-?site |in[- ]person )?(?:days?|times?|tage?n?|jours?|d[ií]as?|giorni|dni|x)?(?:\s(?:de|im|in|of|from|at|working|work|in[- ](?:the |our )?(?:office|studio|lab)|on-?site|in[- ]person|remote(?:ly)?|home|home[- ]?office|wfh|wfo|t[eé]l[eé]travail|teletrabajo)){0,3}\s?(?:(?:\/|a|per|each|every|pro|die|in der|par|por|a la|alla|of the)\s?(?:work )?(?:week|wk|woche|semaine|semana|settimana)|p\/?w\b)`,
  'giu',
);
/** "3 days in office, 2 from home", "deux jours de télétravail": the week goes without saying. */
const DAYS_SPLIT = new RegExp(
  String.raw`${BEGINS}(?<![\d.])(\d|${Object.keys(COUNTS).join('|')})[ -](?:feste |fixe |volle )?(?:days? (?:in[- ](?:(?:the |our )(?:\p{Lu}\S+ ){0,2})?office|on[- ]?site|from home|at home|wfh)|tage?n? (?:im (?:b[uü]ro|office)|vor ort|mobil|zu ?hause)|jours? (?:au bureau|sur site|[àa] distance)|d[ií]as? (?:en (?:la )?oficina|en casa|desde casa)|dagen? (?:thuis|op kantoor)|giorni in ufficio|(?:jours?|d[ií]as?|tage?n?|giorni) (?:de |im |en |in )?(?:t[eé]l[eé]travail|teletrabajo|home[- ]?office|smart working|mobil\p{L}* arbeit))`,
  'giu',
);
const IN_OFFICE =
  /(?:in|at|to|from|im|au) (?:(?:the|our|an?|their|your|unserem|\p{Lu}\p{L}+) ){0,3}(?:office|b[uü]ro|bureau|hq|headquarters|studio|hub|lab(?:oratory)?|plant|factory|warehouse|clinic|hospital|shop|showroom|workshop|campus)|in[- ]office|\bwfo\b|on[- ]?site|in[- ]person|come in\b|vor ort|oficina|sur site/iu;
const AT_HOME =
  /remote|\bwfh\b|at home|home[- ]?office|from home|telework|smart working|thuis|t[eé]l[eé]travail|teletrabajo|mobil(?:es)? arbeiten/iu;
const DAY = String.raw`(?:mon|tues?|wednes|wed|thurs?|thu|fri)(?:days?)?(?!\p{L})\.?`;
/** "In our studio on Tuesdays and Thursdays", "Mon & Fri remote". */
export const NAMED_DAYS = new RegExp(
  String.raw`(?:(?:in|at|from|to) (?:the |our )(?:\S+ ){0,2}(?:office|studio|hub|hq|lab)|in[- ](?:office|person)|on-?site|(?:office|anchor) days?:?|remote|from home|wfh),? (?:on |every )?${DAY}(?:(?:,? (?:and|or|&) |, ?|\/)${DAY}){0,2}(?!\s?(?:-|–|to|through|bis)\s?)|${DAY}(?:(?:,? (?:and|or|&) |, ?|\/)${DAY}){1,2} (?:(?:is|are) )?(?:remote|from home|wfh|in (?:the|our) office|in[- ]office)`,
  'iu',
);
/** "We need you here Monday through Friday". */
export const ALL_WEEK =
  /(?:\bhere|in[- ]person|on-?site|at (?:your|the|our) (?:\S+ )?desk|(?:in|at|from) (?:the|our) (?:\S+ )?office),? (?:from |every day,? )?mon(?:day)?s?\s?(?:to|-|–|through|thru)\s?fri|(?<![\p{L}\d])(?:5|five|fünf|cinq|cinco) (?:days?|tage|jours|d[ií]as) (?:a week )?(?:in (?:the|our) office|on[- ]?site|in[- ]office|in[- ]person|im b[uü]ro|vor ort|au bureau|en (?:la )?oficina)/iu;
const FULL_WEEK = 5;
/** "Many people are in the office five days a week" binds nobody. */
const OTHERS = /\b(?:many|some|most) (?:people|of us|employees)\b/i;

/** Named days in the office, or at home: all five are on site, fewer are hybrid. */
export function daysIn(lines: readonly SignedLine[]): Workplace | undefined {
  const text = (sign: number) => textOf(linesAbout(lines, sign));
  const counted = daysAWeekIn(text(SIGN.week));
  if (counted) return counted;
  const split = allOf(text(SIGN.day), DAYS_SPLIT).some(
    ([, days = '']) => (COUNTS[days.toLowerCase()] ?? Number(days)) < FULL_WEEK,
  );
  if (split || NAMED_DAYS.test(text(SIGN.dayName))) return 'hybrid';
  return ALL_WEEK.test(text(SIGN.allWeek)) ? 'onsite' : undefined;
}

function daysAWeekIn(text: string): Workplace | undefined {
  for (const found of allOf(text, DAYS)) {
    const sentence = around(text, found.index, found[0].length);
    const days = COUNTS[(found[2] ?? found[1] ?? '').toLowerCase()] ?? Number(found[2] ?? found[1]);
    if (days > FULL_WEEK || OTHERS.test(sentence) || /\b(?:travel|clients?|customers?)\b/i.test(sentence))
      continue;
    if (IN_OFFICE.test(sentence)) return days === FULL_WEEK ? 'onsite' : 'hybrid';
    if (AT_HOME.test(sentence)) return days === FULL_WEEK ? 'remote' : 'hybrid';
  }
  return undefined;
}

/** The rest of the sentence, on its line. */
function around(text: string, at: number, length: number): string {
  const before =
    text
      .slice(Math.max(0, at - 90), at)
      .split(/\n|[.!?;]\s/)
      .at(-1) ?? '';
  const after = text.slice(at, at + length + 70).split(/\n|[.!?;]\s/)[0] ?? '';
  return `${before}${after}`;
}
