import type { Evidence } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import { findPhrase, type Phrase, phraseOf } from './words-in.ts';
import { workplaceInLine } from './workplace.ts';

/** Whether an opening is where the user wants to be. */
export type PlaceFit =
  | { readonly fits: 'yes'; readonly place: string; readonly evidence: readonly Evidence[] }
  | { readonly fits: 'no'; readonly place: string; readonly evidence: readonly Evidence[] }
  | { readonly fits: 'unknown' };

export type Places = readonly { readonly name: string; readonly phrase: Phrase }[];

/** "Berlin, Germany" is Berlin: what follows the comma only tells it from another. */
export function placesOf(places: readonly string[]): Places {
  return places.map((name) => ({ name, phrase: phraseOf(name.split(',')[0] ?? name) }));
}

/** Words of a place that name no place: "3 Locations", "Multiple locations", "Remote". */
const NO_PLACE =
  /\d+ locations?|multiple|various|several|locations?|remote|hybrid|on-?site|anywhere|worldwide|global|flexible|home ?office|headquarters|\bhq\b|office|virtual|work from home|world|distributed|fully|position|first|friendly|only|in[- ]person/giu;

export function placeFit({ locations, workplace }: Posting, places: Places): PlaceFit {
  const wishesRemote = places.some(({ phrase }) => phrase.folded === 'remote');
  for (const location of locations) {
    const found = foundIn(location, places);
    if (found) return found;
    if (wishesRemote && (workplace ?? workplaceInLine(location)) === 'remote' && !namesPlace(location))
      return { fits: 'yes', place: location, evidence: [whole(location)] };
  }
  const named = locations.filter(namesPlace);
  if (workplace === 'remote') return { fits: 'unknown' };
  // "3 Locations" or a bare "Remote" rules nothing out.
  if (named.length < locations.length || named.length === 0) return { fits: 'unknown' };
  return { fits: 'no', place: named[0] ?? '', evidence: named.slice(0, 3).map(whole) };
}

function foundIn(location: string, places: Places): PlaceFit | undefined {
  for (const { name, phrase } of places) {
    const found = findPhrase(location, phrase);
    if (!found) continue;
    const [start, end] = found;
    return {
      fits: 'yes',
      place: name,
      evidence: [{ field: 'location', text: location.slice(start, end), start, end }],
    };
  }
  return undefined;
}

function namesPlace(location: string): boolean {
  return /\p{L}{2}/u.test(location.replace(NO_PLACE, ' '));
}

function whole(location: string): Evidence {
  return { field: 'location', text: location, start: 0, end: location.length };
}
