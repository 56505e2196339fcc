import { type Gazetteer, isWide, type Place } from './gazetteer.ts';
import { partsOf, type Segment, type Span } from './segments.ts';
import { foldPhrase } from './word.ts';

/** One place that a line names. */
export type Meant = {
  /** All that its name may mean here, the likeliest first. */
  readonly may: readonly Place[];
  /** Beside it stands a name that we do not know: "Kleinpetersdorf, Germany". */
  readonly isVague: boolean;
};

const LONGEST_LINE = 2000;

/**
 * The places of a line, each with all that its name may mean: where one of them must be told from another, nothing is
 * guessed. What stands beside a name tells: "Paris, TX" is one place, "Paris" is several.
 */
export function meantIn(line: string, gazetteer: Gazetteer): readonly Meant[] {
  return partsOf(line.slice(0, LONGEST_LINE), gazetteer).flatMap(meantBy);
}

/** Whether all of one place lies in another. */
export function isWithin(inner: Place, outer: Place): boolean {
  if (inner.kind === 'wide')
    return outer.kind === 'wide' && inner.countries.every((code) => outer.countries.includes(code));
  if (outer.kind === 'wide') return outer.countries.includes(inner.country);
  if (outer.kind === 'country') return inner.country === outer.country;
  if (inner.kind === 'country' || !isInSameRegion(inner, outer)) return false;
  if (outer.kind === 'region') return true;
  return inner.kind === 'city' && (inner.rank === outer.rank || inner.within === outer.name);
}

/** Whether two places have something in common. */
export function mayMeet(one: Place, other: Place): boolean {
  if (one.kind === 'wide' && other.kind === 'wide')
    return one.countries.some((code) => other.countries.includes(code));
  return isWithin(one, other) || isWithin(other, one);
}

export function isInSameRegion(one: Place, other: Place): boolean {
  const isSure = 'region' in one && 'region' in other && one.region !== '';
  return isSure && one.country === other.country && one.region === other.region;
}

function meantBy(segments: readonly Segment[]): readonly Meant[] {
  const spans = withoutStreets(segments).flatMap((segment) => segment.spans);
  const found = spans.map((span) => ({ span, may: mayHere(span, spans) }));
  const namesCity = found.some(({ may }) => may[0]?.kind === 'city');
  const told = new Set<Span>();
  for (const { span, may } of found) {
    const [first] = may;
    if (first && !told.has(span))
      for (const other of spans) if (tells(other, span, first, spans)) told.add(other);
  }
  const isVague =
    !namesCity && (segments.some(({ isWhole }) => !isWhole) || found.some(({ may }) => may.length === 0));
  return found
    .filter(({ span, may }) => may.length > 0 && !told.has(span) && !(namesCity && isDenied(span, spans)))
    .map(({ may }) => ({ may, isVague }));
}

/** "7455 Trowbridge Road, Sandy Springs": a city named outright makes the address before it a street. */
function withoutStreets(segments: readonly Segment[]): readonly Segment[] {
  const namesCity = segments.some(
    ({ hasNumber, spans }) => !hasNumber && spans.some(({ may }) => !may.every(isWide)),
  );
  return namesCity ? segments.filter(({ hasNumber }) => !hasNumber) : segments;
}

/** What a name may mean beside the other names of its line: what most of these agree with, the likeliest first. */
function mayHere(span: Span, spans: readonly Span[]): readonly Place[] {
  const scored = readingsOf(span).map((place) => ({
    place,
    score: spans.filter((other) => tells(other, span, place, spans)).length,
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const may = scored.filter(({ score }) => score === best).map(({ place }) => place);
  // "Manchester, Vermont" and "Hollywood, CA, USA" are none of those we know.
  const next = spans[spans.indexOf(span) + 1];
  const isStrange =
    !span.isShort &&
    !span.may.some(isWide) &&
    next?.may.every(isWide) &&
    next.may.some(({ kind }) => kind === 'region') &&
    !isDenied(next, spans) &&
    !may.some((place) => holds(next, place));
  const order = (place: Place) => orderOf(place, span);
  return isStrange ? [] : may.sort((one, other) => order(one) - order(other));
}

/** England is no other name of the United Kingdom here, and Mexico is the country before its state. */
function readingsOf({ may, written }: Span): readonly Place[] {
  const country = may.find(({ kind }) => kind === 'country');
  const region = may.find((one) => one.kind === 'region' && country && isWithin(one, country));
  if (!country || !region) return may;
  const no = foldPhrase(country.name) === foldPhrase(written) ? region : country;
  return may.filter((place) => place !== no);
}

/** New York is a city before a state, Wyoming a state before a city; "CA" is a state before a country, "DE" is not. */
function orderOf(place: Place, { may, isShort, written }: Span): number {
  if (place.kind !== 'city') return (place.kind === 'region') === (isShort && written !== 'DE') ? 1 : 2;
  const isOwn = may.some((wide) => wide.kind !== 'wide' && isWide(wide) && isWithin(place, wide));
  return isOwn ? 0 : 3 + place.rank;
}

/**
 * Whether a name beside it says where a place is: "Germany" for Berlin, "EMEA" for Germany. One that may be a city itself
 * does so right behind the name, and for no village: "Buffalo, New York", but "Chicago, Amsterdam, New York".
 */
function tells(other: Span, span: Span, place: Place, spans: readonly Span[]): boolean {
  if (other === span || !holds(other, place)) return false;
  if (other.isShort || other.may.every(isWide)) return true;
  const isBehind = spans.indexOf(other) === spans.indexOf(span) + 1;
  return isBehind && span.may.every((one) => !isFarSmaller(place, one));
}

function holds({ may }: Span, place: Place): boolean {
  return may.some((wide) => isWide(wide) && isWithin(place, wide) && !isWithin(wide, place));
}

/** "Milano (MI), Italia": two letters are no region where a country that they are not of follows. */
function isDenied(short: Span, spans: readonly Span[]): boolean {
  const region = short.may.find(({ kind }) => kind === 'region');
  if (!short.isShort || !region) return false;
  const after = spans.slice(spans.indexOf(short) + 1);
  const countries = after.filter(({ may }) => may.every(({ kind }) => kind === 'country'));
  return countries.length > 0 && !countries.some((country) => holds(country, region));
}

/** A city so much smaller than its namesake is hardly meant where nothing says so. */
const SMALLER = 20;

/** Whether one of two places is a city, and far smaller than the other; a region or country counts as a large city. */
export function isFarSmaller(place: Place, than: Place): boolean {
  return rankOf(place) > (rankOf(than) + 10) * SMALLER;
}

function rankOf(place: Place): number {
  return place.kind === 'city' ? place.rank : 100;
}
