import type { DraftInput, Voice } from '../model/note.ts';
import { filled, type Given, type MakeClause } from './clause.ts';
import { commitment, fit, growth, intent, introduction, leaving, shared, win } from './clauses.ts';
import { nameOf } from './languages/names.ts';

type Template = NonNullable<Voice['templates']>[number];

/** The user's own template for this kind, channel and language, the most particular first. */
export function templateFor({ voice, kind, channel, language = 'en' }: DraftInput): Template | undefined {
  const fitting = (voice?.templates ?? []).filter(
    (one) =>
      one.kind === kind &&
      (one.channel === undefined || one.channel === channel) &&
      (one.language ?? 'en') === language,
  );
  return fitting.find((one) => one.channel === channel) ?? fitting[0];
}

const CLAUSES: Readonly<Record<string, MakeClause>> = {
  shared,
  intent,
  introduction,
  leaving,
  growth,
  win,
  fit,
  commitment,
};

/** Variables of a template, e.g. `{first}`, `{growth}`: what each may be filled with. */
function valueFor(name: string, given: Given): ReturnType<MakeClause> {
  const make = CLAUSES[name];
  if (make) return make(given);
  const { text, from } = plainPlaces(given.input)[name] ?? { text: '', from: '' };
  return text ? filled('{it}', { it: from ? { text, from } : text }) : undefined;
}

function plainPlaces({ person, profile, employer, posting }: DraftInput) {
  const places: Record<string, { readonly text: string; readonly from: string }> = {
    first: { text: nameOf(person.name).first, from: '' },
    name: { text: person.name, from: '' },
    me: { text: profile.name ?? '', from: '' },
    employer: { text: employer, from: 'employer' },
    title: { text: posting?.title ?? '', from: 'posting.title' },
    team: { text: posting?.team ?? posting?.department ?? '', from: 'posting.team' },
  };
  return places;
}

/** A greeting of the user's own with its names filled in. */
export function inPlaces(pattern: string, input: DraftInput): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => plainPlaces(input)[name]?.text ?? '').trim();
}

/**
 * The template with its variables filled. A sentence whose fact is missing is left out whole, so that nothing is made up
 * and no placeholder stays.
 */
export function fromTemplate(pattern: string, given: Given) {
  const made = pattern.split('\n').map((line) => lineFrom(line, given));
  const kept = made.filter(({ text }, at) => text !== '' || pattern.split('\n')[at]?.trim() === '');
  const text = kept
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, claims: kept.flatMap(({ claims }) => claims) };
}

/** A variable that is a whole sentence stands for itself. */
const SENTENCES = new RegExp(
  `(?<=[.!?])\\s+|\\s+(?=\\{(?:${Object.keys(CLAUSES).join('|')})\\})|(?<=\\{(?:${Object.keys(CLAUSES).join('|')})\\})\\s+`,
);

function lineFrom(line: string, given: Given) {
  const sentences = line.split(SENTENCES).map((sentence) => sentenceFrom(sentence, given));
  const kept = sentences.filter((made) => made !== undefined);
  return { text: kept.map(({ text }) => text).join(' '), claims: kept.flatMap(({ claims }) => claims) };
}

function sentenceFrom(sentence: string, given: Given): ReturnType<MakeClause> {
  const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const values = names.map((name) => valueFor(name, given));
  if (values.some((value) => value === undefined)) return undefined;
  const text = names.reduce(
    (now, name, at) => now.replace(`{${name}}`, () => values[at]?.text ?? ''),
    sentence,
  );
  return { text: text.replace(/([.!?])\.$/, '$1'), claims: values.flatMap((value) => value?.claims ?? []) };
}
