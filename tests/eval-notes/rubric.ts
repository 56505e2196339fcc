import type { Draft, DraftInput } from '../../src/model/note.ts';
import { BANNED_PHRASES, outOfBand, placeholders, readingGrade, sourceless } from './checker.ts';
import { strayed } from './strayed.ts';

/**
 * The twelve points once more, written from the rubric alone: no code of the stage that writes the notes is in here, so that
 * its own score has something to stand against.
 */

type Point = (input: DraftInput, made: Draft) => number;

const INTENT = /\b(?:com(?:e|ing) back|return(?:ing)?|rejoin(?:ing)?|opening|re-?hired?|hired again)\b/i;
const OUT =
  /\b(?:if not|either way|HR|rather|no (?:worries|harm|problem)|a (?:short |plain |simple )?no|just say|is fine|fine too|if (?:it|the answer|somebody|you|there|this)|just as welcome|yes or no)\b/i;
const COMMITMENT =
  /\b(?:stay|long[- ](?:term|run|haul)|next (?:several|few)|years|settle|roots|for good|grow old)\b/i;
const BLAME = /\b(?:toxic|nightmare|hate[ds]?|terrible|boss|awful|horrible|unfair|burn(?:ed|t)?[- ]?out)\b/i;
const LEFT = /\bI (?:have |had )?left\b(?! out)|\b(?:how|way|reason|when) I left\b|\bmy leaving\b/i;

const POINTS: Readonly<Record<string, Point>> = {
  1: (input, made) => (outOfBand(made, input).length === 0 ? 1 : 0),
  2: (input, { subject = '' }) => {
    const words = subject.split(/\s+/).filter(Boolean).length;
    const { posting, profile, employer } = input;
    const about = [
      posting?.title,
      posting?.team,
      posting?.department,
      employer,
      ...profile.employment.flatMap(({ title, team }) => [title, team]),
    ];
    return words >= 3 && words <= 7 && about.some((one) => one && meets(subject, one)) ? 1 : 0;
  },
  3: ({ person, channel }, made) => {
    const isNamed =
      channel === 'talking-points' ||
      wordsOf(person.name).some((word) => made.body.slice(0, 90).includes(word));
    return isNamed && placeholders(made).length === 0 ? 1 : 0;
  },
  4: (_, made) => (made.claims.some(({ from }) => from.startsWith('person.shared')) ? 1 : 0),
  5: (_, { body }) => {
    const at = body.search(INTENT);
    return at >= 0 && at < body.length * 0.6 ? 1 : 0;
  },
  sorry: (_, { body }) => {
    const at = body.search(/\b(?:sorry|apolog\w+)\b/i);
    return at >= 0 && at < body.length * 0.3 ? 1 : 0;
  },
  6: (_, { body }) =>
    sentencesOf(body).filter((one) => LEFT.test(one)).length === 1 && !BLAME.test(body) ? 1 : 0,
  repaired: (_, { body }) =>
    sentencesOf(body).filter((one) => LEFT.test(one)).length <= 1 && !BLAME.test(body) ? 1 : 0,
  7: (_, { claims, body }) => {
    const told = claims.filter(({ from, text }) => /^profile\.since/.test(from) && body.includes(text));
    if (told.length === 0) return 0;
    return told.some(({ text }) =>
      /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|halved|doubled)\b/i.test(text),
    )
      ? 1
      : 0.5;
  },
  new: ({ earlier = [], person }, { claims }) => {
    const before = earlier
      .filter(({ to }) => to === undefined || to === person.name)
      .map(({ text }) => text.toLowerCase());
    return claims.some(
      ({ from, text }) =>
        /^profile|^posting\.desc/.test(from) && !before.some((one) => one.includes(text.toLowerCase())),
    )
      ? 1
      : 0;
  },
  8: ({ profile, posting }, { body }) => {
    const theirs = `${posting?.title} ${posting?.description}`;
    return profile.skills.some(({ name }) => meets(theirs, name) && meets(body, name)) ? 1 : 0;
  },
  9: (_, { body, claims }) =>
    claims.some(({ from }) => from === 'profile.commitment') || COMMITMENT.test(body) ? 1 : 0,
  10: (_, { body }) => {
    const questions = body.match(/\?/g)?.length ?? 0;
    const asked = sentencesOf(body).filter((one) => one.includes('?'));
    const isLong = /\b(?:an?|one|two) hours?\b|\b(?:3[1-9]|[4-9]\d|\d{3}) min/i.test(asked.join(' '));
    if (questions < 1 || questions > 2 || isLong) return 0;
    return OUT.test(body) ? 1 : 0.5;
  },
  11: (input, { body }) => {
    if ((body.replace(input.posting?.title ?? '', '').match(BANNED_PHRASES) ?? []).length > 0) return 0;
    if (!asks(input) && body.includes('?')) return 0;
    const list = sentencesOf(body);
    const mean = list.join(' ').split(/\s+/).length / Math.max(list.length, 1);
    const [you, me] = [/\byou(?:rs?)?\b/gi, /\b(?:I|my|me)\b/g].map((one) => body.match(one)?.length ?? 0);
    const isPlain = readingGrade(body) <= 8 && mean <= 20 && (body.match(/!/g)?.length ?? 0) <= 1;
    return isPlain && (you ?? 0) * 3 >= (me ?? 0) ? 1 : 0.5;
  },
  12: (input, made) => (sourceless(made, input).length + strayed(made, input).length === 0 ? 1 : 0),
};

