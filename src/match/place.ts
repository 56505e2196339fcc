import type { Evidence } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { isInSameRegion, type Meant, mayMeet, meantIn } from './meant.ts';
import { isNear, isPartOf } from './territories.ts';
import { findPhrase, type Phrase } from './words-in.ts';
import { workplaceInLine } from './workplace.ts';

/** A place as it was wished, and what it may mean. */
export type WishedPlace = {
  readonly name: string;
  readonly phrase: Phrase;
  readonly meant: readonly (Meant & { readonly likely: readonly Place[] })[];
};

export type Places = {
  /** Remote was named among the places. */
  readonly asksRemote: boolean;
  readonly allowsRemote: boolean;
  readonly fitOf: (location: string) => LineFit;
};

/**
 * Whether an opening is where the user wants to be: there, or a remote job that is `open` to there, or remote as `asked`;
 * what cannot be told, a `wide` place that may be theirs, one that is `unclear` or `unsaid`, a `remote` job with an office
 * elsewhere; or elsewhere, which is said only where it is sure.
 */
export type PlaceFit = {
  readonly fits: 'yes' | 'open' | 'asked' | 'wide' | 'unclear' | 'unsaid' | 'remote' | 'no';
  /** As it was wished where it fits, else as the posting has it. */
  readonly place: string;
  readonly evidence: readonly Evidence[];
};

/** What one line of places comes to, whatever else the posting says. */
export type LineFit = {
  readonly fits: 'yes' | 'around' | 'wide' | 'unclear' | 'unsaid' | 'anywhere' | 'other-city' | 'no';
  readonly place: string;
  readonly evidence: readonly Evidence[];
  readonly isRemote: boolean;
};

/** Words of a place that name no place: "3 Locations", "Multiple locations", "Remote". */
const NO_PLACE =
  /\d+ locations?|multiple|various|several|locations?|remote|hybrid|on-?site|anywhere|worldwide|global|flexible|home ?office|headquarters|\bhq\b|office|virtual|work from home|world|distributed|fully|position|first|friendly|only|in[- ]person/giu;
const ANYWHERE = /\b(?:anywhere|world-?wide|global(?:ly)?|weltweit)\b/i;

/** `isRemote` is asked only where the office is elsewhere. */
export function placeFit(
  { locations, workplace }: Posting,
  places: Places,
  isRemote: () => boolean,
): PlaceFit {
  const lines = locations.map(places.fitOf);
  const first = (...kinds: readonly LineFit['fits'][]) => lines.find(({ fits }) => kinds.includes(fits));
  const yes = first('yes');
  if (yes) return { ...yes, fits: 'yes' };
  const remote = lines.filter((line) => workplace === 'remote' || (workplace === undefined && line.isRemote));
  const open = remote.find(({ fits }) => fits === 'around' || fits === 'anywhere');
  if (open) return { ...open, fits: 'open' };
  const isAnyRemote =
    remote.some(({ fits }) => fits !== 'no') || (lines.length === 0 && workplace === 'remote');
  if (places.asksRemote && isAnyRemote) return { fits: 'asked', place: '', evidence: [] };
  const wide = first('wide', 'around');
  if (wide) return { ...wide, fits: 'wide' };
  const unclear = first('unclear');
  if (unclear) return { ...unclear, fits: 'unclear' };
  const elsewhere = lines[0];
  if (!elsewhere || first('unsaid', 'anywhere')) return { fits: 'unsaid', place: '', evidence: [] };
  const office = first('other-city');
  if (office && places.allowsRemote && isRemote()) return { ...office, fits: 'remote' };
  return { ...elsewhere, fits: 'no', evidence: lines.slice(0, 3).flatMap(({ evidence }) => evidence) };
}

/** A line of places held against the wishes: the best of what it names counts. */
export function lineFit(location: string, wishes: readonly WishedPlace[], gazetteer: Gazetteer): LineFit {
  const meant = meantIn(location, gazetteer);
  const isRemote = workplaceInLine(location) === 'remote';
  const found = (fits: LineFit['fits']) => ({ fits, place: location, evidence: [whole(location)], isRemote });
  if (meant.length === 0 && !namesPlace(location))
    return found(ANYWHERE.test(location) ? 'anywhere' : 'unsaid');
  let best: LineFit = found('no');
  for (const wish of wishes) {
    const fits = fitOfWish(location, meant, wish);
    if (fits === 'yes') return { ...found(fits), place: wish.name, evidence: [evidenceIn(location, wish)] };
    if (ORDER.indexOf(fits) < ORDER.indexOf(best.fits)) best = found(fits);
  }
  return best;
}

const ORDER: readonly LineFit['fits'][] = ['yes', 'around', 'wide', 'unclear', 'other-city', 'no'];

function fitOfWish(location: string, meant: readonly Meant[], wish: WishedPlace): LineFit['fits'] {
  const isAround = AROUND.test(location) || AROUND.test(wish.name);
  const all = meant.flatMap((one) => wish.meant.map((wished) => fitOf(one, wished, isAround)));
  const fits = ORDER.find((one) => all.includes(one)) ?? 'unclear';
  // "Berlin, CT" is elsewhere, whatever the words.
  if (fits === 'other-city' || fits === 'no') return fits;
  const isVague = all.length === 0 || [...meant, ...wish.meant].some((one) => one.isVague);
  return isVague && findPhrase(location, wish.phrase) ? 'yes' : fits;
}

/** "Greater Boston", "Bay Area": what lies around a city too. */
const AROUND = /\b(?:area|metro\w*|greater|around|near|raum|gro(?:ß|ss)raum|umland|region|county)\b/i;

function fitOf({ may }: Meant, wished: WishedPlace['meant'][number], isAround: boolean): LineFit['fits'] {
  const { likely, isVague } = wished;
  const [first] = may;
  if (!first) return 'no';
  if (likely.some((place) => isPartOf(first, place))) return isVague ? 'wide' : 'yes';
  if (likely.some((place) => isPartOf(place, first))) return 'around';
  const mayBe = may.some((one) =>
    wished.may.some((other) => mayMeet(one, other) || (isAround && isInSameRegion(one, other))),
  );
  if (mayBe) return 'wide';
  if (likely.some((place) => isNear(first, place))) return 'unclear';
  return first.kind === 'city' ? 'other-city' : 'no';
}

function evidenceIn(location: string, { phrase }: WishedPlace): Evidence {
  const [start, end] = findPhrase(location, phrase) ?? [0, location.length];
  return { field: 'location', text: location.slice(start, end), start, end };
}

function namesPlace(location: string): boolean {
  return /\p{L}{2}/u.test(location.replace(NO_PLACE, ' '));
}

function whole(location: string): Evidence {
  return { field: 'location', text: location, start: 0, end: location.length };
}
