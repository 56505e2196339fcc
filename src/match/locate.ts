import { cityIn, type Located } from './city.ts';
import { type Gazetteer, isWide, type Place } from './gazetteer.ts';
import { allOf } from './lines.ts';
import { partsOf, type Segment, type Span, segmentsOf } from './segments.ts';

const LONGEST_LINE = 2000;
/** A line that names more countries than this means any. */
const ALL_COUNTRIES = 50;

/** All places that a line names: "HQ - Torrance", "Remote, Canada", "Berlin / London", "US-CA-San Francisco". */
export function placesIn(line: string, gazetteer: Gazetteer): readonly Located[] {
  return placesOf(partsOf(line.slice(0, LONGEST_LINE), gazetteer), gazetteer);
}

/** The country whose language a text is in, where there is one such country, or one that is far more likely. */
const HOME: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  nl: 'NL',
  sv: 'SE',
  da: 'DK',
  no: 'NO',
  fi: 'FI',
  pl: 'PL',
  cs: 'CZ',
  sk: 'SK',
  hu: 'HU',
  ro: 'RO',
  tr: 'TR',
  ja: 'JP',
  ko: 'KR',
  uk: 'UA',
  el: 'GR',
  he: 'IL',
  th: 'TH',
};

/** Words of a smaller country that speaks the language too: its money, its vouchers, its law. */
const NEIGHBOURS: readonly { readonly code: string; readonly of: string; readonly says: RegExp }[] = [
  { code: 'CH', of: 'de fr it', says: /\bCHF\b|\bSFr\b|L-GAV|\bEFZ\b|\bCFC\b|Schweiz|Suisse/ },
  { code: 'AT', of: 'de', says: /laut KV\b|nach Kollektivvertrag|KV-Mindest|österreich/i },
  {
    code: 'BE',
    of: 'nl fr',
    says: /maaltijdcheque|ecocheque|chèques?-repas|éco-?chèque|\bPC \d{3}\b|VDAB|Belgi/,
  },
];

/** A line that is one name we do not know, in a posting of a language that tells the country: "Ludvika". */
export function placeByLanguage(
  line: string,
  languageOf: () => string | undefined,
  gazetteer: Gazetteer,
  text = '',
): readonly Located[] {
  const segments = segmentsOf(line, gazetteer);
  const [only] = segments;
  if (!only || segments.length > 1 || !isUnknownName(only)) return [];
  const language = languageOf() ?? '';
  const neighbour = NEIGHBOURS.find(({ of, says }) => of.includes(language) && says.test(text));
  const code = neighbour?.code ?? HOME[language];
  if (!code) return [];
  return [{ country: gazetteer.countryName(code), region: null, city: only.words.join(' ') }];
}

/** The part of a title that may name a place: in brackets, or after a dash, a comma or "in". */
const TITLE_PARTS =
  /[([]([^)\]]{2,60})[)\]]|(?:\s[-–—|@]\s|,\s|\sin\s(?=\p{Lu}))([^,()|]{2,60})(?=$|[,()|]|\s[-–—|])/gu;
/** Smaller cities are called like the words of titles: Enterprise, Commerce, Temple. */
const KNOWN_TO_ALL = 2500;

/** The places a title names outright: "Content Moderator (South Africa)". Two letters may be anything there: AI, IT, PR. */
export function placesInTitle(title: string, gazetteer: Gazetteer): readonly Located[] {
  const parts = allOf(title, TITLE_PARTS).map(([, inBrackets, after]) => inBrackets ?? after ?? '');
  const groups = parts.map((part) => segmentsOf(part, gazetteer));
  return placesOf(
    groups.filter((group) => group.every((segment) => isOutright(segment, group))),
    gazetteer,
  );
}

function isOutright({ isWhole, spans }: Segment, group: readonly Segment[]): boolean {
  return (
    isWhole &&
    spans.every(({ isShort, written, may }) => {
      if (isShort) return US_OR_UK.test(written) || isStateOf(may, group);
      return may.some((place) => place.kind !== 'city' || place.rank < KNOWN_TO_ALL);
    })
  );
}

/** "(Kansas City, MO)": two letters tell the state of the city before them. */
function isStateOf(may: readonly Place[], group: readonly Segment[]): boolean {
  const cities = group.flatMap(({ spans }) => spans.flatMap((span) => span.may));
  return may.some(
    (state) =>
      state.kind === 'region' &&
      cities.some(
        (city) => city.kind === 'city' && city.country === state.country && city.region === state.region,
      ),
  );
}

