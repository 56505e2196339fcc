import { sameEmployer } from '../model/employer-name.ts';
import type { DraftInput } from '../model/note.ts';
import type { Employment, Fact } from '../model/profile.ts';
import { isForeign } from './language.ts';

/** The user's facts as a note needs them, each with its path into the input. */
export type Ground = {
  readonly chair?: { readonly it: Employment; readonly path: string };
  readonly leftIn?: string;
  /** Facts after leaving and wins there, those with numbers and with the posting's skills first. */
  readonly since: readonly Grounded[];
  readonly wins: readonly Grounded[];
  /** The user's skills that the posting names. */
  readonly asked: readonly Asked[];
  /** Those of them that a first note has no room for. */
  readonly alsoAsked: readonly Asked[];
};

export type Asked = { readonly name: string; readonly path: string };

export type Grounded = { readonly fact: Fact; readonly path: string };

const MOST_ASKED = 3;

const known = new WeakMap<DraftInput, Ground>();

/** Read once for each input: every wording that is tried, and every point, rests on the same facts. */
export function groundOf(input: DraftInput): Ground {
  const ground = known.get(input) ?? readGround(input);
  known.set(input, ground);
  return ground;
}

function readGround(input: DraftInput): Ground {
  const { profile, employer } = input;
  const all = askedSkills(input);
  const asked = all.slice(0, MOST_ASKED);
  const chair = chairAt(profile.employment, employer);
  const leftIn = chair && /^\d{4}/.exec(chair.it.to ?? '')?.[0];
  const isSayable = ({ fact }: Grounded) => !isForeign(fact.text, input) && !isSecret(input, fact.text);
  // What lies before the leaving was done there, wherever it was written down.
  const isAfter = ({ fact }: Grounded) => !isBefore(fact.when, chair?.it.to);
  const names = asked.map(({ name }) => name.toLowerCase());
  const since = bestFirst(profile.since, 'profile.since', names, input).filter(isSayable);
  return {
    ...(chair ? { chair } : {}),
    ...(leftIn ? { leftIn } : {}),
    since: since.filter(isAfter),
    wins: [
      ...bestFirst(profile.wins, 'profile.wins', names, input).filter(isSayable),
      ...since.filter((one) => !isAfter(one)),
    ],
    asked,
    alsoAsked: all.slice(MOST_ASKED, 2 * MOST_ASKED),
  };
}

/** By ISO dates of whatever exactness: 2023 is not before 2023-06. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  if (!/^\d{4}/.test(date ?? '') || !/^\d{4}/.test(other ?? '')) return false;
  const length = Math.min(date?.length ?? 0, other?.length ?? 0);
  return (date ?? '').slice(0, length) < (other ?? '').slice(0, length);
}

/** The employment at the employer the note goes to; of several the latest. */
function chairAt(employment: readonly Employment[], employer: string): Ground['chair'] {
  const at = employment.map((it, index) => ({ it, path: `profile.employment[${index}]` }));
  const there = at.filter(({ it }) => sameEmployer(it.employer, employer));
  return [...there].sort((a, b) => (b.it.to ?? '').localeCompare(a.it.to ?? ''))[0];
}

/** Those with a number and with a skill of the posting first; of equals, another one first for every other person. */
function bestFirst(
  facts: readonly Fact[],
  path: string,
  asked: readonly string[],
  { person }: DraftInput,
): Grounded[] {
  const turn = [...person.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0 ? 1 : -1;
  const worth = ({ text, number, skills }: Fact) =>
    (number || /\d/.test(text) ? 2 : 0) +
    (skills?.some((skill) => asked.includes(skill.toLowerCase())) ? 1 : 0) -
    (text.split(/\s+/).length > 35 ? 3 : 0);
  return facts
    .map((fact, index) => ({ fact, path: `${path}[${index}]` }))
    .sort((a, b) => worth(b.fact) - worth(a.fact) || turn * a.path.localeCompare(b.path));
}

function askedSkills(input: DraftInput): Ground['asked'] {
  const { profile, posting } = input;
  if (!posting) return [];
  const text = `${posting.title}\n${posting.description ?? ''}`;
  const found = profile.skills.flatMap((skill, index) => {
    const names = [skill.name, ...(skill.aliases ?? [])];
    return names.some((name) => stands(name, text)) && !isSecret(input, skill.name)
      ? [
          {
            name: asTheyWrite(skill.name, posting.description ?? ''),
            path: `profile.skills[${index}]`,
            weight: skill.weight ?? 1,
          },
        ]
      : [];
  });
  return found.sort((a, b) => b.weight - a.weight);
}

/** Whether it holds a word that is to stay inside a company: such a fact is left out whole. */
export function isSecret({ confidential = [] }: DraftInput, text: string): boolean {
  return confidential.some((word) => stands(word, text));
}

/** A skill in the letters of the posting, where it says it amid a sentence: "Data analysis" is "data analysis" there. */
function asTheyWrite(name: string, text: string): string {
  // An abbreviation stays one, whatever else stands in the posting.
  if (/^\p{Lu}{2,5}$/u.test(name)) return name;
  const amid = (flags: string) =>
    new RegExp(`(?<=[\\p{Ll},;&/] )${escaped(name)}(?![\\p{L}\\p{N}+#])`, flags).exec(text)?.[0];
  return (amid('u') ?? amid('iu') ?? inProse(name)).replace(/\s+/g, ' ');
}

/** "Data analysis" is "data analysis" amid a sentence; "Excel macros" stays as it is. */
function inProse(name: string): string {
  return /^(?:Account|Budget|Business|Change|Classroom|Content|Contract|Critical|Customer|Data|Event|Financial|Inventory|Lesson|Machine|Market|Patient|People|Process|Product|Project|Public|Quality|Risk|Social|Software|Stakeholder|Strategic|Supply|Team|Technical|Time|User|Vendor|Web|Wound) \p{Ll}/u.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** Whether the words stand in the text on their own: "R" is not in "React", and "C" is not in "C++". */
export function stands(words: string, text: string): boolean {
  const pattern = escaped(words);
  if (pattern === '') return false;
  const exact = words.trim().length <= 2 ? 'u' : 'iu';
  return new RegExp(`(?<![\\p{L}\\p{N}+#.])${pattern}(?![\\p{L}\\p{N}+#]|\\.\\p{L})`, exact).test(text);
}

function escaped(words: string): string {
  return words
    .trim()
    .replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
}
