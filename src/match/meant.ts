import { type Gazetteer, isWide, type Place } from './gazetteer.ts';
import { foldPhrase } from './scan.ts';
import { partsOf, type Segment, type Span } from './segments.ts';

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
  const isVague = segments.some(({ isWhole }) => !isWhole);
  const found = spans.map((span, at) => ({ span, may: mayHere(span, spans, at) }));
  const namesCity = found.some(({ may }) => may[0]?.kind === 'city');
  const told = new Set<Span>();
  for (const { span, may } of found)
    if (!told.has(span))
      for (const other of spans)
        if (other !== span && may.some((place) => holds(other, place))) told.add(other);
  return found
    .filter(({ span, may }) => may.length > 0 && !told.has(span) && !(namesCity && isShortRegion(span)))
    .map(({ may }) => ({
      may,
      isVague: !namesCity && (isVague || found.some((one) => one.may.length === 0)),
    }));
}

/** "7455 Trowbridge Road, Sandy Springs": a city named outright makes the address before it a street. */
function withoutStreets(segments: readonly Segment[]): readonly Segment[] {
  const namesCity = segments.some(
    ({ hasNumber, spans }) => !hasNumber && spans.some(({ may }) => !may.every(isWide)),
  );
  return namesCity ? segments.filter(({ hasNumber }) => !hasNumber) : segments;
}

/** What a name may mean beside the other names of its line: what most of these agree with, the likeliest first. */
function mayHere(span: Span, spans: readonly Span[], at: number): readonly Place[] {
  const scored = readingsOf(span).map((place) => ({
    place,
    score: spans.filter((other) => other !== span && holds(other, place)).length,
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  // "Manchester, Vermont" is none of those we know.
  const next = spans[at + 1]?.may;
  if (
    best === 0 &&
    !span.may.some(isWide) &&
    next?.every(isWide) &&
    next.some(({ kind }) => kind === 'region')
  )
    return [];
  const may = scored.filter(({ score }) => score === best).map(({ place }) => place);
  const order = (place: Place) => orderOf(place, span);
  return may.sort((one, other) => order(one) - order(other));
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

/** Whether a name beside it says where a place is: "Germany" for Berlin, "EMEA" for Germany. */
function holds({ may }: Span, place: Place): boolean {
  return may.some((wide) => isWide(wide) && isWithin(place, wide) && !isWithin(wide, place));
}

/** "Milano (MI), Italia": two letters beside a city tell of it, or of nothing. */
function isShortRegion({ isShort, may }: Span): boolean {
  return isShort && may.some(({ kind }) => kind === 'region');
}
