import { type Gazetteer, isWide, type Place } from './gazetteer.ts';
import { allOf } from './lines.ts';
import { foldPhrase } from './word.ts';

/** A name in a line of places, as written, and what it may be. `first` and `last` count the words of its segment. */
export type Span = {
  readonly may: readonly Place[];
  readonly written: string;
  readonly first: number;
  readonly last: number;
  /** Two or three letters that stand for a region or a country. */
  readonly isShort: boolean;
};

/** What stands between two commas, brackets or spaced dashes. */
export type Segment = {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  /** Nothing but names and words such as "remote", so that no name is part of a longer one. */
  readonly isWhole: boolean;
  /** A house number makes the names of an address names of streets. */
  readonly hasNumber: boolean;
};

const LONGEST_NAME = 5;
const SEGMENT_ENDS = /[,()[\]:@_–—]|\s-\s?|-\s/u;
const WORDS = /[\p{L}\p{M}.'’]+/gu;
/** Words beside the names in a line of places. Some are cities too. */
const NOISE = new Set(
  'remote remotely hybrid central home office offices bay union most world global north south east west northern southern eastern western center centre city county area metro metropolitan greater headquarters headquarter hq of the in on at from work mobile reading nice bath orange split flexible any anywhere only based street road avenue floor park campus position role first team time full part fully within or and location locations virtual onsite site friendly preferred required region eu travel wide regional field multiple various downtown contiguous continental'.split(
    ' ',
  ),
);
/** Words of noise that are a city where they are all a segment says. */
const CITIES_TOO = new Set('nice bath orange reading mobile split'.split(' '));

/** What parts one place from the next: "Berlin / London", "Paris; Lyon", "Berlin or Hamburg". */
const BETWEEN = /[;|\n•·]|\/(?!\d)|\s(?:or|and|oder|und|ou|et|&|\+)\s/giu;

/** The segments of each place of a line. "Bosnia and Herzegovina" is one place. */
export function partsOf(line: string, gazetteer: Gazetteer): readonly (readonly Segment[])[] {
  const whole = segmentsOf(line, gazetteer);
  const [only, ...others] = whole;
  const isOneName = only?.isWhole && only.spans.length === 1 && others.length === 0;
  const parts = isOneName ? [line] : line.split(BETWEEN);
  return parts.length === 1 ? [whole] : parts.map((part) => segmentsOf(part, gazetteer));
}

/** The segments of a part of a line. */
export function segmentsOf(part: string, gazetteer: Gazetteer): readonly Segment[] {
  const segments = part
    .split(SEGMENT_ENDS)
    .map((text) => segmentOf(text, gazetteer))
    .filter(({ words }) => words.length > 0);
  return segments.map((segment, at) => withoutCities(segment, segments[at - 1], segments[at + 1]));
}

/** What follows a name, a region says where it is, though a city be called so too: "Verona, Virginia"; "Mandeville, LA". */
function withoutCities(segment: Segment, before: Segment | undefined, after: Segment | undefined): Segment {
  const [span, ...others] = segment.spans;
  const isAfterName = before?.words.some((word) => !isNoise(word)) ?? false;
  if (!span || others.length > 0 || !isAfterName || !isRegionHere(span, before, after)) return segment;
  return { ...segment, spans: [{ ...span, may: span.may.filter(isWide) }] };
}

function isRegionHere(
  { may, isShort }: Span,
  before: Segment | undefined,
  after: Segment | undefined,
): boolean {
  const regions = may.filter((place) => place.kind === 'region');
  const isNamesake = may.some(
    (city) =>
      city.kind === 'city' &&
      regions.some(({ country, region }) => city.country === country && city.region === region),
  );
  if (regions.length > 0 && !isNamesake) return !isShort || before?.spans.length === 0;
  // "Lincoln City, Oregon, United States"
  return regions.some(({ country }) =>
    after?.spans[0]?.may.some((other) => other.kind === 'country' && other.country === country),
  );
}

function segmentOf(text: string, gazetteer: Gazetteer): Segment {
  const words = allOf(text, WORDS)
    .map(({ 0: word, index }) => ({ word, index }))
    .filter(({ word, index }) => !isPartOfCode(text, index, index + word.length));
  const spans: Span[] = [];
  let covered = 0;
  for (let at = 0; at < words.length; ) {
    const span = longestAt(text, words, at, gazetteer);
    if (span) spans.push(span);
    const step = span ? span.last - span.first + 1 : 1;
    if (span || isNoise(words[at]?.word ?? '')) covered += step;
    at += step;
  }
  return {
    words: words.map(({ word }) => word),
    spans,
    isWhole: covered === words.length,
    hasNumber: /\d.*\p{L}{3}/u.test(text),
  };
}

/** "EC2A 4NE" is no Nebraska. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  return /\d/.test(text.charAt(start - 1)) || /\d/.test(text.charAt(end));
}

export function isNoise(word: string): boolean {
  return NOISE.has(foldPhrase(word));
}

type Word = { readonly word: string; readonly index: number };

/** The longest name that begins with a word. */
function longestAt(text: string, words: readonly Word[], at: number, gazetteer: Gazetteer): Span | undefined {
  const first = words[at];
  for (let count = Math.min(LONGEST_NAME, words.length - at); first && count > 0; count -= 1) {
    const last = words[at + count - 1] ?? first;
    const written = text.slice(first.index, last.index + last.word.length);
    const isAll = count === words.length;
    const named = namedBy(written, count, isAll, gazetteer);
    const short = count === 1 ? shortFor(written, words, at, gazetteer) : undefined;
    const may = [...(named ?? []), ...(short ?? [])];
    if (may.length > 0)
      return { may, written, first: at, last: at + count - 1, isShort: short !== undefined };
  }
  return undefined;
}

function namedBy(written: string, count: number, isAll: boolean, { byName }: Gazetteer) {
  const folded = foldPhrase(written);
  if (count === 1 && NOISE.has(folded) && !(isAll && CITIES_TOO.has(folded))) return undefined;
  return byName.get(folded);
}

/** "CA", and "Ca" or "Ny" where they end a segment; not the LA of "BOURG LA REINE". */
function shortFor(written: string, words: readonly Word[], at: number, { byShort }: Gazetteer) {
  const isLast = at === words.length - 1;
  const isShouted = at > 0 && words.every(({ word }) => word === word.toUpperCase());
  if (/^[A-Z.]{2,6}$/.test(written) && (isLast || !isShouted))
    return byShort.get(written.replaceAll('.', ''));
  if (!isLast || !/^[A-Z][a-z]$/.test(written)) return undefined;
  return byShort.get(written.toUpperCase())?.filter(({ kind }) => kind === 'region');
}