function placesOf(groups: readonly (readonly Segment[])[], gazetteer: Gazetteer): readonly Located[] {
  const all = groups.flat().flatMap(({ spans }) => spans);
  const found = onceEach(groups.flatMap((group) => locatedIn(group, all, gazetteer)));
  const countries = found.filter(({ country, city }) => country !== null && city === null);
  const places = countries.length > ALL_COUNTRIES ? found.filter(({ city }) => city !== null) : found;
  // "Europe; Spain; Italy": parts of the world say less than the countries beside them.
  return [...places.filter(({ country }) => country), ...places.filter(({ country }) => !country)];
}

/** The places of one part: its cities, told apart by the regions and countries beside them; failing cities, those. */
function locatedIn(
  segments: readonly Segment[],
  all: readonly Span[],
  gazetteer: Gazetteer,
): readonly Located[] {
  const used = new Set<Span>();
  const known = segments.map((segment, at) => {
    const found = cityIn(segment, segments, at, gazetteer, used);
    for (const { spans } of found) for (const span of spans) used.add(span);
    return found.map(({ located }) => located);
  });
  const cities = amongCities(segments, known);
  const rest = segments.flatMap(({ spans }) => spans).filter((span) => !used.has(span));
  const wide = rest
    .filter(
      (span) => cities.length === 0 || (!span.isShort && isCountry(span)) || US_OR_UK.test(span.written),
    )
    .flatMap((span) => wider(span, rest, all, gazetteer));
  return [...cities, ...wide.filter(({ region }) => cities.length === 0 || region === null)];
}

const MOST_WORDS = 3;

/** The cities of a list in its order, with the names we do not know among those of one country: "Mošnov, Ostrava, Havířov". */
function amongCities(
  segments: readonly Segment[],
  known: readonly (readonly Located[])[],
): readonly Located[] {
  const cities = known.flat();
  const [country, ...others] = new Set(cities.map((place) => place.country));
  if (!country || others.length > 0 || cities.length < 2) return cities;
  return known.flatMap((found, at) => {
    const segment = segments[at];
    return found.length > 0 || !segment || !isUnknownName(segment)
      ? found
      : [{ country, region: null, city: segment.words.join(' ') }];
  });
}

/** A name we do not know, and nothing else. */
function isUnknownName({ words, spans, hasNumber, isWhole }: Segment): boolean {
  const isCapital = words.every((word) => /^\p{Lu}/u.test(word));
  return spans.length === 0 && !hasNumber && !isWhole && words.length <= MOST_WORDS && isCapital;
}

const US_OR_UK = /^(?:U\.?S\.?A?|U\.?K|UAE)\.?$/;

function isCountry({ may }: Span): boolean {
  return may.some(({ kind }) => kind === 'country');
}

/** The region, country or part of the world a name means where no city stands. */
function wider(
  span: Span,
  beside: readonly Span[],
  all: readonly Span[],
  gazetteer: Gazetteer,
): readonly Located[] {
  const place = reading(span, all);
  if (place?.kind === 'wide') return [{ country: null, region: place.name, city: null }];
  if (place?.kind === 'region')
    return [{ country: gazetteer.countryName(place.country), region: place.name, city: null }];
  if (place?.kind !== 'country') return [];
  const isTold = beside.some(
    (other) =>
      other !== span &&
      other.may.some(
        (one) => one.kind === 'region' && one.country === place.country && reading(other, all) === one,
      ),
  );
  return isTold ? [] : [{ country: place.name, region: null, city: null }];
}

/** "Georgia" beside Alabama, and "CA" beside "USA", are states; "CA" alone is one too, "DE" alone is not. */
function reading({ may, isShort, written }: Span, all: readonly Span[]): Place | undefined {
  const region = may.find(({ kind }) => kind === 'region');
  const country = may.find(({ kind }) => kind === 'country');
  if (region?.kind !== 'region' || !country) return region ?? country ?? may.find(isWide);
  if (country.kind === 'country' && country.country === region.country) return country;
  const isBeside = all.some(
    (other) =>
      other.may !== may &&
      other.may.every(isWide) &&
      other.may.some((one) => 'country' in one && one.country === region.country),
  );
  return isBeside || (isShort && written !== 'DE') ? region : country;
}

function onceEach(places: readonly Located[]): readonly Located[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
