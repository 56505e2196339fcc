import type { Draft, DraftInput } from '../../src/model/note.ts';
import { USERS } from './users.ts';

/**
 * Judges a note from outside: it knows the input and the text, and shares no code with the stage that wrote it.
 * Each answer is a list of what it found; an empty list is a pass.
 */

export const BANNED_PHRASES =
  /\b(?:my old (?:job|role|position) back|you know how good|as you (?:surely|no doubt|certainly) remember|toxic|nightmare|hated|terrible|boss|desperate|please,? please|any job|do anything|passionate|proven track record|leverage|synergy|finds you well|reach(?:ing)? out|touch(?:ing)? base|just checking in|circle back|hope you(?:'re| are) doing well|excited to|thrilled|great fit|perfect fit|valuable (?:asset|addition)|dear hiring manager|to whom it may concern|salary|compensation|promotion)\b/gi;
const PLACEHOLDER =
  /\{[^}]*\}|\[[^\]]*\]|<[^>]*>|\bundefined\b|\bnull\b|\bNaN\b|\bwd5\b|\bmyworkdayjobs\b| {2}|\s[.,;?]|\.\.|\(\)/gi;

export function banned({ subject = '', body }: Draft, input: DraftInput): string[] {
  const own = textOf(input).toLowerCase();
  const found = `${subject}\n${body}`.match(BANNED_PHRASES) ?? [];
  // A phrase in the title of the posting itself is the posting's word.
  const title = input.posting?.title.toLowerCase() ?? '';
  return found.filter((words) => !(title.includes(words.toLowerCase()) && own.includes(words.toLowerCase())));
}

export function placeholders({ subject = '', body }: Draft): string[] {
  return `${subject}\n${body}`.match(PLACEHOLDER) ?? [];
}

/** Words or characters allowed by channel and kind; kinds without a figure of their own have that of a short mail. */
const MAIL = {
  ask: [75, 125],
  reconnect: [30, 60],
  repair: [60, 100],
  eligibility: [50, 80],
} as const;

export function outOfBand({ body }: Draft, { kind, channel, premium }: DraftInput): string[] {
  const words = body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const [least, most] = MAIL[kind as keyof typeof MAIL] ?? [30, 125];
  switch (channel) {
    case 'linkedin-note':
      return [...body].length <= (premium ? 300 : 200) && body.length >= 60
        ? []
        : [`${body.length} characters`];
    case 'linkedin-message':
      return body.length <= 400 && body.length >= 80 ? [] : [`${body.length} characters`];
    case 'call':
      return words <= 75 && words >= 25 ? [] : [`${words} words`];
    case 'talking-points':
      return words <= 150 && words >= 20 ? [] : [`${words} words`];
    case 'letter':
      return words >= least && words <= 250 ? [] : [`${words} words`];
    default:
      return words >= least && words <= most ? [] : [`${words} words`];
  }
}

const SMALL_ASK = /\b(?:10|15|20)[ -]minutes?\b|\b(?:ten|fifteen|twenty)[ -]minutes?\b/gi;
const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|fifty|hundred|half|halved|doubled?|twice|thrice)\b/gi;
const FREE_NUMBERS =
  /\b(?:a (?:line|word|day|week) or two|two (?:lines|words|sentences)|one|week or two|day or two|(?:in|within) a (?:line|sentence) or two)\b/gi;
