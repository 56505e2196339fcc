import * as v from 'valibot';

/** Folded words joined by one blank: no capitals, no accents, no marks but those of C++, C# and .NET. */
const Form = v.pipe(v.string(), v.regex(/^[^\s\p{Lu}](?:[^\p{Lu}\s]| (?=\S))*$/u));
const Forms = v.array(Form);

const KINDS: readonly string[] = [
  ...'language framework data database cloud devops tool office method technology'.split(' '),
  ...'finance sales marketing people operations logistics manufacturing health law design education'.split(
    ' ',
  ),
  ...['hospitality', 'skilled trades', 'care', 'retail', 'office work', 'tongue', 'certificate', 'common'],
];

const SkillEntry = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  kind: v.picklist(KINDS),
  parent: v.optional(v.string()),
  /** The skill wherever they stand. */
  forms: Forms,
  /** Ordinary words too (Go, Spring): their surroundings decide. */
  words: v.optional(Forms),
  /** Mostly the skill (Excel, Oracle): less of their surroundings is asked. */
  likely: v.optional(Forms),
  /** Names that are ordinary words where they are written small and nothing about them is technical (Python). */
  names: v.optional(Forms),
  /** Languages people speak by the word that also says whose a thing is: "German". */
  tongues: v.optional(Forms),
  /** One or two letters (C, R). */
  letters: v.optional(Forms),
  /** Only where written in capitals (REST, SAS). */
  capitals: v.optional(Forms),
});

const Table = v.strictObject({
  version: v.literal(1),
  skills: v.array(SkillEntry),
  nothing: Forms,
  /** Phrases around skills, by how they mean them. */
  cues: v.strictObject({ nice: Forms, needed: Forms, not: Forms, offer: Forms }),
  /** Kinds of work, by the words of titles that name them. */
  families: v.array(
    v.strictObject({
      name: v.string(),
      words: v.pipe(v.string(), v.check(isPattern)),
      /** The skills that tell of such work: by their kind, and by name. */
      kinds: v.array(v.picklist(KINDS)),
      skills: v.array(v.string()),
    }),
  ),
  /** What chairs are known by (nothing for noise, a level behind "="), with their other names; and which are fields of work. */
  chairs: v.strictObject({ names: v.record(v.string(), Forms), fields: Forms }),
});

/** Lines of text, cells parted by tabs: see `../gazetteer.ts`. */
const Places = v.strictObject({
  countries: v.string(),
  regions: v.string(),
  wide: v.string(),
  cities: v.string(),
});

function isPattern(words: string): boolean {
  return !new RegExp(words).test('');
}

/**
 * `table.json` as `scripts/skills.mjs` writes it; throws where something else stands in it. The worker reads the file with a
 * lighter check, for its start is timed.
 */
export function checkTable(table: unknown): v.InferOutput<typeof Table> {
  return v.parse(Table, table);
}

/** `places.json`, in the same way. */
export function checkPlaces(places: unknown): v.InferOutput<typeof Places> {
  return v.parse(Places, places);
}
