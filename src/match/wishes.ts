import type { Profile, SkillWish } from '../model/profile.ts';
import { skillsIn } from './asked.ts';
import { lexiconOf } from './build-lexicon.ts';
import type { Known } from './families.ts';
import { type Lexicon, meaningIn } from './lexicon.ts';
import { otherwise } from './otherwise.ts';
import { meaningOf, OWN, type SkillTable, skillOf } from './table/load.ts';
import { foldPhrase } from './word.ts';

/** A skill of the profile and the numbers it is recognised by: those of the table and one of its own. */
export type Wish = {
  readonly name: string;
  readonly weight: number;
  readonly must: boolean;
  readonly skills: ReadonlySet<number>;
  /** The skills of the table that a phrase of the user's own is made of, and no word besides: "ICU nursing". */
  readonly parts: readonly number[];
  /** How texts may say a phrase of the user's own that the table does not know. */
  readonly ways: readonly RegExp[];
};

export type Wishes = {
  readonly list: readonly Wish[];
  /**
   * The numbers of all of them, of what the person's titles name, and of the wider skills these belong to: who knows React is
   * not without JavaScript, and a cook can cook.
   */
  readonly own: ReadonlySet<number>;
  readonly lexicon: Lexicon;
};

/** The profile's skills, with the words of their own that the table does not know. */
export function wishesOf(profile: Profile, table: SkillTable): Wishes {
  const forms: OwnForms = { phrases: [], meanings: [] };
  const list = onceEach(profile.skills.map((wish, n) => wishOf(wish, table.skills.length + n, table, forms)));
  const titles = [...profile.titles, ...profile.employment.map(({ title }) => title)];
  const named = titles.flatMap((title) => skillsIn(title, table.lexicon, table.skills, title.length));
  const own = withWider(
    new Set([
      ...list.flatMap(({ skills, parts }) => [...skills, ...parts]),
      ...named.map(({ hit }) => hit.skill),
    ]),
    table,
  );
  return { list, own, lexicon: forms.phrases.length === 0 ? table.lexicon : lexiconOf(forms, table.lexicon) };
}

/** "K8s" and "Kubernetes" are one skill, and "python" is no second "Python": counted twice they would weigh twice. */
function onceEach(wishes: readonly Wish[]): readonly Wish[] {
  const found = new Map<string, Wish>();
  for (const wish of wishes) {
    const [, ...known] = [...wish.skills, ...wish.parts];
    const key = known.length > 0 ? known.sort().join() : singular(foldPhrase(wish.name)) || wish.name;
    const other = found.get(key);
    found.set(key, other === undefined ? wish : joined(other, wish));
  }
  return [...found.values()];
}

/** Under the name that was given first, with the most that is said of it. */
function joined(one: Wish, other: Wish): Wish {
  return {
    ...one,
    weight: Math.max(one.weight, other.weight),
    must: one.must || other.must,
    skills: new Set([...one.skills, ...other.skills]),
    ways: [...one.ways, ...other.ways],
  };
}

type OwnForms = { readonly phrases: string[]; readonly meanings: number[] };

function wishOf(wish: SkillWish, own: number, table: SkillTable, forms: OwnForms): Wish {
  const skills = new Set([own]);
  const phrases = [wish.name, ...(wish.aliases ?? [])].filter(foldPhrase);
  for (const phrase of phrases.map(foldPhrase)) {
    const known = meaningIn(table.lexicon, phrase);
    if (known !== undefined && known >= 0) {
      skills.add(skillOf(known));
      continue;
    }
    for (const form of numbersOf(phrase)) {
      forms.phrases.push(form);
      forms.meanings.push(meaningOf(own, OWN));
    }
  }
  const parts = skills.size > 1 ? [] : partsOf(wish.name, table);
  if (parts.length === 1) skills.add(parts[0] as number);
  return {
    name: wish.name,
    weight: wish.weight ?? 1,
    must: wish.must === true,
    skills,
    parts: parts.length > 1 ? parts : [],
    ways: phrases.map(otherwise).filter((way) => way !== undefined),
  };
}

/** Words beside a skill that name no other: "Excel skills", "knowledge of SAP", "Python programming". */
const BESIDE = new Set(
  'skill skills knowledge of experience with in and programming development developer advanced basic good use the for kenntnisse software systems system tools'.split(
    ' ',
  ),
);

/** The skills of the table in a phrase, where all of its words are theirs. */
function partsOf(phrase: string, { lexicon, skills }: SkillTable): readonly number[] {
  const hits = skillsIn(phrase, lexicon, skills, phrase.length).map(({ hit }) => hit);
  let rest = '';
  let at = 0;
  for (const { start, end } of hits) {
    rest += `${phrase.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  const words = foldPhrase(rest + phrase.slice(at)).split(' ');
  const telling = hits.filter(({ start, end }) => !isBeside(phrase.slice(start, end)));
  const isAll = words.every(isBeside);
  return isAll ? [...new Set(telling.map(({ skill }) => skill))] : [];
}

function isBeside(phrase: string): boolean {
  return foldPhrase(phrase)
    .split(' ')
    .every((word) => word === '' || BESIDE.has(word));
}

/** The profile's skills that the table knows, or parts of it. */
export function knownSkills({ list }: Wishes, { skills }: SkillTable): readonly Known[] {
  return list.map((wish) => ({
    name: wish.name,
    skills: [...wish.skills, ...wish.parts].flatMap((number) => skills[number] ?? []),
  }));
}

const SHORTEST_INFLECTED = 4;

/** Ends of German compounds, which take other endings than English words: Monatsabschlüsse, Rechnungsprüfungen. */
const GERMAN =
  /[a-z]{4}(?:schluss|buchung|rechnung|planung|fuhrung|prufung|pflege|wesen|verkehr|betreuung|beratung|verwaltung|gestaltung|entwicklung|technik|recht|plan|bericht|vertrag|auftrag|antrag|anlage)$/;

/** The phrase as it is and in its other number: "forecast", "forecasts"; "sales report", "sales reports". */
function numbersOf(phrase: string): readonly string[] {
  if (!/[a-z]{3}$/.test(phrase) || phrase.length < SHORTEST_INFLECTED) return [phrase];
  if (/(?:ss|us|is|ics)$/.test(phrase)) return [phrase];
  if (GERMAN.test(phrase)) return ['', 'e', 'en', 'n', 'es', 's', 'er'].map((ending) => phrase + ending);
  if (phrase.endsWith('s')) return [phrase, phrase.slice(0, -1)];
  return [phrase, /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`];
}

function singular(phrase: string): string {
  return numbersOf(phrase).reduce((one, other) => (other.length < one.length ? other : one));
}

function withWider(own: Set<number>, { skills }: SkillTable): ReadonlySet<number> {
  const numbers = new Map(skills.map(({ name }, number) => [name, number]));
  // A set is walked to its end, what is added on the way included.
  for (const number of own) {
    const wider = numbers.get(skills[number]?.parent ?? '');
    if (wider !== undefined) own.add(wider);
  }
  return own;
}