const DID =
  /\b(?:I|we)(?:'ve| have| had)?(?: also| since| even)? (?!need\b|read\b)([a-z]+(?:ed|built|led|ran|cut|won|wrote|made|grew|taught|became|brought|sold|kept|left))\b/gi;
/** What any writer of such a note has done by writing it. */
const DONE_BY_WRITING =
  /^(?:wanted|asked|noticed|worked|left|learned|thanked|hoped|wrote|liked|planned|parted|handled|valued|mentioned|promised|spotted)$/;
const BOASTS =
  /\b(?:expert|expertise|skilled|experienced|seasoned|strong|excellent|proud|loved|enjoyed|best years|happiest|missed|favou?rite|successful(?:ly)?|deep|extensive|years of|over the years|many years)\b/gi;
const WORKED_TOGETHER =
  /\b(?:we worked|working with you|our time|worked together|you taught|learn(?:ed|t) from you|our team|when we|you and I)\b/gi;
const TALKED =
  /\b(?:our (?:talk|call|chat|conversation)|we (?:spoke|talked)|talking with me|the (?:talk|conversation)|chance to talk)\b/gi;

/** Everything in the note that claims something the input does not say. */
export function sourceless({ subject = '', body }: Draft, input: DraftInput): string[] {
  const source = textOf(input);
  const said = (words: string) => source.toLowerCase().includes(words.toLowerCase());
  const text = `${subject}\n${body}`;
  const counted = text.replace(SMALL_ASK, ' ').replace(FREE_NUMBERS, ' ');
  const numbers = [...(counted.match(/\d+(?:[.,:]\d+)*/g) ?? []), ...(counted.match(NUMBER_WORDS) ?? [])];
  const did = [...text.matchAll(DID)]
    .map(([, verb]) => verb ?? '')
    .filter((verb) => !DONE_BY_WRITING.test(verb));
  return [
    ...[...numbers, ...did, ...(text.match(BOASTS) ?? [])].filter((words) => !said(words)),
    ...names(text).filter((name) => !said(name)),
    ...skillsIn(body).filter((skill) => !isMine(skill, input)),
    ...(isKnown(input) ? [] : (text.match(WORKED_TOGETHER) ?? [])),
    ...(['thanks', 'close-out', 'update'].includes(input.kind)
      ? []
      : (text.match(TALKED) ?? []).filter((words) => !said(words))),
  ];
}

function isKnown({ person }: DraftInput): boolean {
  return ['manager', 'skip-level', 'colleague'].includes(person.relation);
}

const NEVER_A_NAME =
  /^(?:I|I['’].*|HR|CV|OK|LinkedIn|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Words with a capital that do not open a sentence or a line. */
function names(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{Ll}\p{N},;:)][ ])(?:\p{Lu}[\p{L}\p{N}.&'’-]*)/gu)]
    .map(([name]) => name.replace(/['’]s$|[.]$/g, ''))
    .filter((name) => !NEVER_A_NAME.test(name));
}

const EVERY_SKILL = [
  ...new Set([
    ...USERS.flatMap(({ profile }) => profile.skills.map(({ name }) => name)),
    ...'Java Rust Terraform Docker Tableau Looker Snowflake Airflow Spark PyTorch TensorFlow Kafka PostgreSQL MongoDB GraphQL Vue Angular Swift Kotlin Jira Confluence SAP Workday Photoshop Sketch Webflow Stripe C++ C#'.split(
      ' ',
    ),
  ]),
].filter((name) => /[A-Z]/.test(name));

function skillsIn(body: string): string[] {
  return EVERY_SKILL.filter((skill) => standsIn(skill, body));
}

/** A skill may be said where it is the user's, or where it is a word of the title or of a company's name. */
function isMine(skill: string, { profile, posting, person, employer }: DraftInput): boolean {
  const own = JSON.stringify([
    profile,
    person.shared,
    employer,
    posting?.title,
    posting?.team,
    posting?.department,
  ]);
  return standsIn(skill.toLowerCase(), own.toLowerCase());
}

function standsIn(words: string, text: string): boolean {
  const plain = words.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&');
  return new RegExp(`(?<![\\w+#.])${plain}(?![\\w+#])`).test(text);
}

/** All that the user told and the posting says, with the days of the notes before. */
function textOf(input: DraftInput): string {
  const { profile, person, posting, employer, earlier = [] } = input;
  const dates = earlier
    .filter(({ to }) => to === undefined || to === person.name)
    .map(({ when }) => new Date(when).getUTCDate());
  return [profile, person, posting, employer, dates]
    .map((part) => JSON.stringify(part))
    .join(' ')
    .replaceAll('\\n', ' ');
}

/** Sentences without greeting, name and closing. */
function sentences(body: string): string[] {
  return body
    .split(/(?<=[.!?])\s+|\n+/)
    .map((one) => one.replace(/^•\s*/, '').trim())
    .filter((one) => one.split(/\s+/).length > 3);
}

/** How large a share of the shorter note's sentences stands word for word in the other. */
export function sharing(one: string, other: string): number {
  const [short = [], long = []] = [sentences(one), sentences(other)].sort((a, b) => a.length - b.length);
  return short.filter((sentence) => long.includes(sentence)).length / Math.max(short.length, 1);
}

/** Flesch–Kincaid grade of the text without greeting and name. */
export function readingGrade(body: string): number {
  const list = sentences(body);
  const words = list.join(' ').match(/[\p{L}’']+/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / list.length) + (11.8 * syllables) / words.length - 15.59;
}

function syllablesOf(word: string): number {
  const stem = word.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, '').replace(/^y/, '');
  return Math.max(stem.match(/[aeiouyäöüáéíóúàèùâêîôûœ]{1,2}/g)?.length ?? 1, 1);
}
