import type { Claim, Draft } from '../model/note.ts';

export type Ground = 'facts' | 'posting' | 'open';

/** A stretch of the note, and what it rests on where it claims something. */
export type Stretch = { readonly text: string; readonly ground?: Ground };

type Span = { readonly start: number; readonly end: number; readonly ground: Ground };

/** The claims of a draft, with what its score found to rest on nothing. */
export function claimsOf({ claims, points }: Draft): readonly Claim[] {
  const open = points.flatMap(({ tip }) =>
    tip?.name === 'draft_tip_ground' ? [tip.args?.['words'] ?? ''] : [],
  );
  const more = open.map((words) => ({ text: String(words), from: '' }));
  return [
    ...claims,
    ...more.filter(({ text }) => !claims.some((one) => one.from === '' && one.text === text)),
  ];
}

/** The note cut into plain stretches and claims, in order; their texts joined are the note itself. */
export function stretchesOf(body: string, claims: readonly Claim[]): readonly Stretch[] {
  const spans = spansOf(body, claims);
  const out: Stretch[] = [];
  let at = 0;
  for (const { start, end, ground } of spans) {
    if (start > at) out.push({ text: body.slice(at, start) });
    out.push({ text: body.slice(start, end), ground });
    at = end;
  }
  if (at < body.length) out.push({ text: body.slice(at) });
  return out;
}

/** Wherever a claim stands; of two that overlap the earlier is kept. */
function spansOf(body: string, claims: readonly Claim[]): readonly Span[] {
  const found = claims
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ text, from }) => {
      const ground = groundOf(from);
      return placesIn(body, text).map((start) => ({ start, end: start + text.length, ground }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}

const IN_A_WORD = /[\p{L}\p{N}]/u;
const IN_A_NUMBER = /\d/;

/** Every place where the words stand on their own. Where they are only part of a longer word, the first is meant. */
function placesIn(body: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + words.length)) places.push(at);
  const alone = places.filter((at) => !isPart(body, at, words, IN_A_WORD));
  // "40" is not in "2040", whatever else it may be part of.
  return alone.length > 0 ? alone : places.filter((at) => !isPart(body, at, words, IN_A_NUMBER)).slice(0, 1);
}

/** Whether what stands right before or after the words goes on with them. */
function isPart(body: string, at: number, words: string, sign: RegExp): boolean {
  const end = at + words.length;
  const goesOn = (one = '', other = '') => sign.test(one) && sign.test(other);
  return goesOn(body[at - 1], words[0]) || goesOn(words.at(-1), body[end]);
}

/** What a claim rests on, from its path into the input. An empty path rests on nothing yet. */
export function groundOf(from: string): Ground {
  if (from === '') return 'open';
  return from.startsWith('posting') || from.startsWith('employer') ? 'posting' : 'facts';
}
