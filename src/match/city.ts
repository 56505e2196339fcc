import { type Gazetteer, isWide, type Place } from './gazetteer.ts';
import { isNoise, type Segment, type Span } from './segments.ts';
import { foldPhrase } from './word.ts';

export type Located = {
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
};

type City = Place & { readonly kind: 'city' };
type Wide = Place & { readonly kind: 'region' | 'country' };

/** A city, and the names that say which it is. */
export type CityFound = { readonly located: Located; readonly spans: readonly Span[] };

/** The cities that a segment names, `used` names set aside. */
export function cityIn(
  segment: Segment,
  segments: readonly Segment[],
  at: number,
  gazetteer: Gazetteer,
  used: ReadonlySet<Span>,
): readonly CityFound[] {
  const others = segments.flatMap(({ spans }) => spans);
  const told = notDenied(toldBy(segments, at), others);
  const found: CityFound[] = [];
  // "2205 Tiffin Avenue Findlay": the last name of an address is the city.
  const spans = segment.hasNumber ? segment.spans.filter(isCity).slice(-1) : segment.spans;
  for (const span of spans) {
    if (used.has(span) || isPartOfAddress(segment, segments)) continue;
    const isOnlyName = segments.length === 1 && segment.isWhole;
    const city = cityOf(span, told, others, isOnlyName);
    if (!city) continue;
    const longer = longerName(segment, span, told, city);
    const beside = others.filter((other) => other !== span && agrees(other, city));
    found.push({
      located: located(city, longer ?? shownAs(city, span), gazetteer),
      spans: [span, ...beside],
    });
  }
  return found.length > 0 ? found : written(segment, told, others, gazetteer, used);
}

/** "Milano (MI), Italia": two letters are no state of a country that another name beside them denies. */
function notDenied(told: Span | undefined, all: readonly Span[]): Span | undefined {
  if (!told?.isShort) return told;
  const isDenied = all
    .slice(all.indexOf(told) + 1)
    .some((other) => isCountry(other) && !isInSame(other, told));
  return isDenied ? undefined : told;
}

function isCountry({ may }: Span): boolean {
  return may.some(({ kind }) => kind === 'country');
}

function isInSame(one: Span, { may }: Span): boolean {
  return may.some((place) => 'country' in place && isIn(one, place));
}

/** The region or country that follows a city: "Rockville MD", "Olema, CA", "Hoeilaart, Flemish Brabant, Belgium". */
function toldBy(segments: readonly Segment[], at: number): Span | undefined {
  const { spans = [], words = [] } = segments[at] ?? {};
  const last = spans.at(-1);
  if (last && last.first > 0 && last.last === words.length - 1 && last.may.every(isWide)) return last;
  const next = segments[at + 1];
  const isUnknown = next?.spans.length === 0 && next.words.some((word) => !isNoise(word));
  const [following] = (isUnknown ? segments[at + 2] : next)?.spans ?? [];
  return following?.first === 0 && following.may.every(isWide) ? following : undefined;
}

/** The city a name means here: the one that agrees with what tells it, then with most of what stands beside it, then the greatest. */
function cityOf(
  name: Span,
  told: Span | undefined,
  all: readonly Span[],
  isOnlyName: boolean,
): City | undefined {
  const cities = name.may.filter((place): place is City => place.kind === 'city');
  if (cities.length === 0 || isToldOf(name, all)) return undefined;
  const others = all.filter((one) => one !== name && one.may.some(({ kind }) => kind !== 'city'));
  const wide = name.may.filter(({ kind }) => kind === 'country' || kind === 'region');
  const isOwn = (city: City) => wide.some((place) => isNamesake(place, city));
  const score = (city: City) =>
    others.filter((one) => agrees(one, city)).length +
    (told && agrees(told, city) ? 3 : 0) +
    (isOwn(city) ? 0.5 : 0);
  const [best] = cities.toSorted((one, other) => score(other) - score(one));
  // "Manchester, Vermont" and "Bedford, MA" are not the ones we know.
  const isRegion = told?.may.some(({ kind }) => kind === 'region');
  const isCountry =
    told?.may.every(({ kind }) => kind === 'country') && !told.isShort && !isOwn(best as City);
  if (!best || (told && (isRegion || isCountry) && !agrees(told, best))) return undefined;
  // Wyoming is a state before it is a city of Michigan, whatever country stands beside it.
  // "LA" and nothing beside it is no state.
  const isNickname = isOnlyName && name.isShort && wide.every(({ kind }) => kind === 'region');
  const isRead =
    wide.length === 0 || isOwn(best) || isNickname || others.some((one) => agreesInRegion(one, best));
  return isRead ? best : undefined;
}

/** "Buffalo, New York" and "Tel Aviv, Israel": what follows a city it agrees with is its region or country. */
function isToldOf(name: Span, all: readonly Span[]): boolean {
  if (name.may.every(({ kind }) => kind === 'city')) return false;
  const before = all.slice(0, all.indexOf(name));
  return before.some(({ may }) => may.some((place) => place.kind === 'city' && agrees(name, place)));
}

/** Singapore, Luxembourg, New York: the city is known by the name of the whole. */
function isNamesake(wide: Place, city: City): boolean {
  if (wide.kind === 'region') return wide.country === city.country && wide.region === city.region;
  return wide.kind === 'country' && wide.country === city.country;
}

function agreesInRegion({ may }: Span, city: City): boolean {
  return may.some((place) => place.kind === 'region' && isNamesake(place, city));
}

function agrees(name: Span, city: City): boolean {
  return name.may.some((place) => isNamesake(place, city));
}

function isCity({ may }: Span): boolean {
  return may.some(({ kind }) => kind === 'city');
}

