import type { Language } from '../language.ts';
import { nameOf } from '../names.ts';
import { dayIn, goneOn, listed, minutes, openersOf } from '../words.ts';
import { withEmployer } from './employer.ts';
import { LINT, LITTLE_WORDS } from './lint.ts';
import { inside, withArticle } from './own-words.ts';
import { told } from './told.ts';
import { WORDING } from './wording.ts';

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, 'I am'],
  [/\b(I|you|they|we)'d\b/gi, '$1 would'],
  [/\b(I|you|they|we)'ve\b/gi, '$1 have'],
  [/\b(I|you|they|we|it)'ll\b/gi, '$1 will'],
  [/\b(it|that|there|here|what)'s\b/gi, '$1 is'],
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b/g, 'cannot'],
  [/\b(do|does|did|is|are|has|have|was|were|could|would|should)n't\b/gi, '$1 not'],
  [/\bLet's\b/g, 'Let us'],
];

export const en: Language = {
  id: 'en',
  wording: WORDING,
  lint: LINT,
  told,
  greeting: ({ name, formal, known, letter }) => {
    const { title, first, family, whole } = nameOf(name);
    const isCloser = known && !formal && !letter && /^(?:Chef|Coach)$/.test(title);
    if (title) return `${isCloser ? 'Hi' : 'Dear'} ${title} ${family},`;
    if (letter || formal) return `Dear ${formal ? whole : first},`;
    return `${known ? 'Hi' : 'Hello'} ${first},`;
  },
  closings: ({ formal, letter, asks }) => {
    if (letter || formal) return ['Kind regards,', 'Best regards,', 'With kind regards,'];
    return asks
      ? ['Thank you,', 'Many thanks,', 'Thanks,', 'With thanks,']
      : ['All the best,', 'Best wishes,', 'Warm regards,', 'Take care,'];
  },
  spokenGreeting: ({ name, formal }, me) => {
    const { title, first, family, whole } = nameOf(name);
    const greeted = title || formal ? `Hello ${title ? `${title} ${family}` : whole}` : `Hi ${first}`;
    return `${greeted}, ${me ? `this is ${me.replace(/\.$/, '')}.` : 'do you have a minute?'}`;
  },
  afterGreeting: (text) => (/^I(?!\p{L})/u.test(text) ? text : inside(goneOn(text, OPENERS))),
  list: (names) => listed(names, 'and'),
  title: (title) => title,
  chair: (title) => withArticle(title),
  team: (team) => (WITH_THE.test(team) ? `the ${team}` : team),
  day: (at) => dayIn('en-GB', at),
  varied: (pattern, lot) =>
    minutes(
      lot % 2 === 0 && !saysLater(pattern) ? pattern.replace('{title} opening', '{title} role') : pattern,
      lot,
    ),
  finish: (text, relaxed) =>
    relaxed ? text : SPELLED.reduce((now, [short, long]) => now.replace(short, long), text),
  withEmployer,
  function: LITTLE_WORDS,
  subjectInLetter: false,
  lowersFirstLine: false,
  hasGrade: true,
  numerals: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  saysYears: /(?<!\{)\byears\b/,
  saysFormer: /\bThis time,|\bcom(?:e|ing) back|\breturn(?:ing)?\b|from before|as it was|my time/,
  inSeason: [
    [/this year has been/, 9, 11],
    [/good year so far/, 3, 10],
  ],
  saysDecider:
    /you decide|choice is yours|somebody else in mind|already have the right person|need not decide|considering me/,
  onPaper:
    /\b(?:this (?:short )?(?:note|letter|message|line)|with this|behind this|I(?:'m| am)? writ(?:e|ing)\b(?! to {)|a line\b|lines?\b|few words|repl(?:y|ies)\b|answer (?:it|this|here)|no (?:need|hurry) (?:to|with an) answer|need(?: not|n't) answer|No answer|no answer|[Ww]rite (?:when|back)|writ(?:e|ing) (?:back|when)|15-minute call|short call|on the phone|call you|more than a line|thank-you for our talk)\b/,
  isFormalTo: () => false,
};

const WITH_THE =
  /\b(?:team|department|unit|office|division|lab|laboratory|group|desk|bureau|ward|kitchen|library|clinic|branch|store|warehouse|programme|program)$|^(?:americas|netherlands|philippines|uk|us|usa)$/i;

/** Where coming back is said only behind it, "opening" is what tells the reader early. */
function saysLater(pattern: string): boolean {
  return /\{title\} opening.*(?:com(?:e|ing) back|return)/.test(pattern);
}

const OPENERS = openersOf(WORDING, /^I(?:['’]|$)/);
