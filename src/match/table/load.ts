import { type Forms, lexiconOf } from '../build-lexicon.ts';
import { type ChairNames, chairNamesOf } from '../chair-name.ts';
import { type Families, type Family, familiesOf } from '../families.ts';
import type { PlaceLines } from '../gazetteer.ts';
import { type Lexicon, NEEDED, NICE, NOT, NOTHING, OFFER } from '../lexicon.ts';

/** How sure a form is by itself. See `table.json` and `../settle.ts`. */
export const SURE = 0;
/** An ordinary word too (Go, Excel, Spring): only its surroundings tell. */
const WORD = 1;
/** One or two letters (C, R): only its surroundings tell, and only as a capital. */
export const LETTER = 2;
/** Read only where it is written in capitals (REST, SAS, PR). */
export const CAPITALS = 3;
/** The user's own phrase: found at every place it stands. */
export const OWN = 4;
/** An ordinary word too, but in a posting mostly the skill (Excel, Oracle): less of its surroundings is asked. */
export const LIKELY = 5;
/** A name that is an ordinary word where it is written small and nothing about it is technical (Python, Docker). */
export const PROPER = 6;
/** A language people speak, by the word that also says whose a thing is: "fluent German", but "our German office". */
export const TONGUE = 7;

export type Skill = {
  readonly name: string;
  readonly kind: string;
  /** The wider skill it belongs to: somebody who knows this one knows something of that. */
  readonly parent?: string;
};

/** The shipped skills, made ready for `matcher` and `extract`. */
export type SkillTable = {
  readonly skills: readonly Skill[];
  /** Everything the lexicon holds, so that it can be built again with a user's own phrases. */
  readonly forms: Forms;
  readonly lexicon: Lexicon;
  readonly places: PlaceLines;
  /** Kinds of work by the words of titles. */
  readonly families: Families;
  /** What titles mean the same chair. */
  readonly chairs: ChairNames;
};

/** A form's meaning: which skill, and how sure the form is. */
export function meaningOf(skill: number, surety: number): number {
  return skill * 8 + surety;
}

export function skillOf(meaning: number): number {
  return meaning >> 3;
}

export function suretyOf(meaning: number): number {
  return meaning & 7;
}

/**
 * The table out of its resource (`table.json`). What is malformed in it is left out. Only `extract` asks for places
 * (`places.json`).
 */
export function tableFrom(json: unknown, places: PlaceLines = {}): SkillTable {
  const { skills, nothing, cues, families, chairs } = (json ?? {}) as Partial<
    Record<'skills' | 'nothing' | 'cues' | 'families' | 'chairs', unknown>
  >;
  const entries = (Array.isArray(skills) ? skills : []).filter(isEntry);
  const phrases: string[] = [];
  const meanings: number[] = [];
  const addAll = (texts: readonly string[] | undefined, meaning: number) => {
    for (let at = 0; texts && at < texts.length; at += 1) {
      phrases.push(texts[at] as string);
      meanings.push(meaning);
    }
  };
  entries.forEach((entry, skill) => {
    addAll(entry.forms, meaningOf(skill, SURE));
    addAll(entry.words, meaningOf(skill, WORD));
    addAll(entry.likely, meaningOf(skill, LIKELY));
    addAll(entry.names, meaningOf(skill, PROPER));
    addAll(entry.tongues, meaningOf(skill, TONGUE));
    addAll(entry.letters, meaningOf(skill, LETTER));
    addAll(entry.capitals, meaningOf(skill, CAPITALS));
  });
  addAll(textsIn(nothing), NOTHING);
  for (const [name, meaning] of CUES)
    addAll(textsIn((cues as Readonly<Record<string, unknown>> | undefined)?.[name]), meaning);
  const forms = { phrases, meanings };
  const kinds = (Array.isArray(families) ? families : []).filter(isFamily);
  return {
    skills: entries,
    forms,
    lexicon: lexiconOf(forms),
    places,
    families: familiesOf(kinds),
    chairs: chairNamesOf(chairs),
  };
}

/** Phrases around skills that tell how these are meant, by their name in the table. */
const CUES = [
  ['nice', NICE],
  ['needed', NEEDED],
  ['not', NOT],
  ['offer', OFFER],
] as const;

/** No skills at all: what `matcher` and `extract` use when they are given no table. */
export const NO_TABLE: SkillTable = tableFrom({});

/** One skill in `table.json`: forms are folded words joined by one blank. */
type Entry = Skill & {
  readonly forms: readonly string[];
  readonly words?: readonly string[];
  readonly likely?: readonly string[];
  readonly names?: readonly string[];
  readonly tongues?: readonly string[];
  readonly letters?: readonly string[];
  readonly capitals?: readonly string[];
};

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function isFamily(value: unknown): value is Family {
  const { words, kinds, skills } = (value ?? {}) as Partial<Family>;
  return typeof words === 'string' && Array.isArray(kinds) && Array.isArray(skills);
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { name, kind, forms } = value as Partial<Entry>;
  return typeof name === 'string' && typeof kind === 'string' && Array.isArray(forms);
}