/** "7455 Trowbridge Road, Sandy Springs": a city named outright makes the address before it a street. */
function isPartOfAddress(segment: Segment, segments: readonly Segment[]): boolean {
  if (segment.isWhole && !segment.hasNumber) return false;
  return segments.some(
    (other) => other !== segment && other.isWhole && !other.hasNumber && other.spans.some(isCity),
  );
}

const BEFORE =
  /^(?:north|south|east|west|new|old|port|fort|mount|mt|lake|upper|lower|los|san|santa|el|la|le|grand|great|little|point|palm|saint|st|bad|union|bay|central|center|centre)\.?$/i;
const AFTER =
  /^(?:hills?|heights|beach|park|springs?|falls|valley|township|village|lakes?|point|grove|junction|island|harbou?r|station|colony|gardens?|creek|ridge|mills?|hall|bay|center|centre|floor)$/i;

/** A smaller city may be half the name of one we do not know: "Playa Vista, CA", "Spring Branch, Texas". */
const KNOWN_TO_ALL = 2500;

/** "South Glastonbury, CT", "Temple Hills, MD": the name of a city in the name of another. */
function longerName(
  { words, spans, hasNumber }: Segment,
  span: Span,
  told: Span | undefined,
  { rank }: City,
): string | undefined {
  if (!told) return undefined;
  let { first, last } = span;
  const isAlone = spans.length === 1 && !hasNumber && words.length === last - first + 2;
  if (isAlone && rank > KNOWN_TO_ALL && words.every((word) => /^\p{Lu}/u.test(word) && !isNoise(word)))
    return words.join(' ');
  if (BEFORE.test(words[first - 1] ?? '')) first -= 1;
  while (AFTER.test(words[last + 1] ?? '')) last += 1;
  return last - first > span.last - span.first ? words.slice(first, last + 1).join(' ') : undefined;
}

function isInNames(word: string): boolean {
  return BEFORE.test(word) || AFTER.test(word) || /^city$/i.test(word);
}

const MOST_WORDS = 4;

/** A city that we do not know, named before its region or country: "Olema, CA", "Solnice, Czechia". */
function written(
  segment: Segment,
  told: Span | undefined,
  all: readonly Span[],
  gazetteer: Gazetteer,
  used: ReadonlySet<Span>,
): readonly CityFound[] {
  const wide = told && !used.has(told) ? wideOf(told, all, segment) : undefined;
  const end = segment.spans.includes(told as Span) ? (told?.first ?? 0) : segment.words.length;
  const words = segment.words.slice(0, end);
  if (!told || !wide || words.length === 0 || words.length > MOST_WORDS || segment.hasNumber) return [];
  if (!words.every((word) => /^[\p{Lu}'’]|^(?:de|del|la|le|les|of|an|am|im|der|sur|do|da|dos)$/u.test(word)))
    return [];
  // "West, TX" and "Union, New Jersey" are towns; "Central, Germany" is none.
  if (words.some((word) => isNoise(word) && !isInNames(word))) return [];
  if (words.every(isNoise) && wide.kind !== 'region') return [];
  if (/^\p{Lu}{2,}$/u.test(words.join(''))) return [];
  // The name of a region is no city of its country: "Paraná, Brasil".
  const [only] = segment.spans;
  if (only && only !== told && only.last - only.first === end - 1 && isNoCity(only, wide, told)) return [];
  const own = segment.spans.filter((span) => span.last < end);
  const wider = all.filter((span) => span === told || (span.may.every(isWide) && isIn(span, wide)));
  const region = wide.kind === 'region' ? wide.name : null;
  return [
    {
      located: {
        country: gazetteer.countryName(wide.country),
        region,
        city: words.join(' ').replace(/(\p{L}{3})\.$/u, '$1'),
      },
      spans: [...own, ...wider],
    },
  ];
}

/** "Paraná, Brasil", "Latin America, Colombia" and "Spain, Portugal", but "Lebanon, MO". */
function isNoCity(span: Span, wide: Wide, told: Span): boolean {
  if (isIn(span, wide) || span.may.some(({ kind }) => kind === 'wide')) return true;
  const isState = wide.kind === 'region' && told.isShort;
  return span.may.some(({ kind }) => kind === 'country') && !isState;
}

function isIn({ may }: Span, { country }: { readonly country: string }): boolean {
  return may.some((place) => place.kind !== 'city' && 'country' in place && place.country === country);
}

/** No town of Delaware is called so. */
const GERMAN_NAME =
  /[äöüß]|\p{L}(?:ingen|heim|burg|berg|dorf|stadt|stedt|hausen|bach|furt|kirchen|walde?|rode|brunn|scheid|itz)$/iu;

/** The region two letters stand for, unless another name beside them says it is the country. */
function wideOf({ may, written }: Span, all: readonly Span[], { words }: Segment): Wide | undefined {
  const country = may.find((place): place is Wide => place.kind === 'country');
  const region = may.find((place): place is Wide => place.kind === 'region');
  if (!region || !country) return region ?? country;
  if ('country' in country && 'country' in region && country.country === region.country) return country;
  const isCountry = all.some((other) => other.may !== may && other.may.every(isWide) && isIn(other, country));
  const isGerman = written === 'DE' && words.some((word) => GERMAN_NAME.test(word));
  return isCountry || isGerman ? country : region;
}

/** As written, but for the accents' sake only: "Montreal", and "Munich" for "München". */
function shownAs({ name }: City, { written }: Span): string {
  const isSame = foldPhrase(written) === foldPhrase(name);
  return isSame && /\p{Ll}/u.test(written) && /^\p{Lu}/u.test(written) ? written : name;
}

function located({ country, region }: City, city: string, gazetteer: Gazetteer): Located {
  return {
    country: gazetteer.countryName(country),
    region: gazetteer.regionName(country, region) ?? null,
    city,
  };
}
