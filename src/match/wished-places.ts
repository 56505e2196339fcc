import type { Workplace } from '../model/posting.ts';
import type { Profile } from '../model/profile.ts';
import { type Gazetteer, gazetteerOf, type Place, type PlaceLines } from './gazetteer.ts';
import { isFarSmaller, isWithin, meantIn } from './meant.ts';
import { type LineFit, lineFit, type Places, type WishedPlace } from './place.ts';
import { phraseOf } from './words-in.ts';
import { workplaceInLine } from './workplace.ts';

type Terms = { readonly places?: Places; readonly workplace: readonly Workplace[] };

const ANY_PLACE = /^(?:any ?where|any|everywhere|world-?wide|global|weltweit)$/i;

/** Whether a profile asks for the table of places. */
export function asksForPlaces({ places, employment }: Profile): boolean {
  return places.length > 0 || employment.some(({ leftFor }) => leftFor?.includes('place'));
}

/** The places and the ways of working that are wished, made ready. "Remote" among the places is a way of working. */
export function termsOf({ places, workplace }: Profile, lines: PlaceLines): Terms {
  if (places.length === 0) return { workplace };
  const all = places.map((name) => wishedPlace(name, gazetteerOf(lines)));
  const named = all.filter((wish) => !isRemote(wish));
  const asksRemote = named.length < all.length;
  const isMore = asksRemote && (workplace.length > 0 || named.length === 0);
  const ways = isMore ? [...new Set([...workplace, 'remote' as const])] : workplace;
  if (named.length === 0 || named.some(({ name }) => ANY_PLACE.test(name.trim()))) return { workplace: ways };
  const allowsRemote = ways.length === 0 || ways.includes('remote');
  const fitOf = fitsOf(named, gazetteerOf(lines));
  return { workplace: ways, places: { asksRemote: asksRemote && ways.length === 0, allowsRemote, fitOf } };
}

/** One place by its name. */
export function placeNamed(name: string, lines: PlaceLines): Places {
  const gazetteer = gazetteerOf(lines);
  return { asksRemote: false, allowsRemote: false, fitOf: fitsOf([wishedPlace(name, gazetteer)], gazetteer) };
}

const MOST_LINES = 2000;

/** Many openings share a line of places: each is held against the wishes once. */
function fitsOf(wishes: readonly WishedPlace[], gazetteer: Gazetteer): Places['fitOf'] {
  const known = new Map<string, LineFit>();
  return (location) => {
    const fit = known.get(location) ?? lineFit(location, wishes, gazetteer);
    if (known.size > MOST_LINES) known.clear();
    known.set(location, fit);
    return fit;
  };
}

/** "berlin, de", "uk": short forms are known in capitals. */
const SHORT = /(?:^|,\s*)\p{L}{2,3}$/u;

function wishedPlace(name: string, gazetteer: Gazetteer): WishedPlace {
  const written = name.trim().replace(SHORT, (short) => short.toUpperCase());
  return {
    name,
    // What follows the comma only tells it from another.
    phrase: phraseOf(name.split(',')[0] ?? name),
    meant: meantIn(written, gazetteer).map((meant) => ({ ...meant, likely: likelyOf(meant.may) })),
  };
}

function isRemote({ name, meant }: WishedPlace): boolean {
  return meant.length === 0 && !ANY_PLACE.test(name.trim()) && workplaceInLine(name) === 'remote';
}

/** "Portland" may be one of two; who wishes "London" hardly means Ontario, and "New York" hardly the whole state. */
function likelyOf(may: readonly Place[]): readonly Place[] {
  const [first] = may;
  return may.filter(
    (place) =>
      first === undefined ||
      place === first ||
      (place.kind === 'city' ? !isFarSmaller(place, first) : !isWithin(first, place)),
  );
}