function asks({ kind }: DraftInput): boolean {
  return ['ask', 'insight', 'use-my-name', 'eligibility', 'follow-up'].includes(kind);
}

const MAIL: Readonly<Record<string, string>> = {
  ask: '1 2 3 4 5 6 7 8 9 10 11 12',
  repair: '1 2 3 sorry repaired 11 12',
  insight: '1 2 3 4 5 10 11 12',
  'use-my-name': '1 2 3 4 5 10 11 12',
  eligibility: '1 2 3 4 5 10 11 12',
  'follow-up': '1 2 3 5 new 10 11 12',
};

function applying(input: DraftInput): string[] {
  const { kind, channel, person } = input;
  const mail = MAIL[kind] ?? '1 2 3 4 11 12';
  const byChannel =
    channel === 'linkedin-note' && asks(input)
      ? '1 3 48 5 10 11 12'
      : kind !== 'ask'
        ? mail
        : ({
            'linkedin-message': '1 3 4 5 8 10 11 12',
            call: '1 3 4 5 6 7 8 9 10 11 12',
            'talking-points': '1 3 4 5 6 7 8 9 10 11 12',
          }[channel as string] ?? mail);
  const isKnown = ['manager', 'skip-level', 'colleague'].includes(person.relation);
  return byChannel
    .split(' ')
    .filter((name) => (name !== '2' || channel === 'email') && (name !== '4' || isKnown));
}

/** Each point that applies, with what the note got. */
export function marks(input: DraftInput, made: Draft): readonly (readonly [name: string, got: number])[] {
  return applying(input).map((name) => [
    name,
    name === '48'
      ? Math.max(POINTS['4']?.(input, made) ?? 0, POINTS['8']?.(input, made) ?? 0)
      : (POINTS[name]?.(input, made) ?? 0),
  ]);
}

/** The points scaled to twelve. */
export function rated(input: DraftInput, made: Draft): number {
  const all = marks(input, made);
  return (12 * all.reduce((sum, [, got]) => sum + got, 0)) / Math.max(all.length, 1);
}

function sentencesOf(body: string): string[] {
  return body
    .split(/(?<=[.!?])\s+|\n+/)
    .map((one) => one.replace(/^•\s*/, '').trim())
    .filter((one) => one.split(/\s+/).length > 3);
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word.length > 1);
}

function meets(text: string, words: string): boolean {
  const own = text.toLowerCase();
  return (
    wordsOf(words).some((word) => word.length > 2 && own.includes(word.toLowerCase())) ||
    own.includes(words.toLowerCase())
  );
}
