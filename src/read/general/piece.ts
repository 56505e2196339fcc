import type { Workplace } from '../../model/posting.ts';
import { dayIn } from '../ago.ts';
import { workplaceFrom } from '../words.ts';
import { isClosedMark } from './closed.ts';
import { CHROME_LINK, EMPLOYMENT, GENERIC_LINK, TITLE_WORD } from './job-words.ts';
import { isKnownPlace } from './known-places.ts';
import { type Labelled, labelledIn, labelOf } from './labels.ts';
import { isBadge, isDepartmentName } from './section-words.ts';

/** What a piece of text beside a title says. */
export type Piece = {
  readonly text: string;
  /** "Apply", "Read more": it leads somewhere and says nothing. */
  readonly generic: boolean;
  /** "Location": the next piece is the place. */
  readonly label?: Labelled | undefined;
  /** "Location: Rotterdam": what it says is behind the label. */
  readonly labelled?: { readonly field: Labelled; readonly value: string } | undefined;
  readonly place: boolean;
  /** It may be the name of a place, for all that can be told from it alone. */
  readonly name: boolean;
  readonly department: boolean;
  readonly employment: boolean;
  /** The mark of an opening that is none any more. */
  readonly closed: boolean;
  readonly workplace?: Workplace | undefined;
  readonly day?: string | undefined;
};

/** Another piece with its label: "Ref: 2026-14", "Start: sofort". */
const OTHER_LABEL = /^[\p{L} ]{2,25}[:：]/u;

const MOST_KNOWN = 5000;

/**
 * Places, teams and kinds of employment come again in every row: each is looked at once for a page. A line of several,
 * "Rotterdam · Full-time", is several pieces.
 */
export function pieceReader(now: number | undefined): (text: string) => readonly Piece[] {
  const known = new Map<string, readonly Piece[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const pieces = partsOf(text).map((part) => read(part, now));
    if (known.size < MOST_KNOWN) known.set(text, pieces);
    return pieces;
  };
}

const LONGEST = 160;

function partsOf(text: string): readonly string[] {
  const bare = text.replace(/^[\s,;:·•|/–—-]+|[\s,;·•|/–—-]+$/g, '').replace(/^\(([^()]+)\)$/, '$1');
  if (bare.length > LONGEST || bare === '') return bare === '' ? [] : [bare];
  const parts = bare.split(/\s*[·•|｜]\s*/);
  const split = parts.flatMap((part) => {
    const more = part.split(/\s+[/–—]\s+|\s+-\s+|,\s+/);
    return more.length > 1 && more.some((each) => EMPLOYMENT.test(each) || PAY.test(each)) ? more : [part];
  });
  return split.filter((part) => part !== '');
}

/** "$21–$24/hr", "ab 3.200 €": it begins or ends so. */
const PAY =
  /^(?:(?:from|ab|d[èe]s|up to|bis) )?[$€£]\s?\d|^\d[\d.,\s]{0,12}\s?(?:[€£]|EUR|PLN|z[łl]|K[čc])(?:\b|$|\s|\/)/;

/** What tells, behind the first words of a line, that those are a place: a kind of work, pay, or hours. */
export function tellsTerms({ text, employment }: Piece): boolean {
  return (
    employment ||
    PAY.test(text) ||
    /^\d{1,2}(?:[–-]\d{1,2})? ?(?:h|hrs?|hours|std\.?|stunden|uur)\b/i.test(text)
  );
}

function read(text: string, now: number | undefined): Piece {
  const short = text.length <= 120;
  const employment = text.length < 40 && EMPLOYMENT.test(text);
  const generic = short && GENERIC_LINK.test(text);
  const department = isDepartmentName(text);
  const day = text.length <= 60 ? dayIn(text, now) : undefined;
  const label = text.length <= 40 ? labelOf(text) : undefined;
  const labelled = short ? toldBehind(text) : undefined;
  return {
    text,
    generic,
    label,
    labelled,
    place: !employment && looksLikePlace(text),
    name:
      !(employment || generic || department || label || labelled || day !== undefined) && looksLikeName(text),
    department,
    employment,
    closed: isClosedMark(text),
    workplace: short ? workplaceFrom(text) : undefined,
    day,
  };
}

/** A label in an element of its own has no colon: "Location Exeter". */
const PLACE_BEHIND =
  /^(?:(?:Job )?[Ll]ocations?|Standort|Arbeitsort|Lieu|Localisation|Ubicaci[óo]n|Lokalizacja|Miejsce pracy|Lokalita)\s+(\p{Lu}.{1,80})$/u;

function toldBehind(text: string): Piece['labelled'] {
  const place = PLACE_BEHIND.exec(text)?.[1];
  return place === undefined ? labelledIn(text) : { field: 'place', value: place };
}

function looksLikePlace(text: string): boolean {
  // A sentence is none, whatever it names.
  if (text.length > 80 || /\p{Ll}{3}\.$/u.test(text)) return false;
  return (
    isKnownPlace(text) ||
    /^\p{Lu}[\p{L} .'’-]+,\s*\p{Lu}[\p{L} .'’-]+/u.test(text) ||
    /\bremote\b/i.test(text) ||
    SITE.test(text) ||
    // A city, ward, county or province by its last sign.
    /^\p{Script=Han}{1,6}[市区區縣県府省都](?:\p{Script=Han}{1,8})?$/u.test(text)
  );
}

/** A site by its kind and name: "Werk Hohenfurt", "Dalby clinic", "Agence de Reims". */
const SITE =
  /^(?:Werk|Standort|Filiale|Niederlassung|Betriebsst[äa]tte|Klinikum|Haus|Campus|Site d[eu]|Agence d[eu]|Magasin d[eu]|Usine d[eu]|Planta (?:de )?|Tienda (?:de )?|Sede (?:di |de )?|Stabilimento (?:di )?|Filiale di|Zak[łl]ad|Oddzia[łl]|Pobo[čc]ka|Z[áa]vod|Vestiging|Filiaal)\s?\p{Lu}[\p{L} .'’-]{1,40}$|^\p{Lu}[\p{L} .'’-]{1,40} (?:[Cc]linic|[Cc]ampus|[Pp]lant|[Dd]epot|[Bb]ranch|[Ss]tore|[Hh]ospital|(?:High|Middle|Primary|Elementary) School|Elementary)$/u;

/** A few words that begin as names do, without numbers, sentences or labels. */
function looksLikeName(text: string): boolean {
  return (
    text.length <= 48 &&
    /^\p{Lu}[\p{L}\p{M} .,'’()&/-]*$/u.test(text) &&
    !/[.!]$/.test(text) &&
    text.split(' ').length <= 5 &&
    !(isBadge(text) || TITLE_WORD.test(text) || CHROME_LINK.test(text) || OTHER_LABEL.test(text)) &&
    !/\b(?:gmbh|ag|inc|llc|ltd|s\.?a\.?|sp\. z o\.o|s\.r\.o|b\.?v\.?)\.?$/i.test(text)
  );
}
