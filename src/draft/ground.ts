import { sameEmployer } from '../model/employer-name.ts';
import type { DraftInput } from '../model/note.ts';
import type { Employment, Fact, SkillWish } from '../model/profile.ts';
import { type Chair, chairAt, isBefore } from './chair.ts';
import { isForeign } from './language.ts';
import { type Place, placeOf } from './placed.ts';

/** The user's facts as a note needs them, each with its path into the input. */
export type Ground = {
  /** Absent where the user never worked there, as far as they told. */
  readonly chair?: Chair;
  readonly leftIn?: string;
  /** What speaks for them now: done after leaving; without a chair, anything they did. The best first. */
  readonly since: readonly Grounded[];
  /** What was done there, and what was done elsewhere or nobody knows where. The best first. */
  readonly wins: readonly Grounded[];
  readonly others: readonly Grounded[];
  /** The user's skills that the posting names. */
  readonly asked: readonly Asked[];
  /** Those of them that a first note has no room for. */
  readonly alsoAsked: readonly Asked[];
};

export type Asked = { readonly name: string; readonly path: string };

/** A fact, how a note may tell it, and where it was done as far as that is known. */
export type Grounded = {
  readonly fact: Fact;
  readonly path: string;
  readonly use: 'growth' | 'win' | 'elsewhere' | 'apart';
  readonly at?: Place;
};

const MOST_ASKED = 3;

const known = new WeakMap<DraftInput, Ground>();

/** Read once for each input: every wording that is tried, and every point, rests on the same facts. */
export function groundOf(input: DraftInput): Ground {
  const ground = known.get(input) ?? readGround(input);
  known.set(input, ground);
  return ground;
}

function readGround(input: DraftInput): Ground {
  const all = askedSkills(input);
  const asked = all.slice(0, MOST_ASKED);
  const chair = chairAt(input.profile.employment, input.employer);
  const leftIn = chair && /^\d{4}/.exec(chair.it.to ?? '')?.[0];
  const facts = factsOf(
    input,
    asked.map(({ name }) => name.toLowerCase()),
  );
  return {
    ...(chair ? { chair } : {}),
    ...(leftIn ? { leftIn } : {}),
    ...(chair ? toldToOld(facts, chair, input) : toldToNew(facts)),
    asked,
    alsoAsked: all.slice(MOST_ASKED, 2 * MOST_ASKED),
  };
}

type Placed = Omit<Grounded, 'use'> & {
  readonly list: 'since' | 'wins';
  /** How it is told of another employer: a date alone makes no deed of after the leaving one's work there. */
  readonly use: 'elsewhere' | 'apart';
};

/**
 * All that may be said in this note, each with its place, the best first. An undated deed since leaving was done at no old
 * employer.
 */
function factsOf(input: DraftInput, asked: readonly string[]): readonly Placed[] {
  const { employment } = input.profile;
  return bestFirst(input, asked)
    .filter(({ fact }) => !isForeign(fact.text, input) && !isSecret(input, fact.text))
    .map(({ fact, path, list }): Placed => {
      const isWork = fact.employer !== undefined || list === 'wins';
      const at = isWork || fact.when !== undefined ? placeOf(fact, path, employment) : undefined;
      if (!at || isSecret(input, at.name)) return { fact, path, list, use: 'apart' };
      return { fact, path, list, use: isWork ? 'elsewhere' : 'apart', at };
    });
}

/** To a former employer: what was done there, what after leaving, and the rest for what it is. */
function toldToOld(facts: readonly Placed[], { it }: Chair, { profile, employer }: DraftInput) {
  const [since, wins, others]: [Grounded[], Grounded[], Grounded[]] = [[], [], []];
  for (const { list, ...one } of facts) {
    const isHere = one.at !== undefined && sameEmployer(one.at.name, employer);
    const when = one.fact.when ?? startOf(one.at, profile.employment);
    const isEarlier = isBefore(when, it.to);
    if (isHere && (one.use === 'elsewhere' || isEarlier)) wins.push({ ...one, use: 'win' });
    else if (list === 'since' ? !isEarlier : isBefore(it.to, when))
      since.push({ ...one, use: one.use === 'elsewhere' ? 'elsewhere' : 'growth' });
    else others.push(one);
  }
  return { since, wins, others };
}

/** To an employer where the user never was there is no leaving and no "there". */
function toldToNew(facts: readonly Placed[]): Pick<Ground, 'since' | 'wins' | 'others'> {
  const told = facts.map(({ list: _, ...one }): Grounded => one);
  return { since: told.slice(0, 1), wins: [], others: told.slice(1) };
}

function startOf(at: Place | undefined, employment: readonly Employment[]): string | undefined {
  return at && employment.find((it) => sameEmployer(it.employer, at.name))?.from;
}

/** Those with a number and with a skill of the posting first; of equals, another one first for every other person. */
function bestFirst({ profile, person }: DraftInput, asked: readonly string[]) {
  const turn = [...person.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0 ? 1 : -1;
  const worth = ({ text, number, skills }: Fact) =>
    (number || /\d/.test(text) ? 2 : 0) +
    (skills?.some((skill) => asked.includes(skill.toLowerCase())) ? 1 : 0) -
    (text.split(/\s+/).length > 35 ? 3 : 0);
  const listed = (list: Placed['list']) =>
    profile[list]
      .map((fact, index) => ({ fact, list, path: `profile.${list}[${index}]` }))
      .sort((a, b) => turn * a.path.localeCompare(b.path));
  return [...listed('since'), ...listed('wins')].sort((a, b) => worth(b.fact) - worth(a.fact));
}

function askedSkills(input: DraftInput): Ground['asked'] {
  const { profile, posting, matched } = input;
  if (!posting) return [];
  const text = `${posting.title}\n${posting.description ?? ''}`;
  const isAsked = ({ name, aliases = [] }: SkillWish) =>
    matched ? matched.includes(name) : [name, ...aliases].some((one) => stands(one, text));
  const found = profile.skills.flatMap((skill, index) => {
    return isAsked(skill) && !isSecret(input, skill.name)
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
