import { allSignedLines } from './all-signs.ts';
import type { Located } from './city.ts';
import { gazetteerOf, type PlaceLines } from './gazetteer.ts';
import { languageOf } from './language.ts';
import { allOf } from './lines.ts';
import { placeByLanguage, placesIn, placesInTitle } from './locate.ts';
import { linesAbout, SIGN, type SignedLine } from './signs.ts';

type Words = { readonly title: string; readonly text: string; readonly location?: string };

type PlacesSaid = { readonly places: readonly Located[]; readonly from: 'location' | 'title' | 'text' };

/** A line of the text that names the place: "Location: Berlin, Germany". */
const PLACE_LINE =
  /^[ \t•*-]*(?:job |work |office |primary )?(?:locations?|standorte?|arbeitsort|einsatzort|dienstort|lieu(?: de travail| du poste)?|ubicaci[oó]n|lugar de trabajo|standplaats|werklocatie|sede(?: di lavoro)?)\s*:\s*(.{2,120})$/imu;
/** Where a text says one may live: "anywhere in the US", "based in Germany", "authorized to work in the U.S." */
const LIVES_IN =
  /(?:remote|anywhere|located|based|resid(?:e|ents?)|live|living|authori[sz]ed to work|right to work|work from)[^.\n]{0,20}?\s(?:in|within|from|across)\s+(?:the\s+)?((?:U\.S\.|[^.,;\n]){2,40})/giu;

/** Where this job is, in a sentence: "The role is based in Krakow, Poland", "Je standplaats is ons kantoor in Breda". */
const BASED_IN =
  /(?:(?:role|position|job|practice|clinic|shop|store|restaurant|school|hotel|warehouse|plant|you(?:['’]ll| will)) (?:is |will be |be )?(?:based|located|situated) (?:in|at|out of)|(?:standplaats|werkplek) is (?:[\p{Ll}]+ ){0,4}(?:in|te)|(?:arbeitsort|einsatzort|dienstort) ist(?: in)?|poste (?:est )?(?:bas[ée]+|situ[ée]+) [àa]|puesto (?:est[áa] )?(?:ubicado|basado) en) (?:our )?(\p{Lu}(?:\.\p{Lu}|[^.,;:()\n]){1,30}(?:, \p{Lu}[^.,;:()\n]{1,30})?)/iu;

/** A place has a capital, and so has what follows it after a comma: "Austin, Texas", but not "Austin, working with us". */
function basedIn(line: string): string | undefined {
  const place = BASED_IN.exec(line)?.[1]?.replace(/, \p{Ll}.*$/u, '');
  return place !== undefined && /^\p{Lu}/u.test(place) ? place : undefined;
}

function labelledPlace(signed: readonly SignedLine[]): string | undefined {
  const named = linesAbout(signed, SIGN.placeLabel, READ).map((line) => PLACE_LINE.exec(line.text)?.[1]);
  return named.find((place) => place !== undefined);
}

/** The lines a text begins with, where they are made of parts as a title is: "IT Analyst – Cork – 12 months". */
function headingsOf(text: string): readonly string[] {
  const lines = text
    .slice(0, OPENING)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(0, 2).filter((line) => line.length < LONGEST_HEADING && /\s[-–—|]\s/.test(line));
}

const [OPENING, LONGEST_HEADING] = [400, 120];
const READ = 20_000;
const MOST_LINES = 12;

/** The places of a posting and where they stand: the line of places before the title, the title before the text. */
export function placesSaid(
  { title, text, location }: Words,
  lines: PlaceLines,
  signed = allSignedLines(text),
): PlacesSaid | undefined {
  const gazetteer = gazetteerOf(lines);
  const given = location ? placesIn(location, gazetteer) : [];
  if (given.length > 0) return { places: given, from: 'location' };
  // The language takes its time to tell, and only a place that is given and not known asks for it.
  const unknown = location
    ? placeByLanguage(location, () => languageOf(`${title}\n${text}`), gazetteer, text)
    : [];
  if (unknown.length > 0) return { places: unknown, from: 'location' };
  const inTitle = placesInTitle(title, gazetteer);
  if (inTitle.length > 0) return { places: inTitle, from: 'title' };
  const labelled = labelledPlace(signed);
  const inLine = labelled === undefined ? [] : placesIn(labelled, gazetteer);
  if (inLine.length > 0) return { places: inLine, from: 'text' };
  const living = linesAbout(signed, SIGN.lives, READ).slice(0, MOST_LINES);
  const based = living.map((line) => basedIn(line.text)).find((place) => place !== undefined);
  const inSentence = based === undefined ? [] : placesIn(based, gazetteer).filter(({ country }) => country);
  if (inSentence.length > 0) return { places: inSentence, from: 'text' };
  const inHeading = headingsOf(text)
    .flatMap((line) => line.split(/\s[-–—|]\s/).slice(1))
    .map((part) => placesInTitle(` | ${part}`, gazetteer))
    .find((places) => places.length > 0);
  if (inHeading) return { places: inHeading, from: 'text' };
  for (const [, words = ''] of living.flatMap((line) => allOf(line.text, LIVES_IN))) {
    if (!/^\p{Lu}/u.test(words)) continue;
    const [place] = placesIn(words, gazetteer).filter(({ country, city }) => country && !city);
    if (place) return { places: [{ ...place, region: null }], from: 'text' };
  }
  return undefined;
}
