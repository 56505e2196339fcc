import { foldPhrase } from './word.ts';

/** What a name may be: a city, a region, a country, or a part of the world. Countries by code. */
export type Place =
  | {
      readonly kind: 'city';
      readonly name: string;
      readonly country: string;
      readonly region: string;
      /** 0 for the greatest of all. */
      readonly rank: number;
      /** The city it is a part of: New York for Brooklyn. */
      readonly within: string | undefined;
    }
  | { readonly kind: 'region'; readonly name: string; readonly country: string; readonly region: string }
  | { readonly kind: 'country'; readonly name: string; readonly country: string }
  | {
      readonly kind: 'wide';
      readonly name: string;
      /** The codes of the countries in it. */
      readonly countries: readonly string[];
    };

export type Gazetteer = {
  /** Folded name → what it may be, the greatest city first. */
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  /** Two or three capitals → what they may stand for. */
  readonly byShort: ReadonlyMap<string, readonly Place[]>;
  readonly countryName: (code: string) => string;
  readonly regionName: (country: string, region: string) => string | undefined;
};

/** What `places.json` holds: lines, cells parted by tabs. */
export type PlaceLines = {
  readonly countries?: string;
  readonly regions?: string;
  readonly wide?: string;
  readonly cities?: string;
};

/** Stands among the other names of a country whose code means something else nearly always: AI, TO, IM. */
const UNREAD = '-';

const made = new WeakMap<PlaceLines, Gazetteer>();

/** Made when a place is first looked for: some ten thousand names take a few ms that a waking worker should not spend. */
export function gazetteerOf(lines: PlaceLines): Gazetteer {
  const known = made.get(lines);
  if (known) return known;
  const gazetteer = build(lines);
  made.set(lines, gazetteer);
  return gazetteer;
}

function build(lines: PlaceLines): Gazetteer {
  const byName = new Map<string, Place[]>();
  const byShort = new Map<string, Place[]>();
  const countries = new Map<string, string>();
  const regions = new Map<string, string>();
  for (const [code = '', name = '', others] of rows(lines.countries)) {
    countries.set(code, name);
    const place: Place = { kind: 'country', name, country: code };
    for (const one of [name, ...named(others)]) if (one !== UNREAD) add(one, place);
    if (!named(others).includes(UNREAD)) put(byShort, code, place);
  }
  for (const [country = '', region = '', name = '', short, others] of rows(lines.regions)) {
    const place: Place = { kind: 'region', name, country, region };
    regions.set(`${country} ${region}`, name);
    for (const one of [name, ...named(others)]) add(one, place);
    if (short) put(byShort, short, place);
  }
  for (const [name = '', others, codes = ''] of rows(lines.wide)) {
    const place: Place = { kind: 'wide', name, countries: codes.split(' ') };
    for (const one of [name, ...named(others)]) add(one, place);
  }
  rows(lines.cities).forEach(([name = '', country = '', region = '', others], rank) => {
    const within = /<([^;]+)/.exec(others ?? '')?.[1];
    const place: Place = { kind: 'city', name: shownName(name, others), country, region, rank, within };
    for (const one of [name, ...named(others)]) add(one.replace(/^=/, ''), place);
  });
  return {
    byName,
    byShort,
    countryName: (code) => countries.get(code) ?? code,
    regionName: (country, region) => regions.get(`${country} ${region}`),
  };

  function add(name: string, place: Place): void {
    // Short forms (US, UK, DC, LA) are read only in capitals.
    if (/^[A-Z.]{2,5}$/.test(name)) put(byShort, name.replaceAll('.', ''), place);
    else for (const form of formsOf(folded(name))) put(byName, form, place);
  }
}

/** Most names are plain letters, which are folded at a fraction of the cost. */
function folded(name: string): string {
  return /^[a-z]+(?: [a-z]+)*$/i.test(name) ? name.toLowerCase() : foldPhrase(name);
}

/** "fort worth" and "ft worth", "st louis" and "saint louis". */
function formsOf(name: string): readonly string[] {
  const first = /^(?:s(?:ain|ank)?t|f(?:or)?t|m(?:oun)?t)(?= )/.exec(name)?.[0];
  if (first === undefined) return [name];
  const other = SHORTENED.find((pair) => pair.includes(first))?.find((one) => one !== first);
  return [name, other + name.slice(first.length)];
}

const SHORTENED: readonly (readonly string[])[] = [
  ['saint', 'st'],
  ['sankt', 'st'],
  ['fort', 'ft'],
  ['mount', 'mt'],
];

/** The name in English, or the short one, where GeoNames has another: it stands marked with "=" among the others. */
function shownName(name: string, others: string | undefined): string {
  return /(?:^|;)=([^;]+)/.exec(others ?? '')?.[1] ?? name;
}

/** Whether a place is no city but what cities lie in. */
export function isWide({ kind }: Place): boolean {
  return kind !== 'city';
}

function put(map: Map<string, Place[]>, name: string, place: Place): void {
  const there = map.get(name);
  if (there) there.push(place);
  else map.set(name, [place]);
}

function rows(lines: string | undefined): readonly string[][] {
  return (lines ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

function named(others: string | undefined): readonly string[] {
  return (others ?? '').split(';').filter((one) => one && !one.startsWith('<'));
}
