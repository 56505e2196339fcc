import { isUnsaid } from './blame.ts';
import { type Chair, isPresent, latestChair } from './chair.ts';
import { filled, type Given, type MakeClause, type Source } from './clause.ts';
import { type Asked, type Grounded, isSecret, stands } from './ground.ts';
import { isForeign } from './language.ts';
import type { Facts, Language, Told, WordingName } from './languages/language.ts';
import { nameOf } from './languages/names.ts';
import { bare } from './languages/words.ts';
import { inFigures } from './overlaps.ts';
import { employerPlace, openingPlaces, titlePlace, within } from './places.ts';
import { LONGEST_REASON } from './reason.ts';
import { ownWords } from './said.ts';
import { spokenTitle } from './title.ts';

/** One true thing that only the two of them share. */
export const shared: MakeClause = (given) => sharedIn(given, 'shared');
/** The same from somebody who is about to leave: what is to stay. */
export const kept: MakeClause = (given) => sharedIn(given, 'kept');

function sharedIn(given: Given, use: 'shared' | 'kept'): ReturnType<MakeClause> {
  const { person } = given.input;
  const text = person.shared && bare(person.shared);
  if (!text || isForeign(text, given.input)) return undefined;
  const said = toReader(text, given);
  return said === undefined ? undefined : toldIn(given, use, said, 'person.shared');
}

/** Nobody is told of themselves by name: "mit Melanie" is "mit dir" to Melanie, and what cannot be turned is left out. */
function toReader(text: string, { input, language, formal }: Given): string | undefined {
  const { first, whole } = nameOf(input.person.name);
  if (text === first || text === whole) return undefined;
  if (!language.address) return text;
  const turned = language.address.with.reduce((now, [words, said]) => {
    return now.replace(`${words} ${first}`, `${formal ? said.formal : said.informal}`);
  }, text);
  return stands(first, turned) ? undefined : turned;
}

/** The user's words in the wording made for their form; nothing where they cannot be said. */
function toldIn(
  { input, language, formal, pick }: Given,
  use: Facts,
  written: string,
  from: string,
  places: Parameters<typeof filled>[1] = {},
): ReturnType<MakeClause> {
  const text = language.address ? readdressed(written, language.address, formal) : written;
  if (text === undefined) return undefined;
  const told = language.told(text, use === 'kept' ? 'shared' : use, nameOf(input.person.name).first);
  if (told.form === 'none' || isSecret(input, text)) return undefined;
  return filled(pick(`${use}_${told.form}`, hasClause(told.text)), {
    ...places,
    told: source(told, from, text),
  });
}

/** Words that say du in a note that says Sie, or the other way: put right where a small word does it, else left out. */
function readdressed(
  text: string,
  { formal: says, informal: saysInformally, swap }: NonNullable<Language['address']>,
  formal: boolean,
): string | undefined {
  const wrong = formal ? saysInformally : says;
  if (!wrong.test(text)) return text;
  const put = swap(text, formal);
  return wrong.test(put) ? undefined : put;
}

function hasClause(text: string): boolean {
  return text.includes(',');
}

/** What the note is about, plainly. */
export const intent: MakeClause = (given) => about(given, 'intent', 'intent_bare');
/** The same in few words. */
export const shortIntent: MakeClause = (given) => briefly(given, 'intent_short', 'intent_bare');

/** A sentence about the opening, or about the employer where there is no opening. */
export function about(given: Given, name: WordingName, bareName: WordingName): ReturnType<MakeClause> {
  const { input, pick } = given;
  return input.posting
    ? filled(pick(name), openingPlaces(given, input.posting))
    : filled(pick(bareName), employerPlace(given));
}

/** The same with a title that leaves room for the rest. */
export function briefly(given: Given, name: WordingName, bareName: WordingName): ReturnType<MakeClause> {
  const { posting } = given.input;
  const title = posting && titlePlace(given, posting);
  return title && title.text.length <= BRIEF_TITLE
    ? filled(given.pick(name), { title, ...employerPlace(given) })
    : filled(given.pick(bareName), employerPlace(given));
}

const BRIEF_TITLE = 45;

/** For somebody who does not know me: who writes. */
export const introduction: MakeClause = (given) => {
  const { ground, language, pick } = given;
  if (!ground.chair) return firstIntroduction(given);
  const { it, path } = ground.chair;
  if (!it.title) return undefined;
  const { title, beside } = spokenTitle(bare(it.title));
  const isNamed = it.team && `${title} ${beside ?? ''}`.toLowerCase().includes(it.team.toLowerCase());
  const team = it.team && !isNamed && language.team(it.team);
  return filled(pick('introduction'), {
    ...employerPlace(given),
    chair: { text: language.chair(title), from: `${path}.title`, said: title },
    team: team ? within(pick('introduction_team'), 'team', { text: team, from: `${path}.team` }) : '',
    years: yearsPlace(given, ground.chair),
  });
};

/** To an employer where I never was: where I am, or was last. */
function firstIntroduction(given: Given): ReturnType<MakeClause> {
  const { language, pick, input } = given;
  const last = latestChair(input.profile.employment);
  if (!last?.it.title || isSecret(input, last.it.employer)) return undefined;
  const { title } = spokenTitle(bare(last.it.title));
  const pattern = pick(
    isPresent(last.it) ? 'first_introduction_now' : 'first_introduction',
    false,
    last.it.employer,
  );
  return filled(pattern, {
    ...employerPlace(given, { name: last.it.employer, path: `${last.path}.employer` }),
    chair: { text: language.chair(title), from: `${last.path}.title`, said: title },
    years: yearsPlace(given, last),
  });
}

function yearsPlace({ pick }: Given, { it, path }: Chair): Source | string {
  const start = yearIn(it.from);
  const end = yearIn(it.to);
  if (start && end && start !== end)
    return {
      text: pick('years_between').replace('{start}', start).replace('{end}', end),
      from: `${path}.from`,
    };
  if (end)
    return { text: pick(start ? 'years_in' : 'years_until').replace('{end}', end), from: `${path}.to` };
  return start ? { text: pick('years_since').replace('{start}', start), from: `${path}.from` } : '';
}

function yearIn(date: string | undefined): string | undefined {
  return /^\d{4}/.exec(date ?? '')?.[0];
}

/** Leaving in half a sentence, without blame. A reason that would need blame is left out. */
export const leaving: MakeClause = (given) => {
  const { chair, leftIn } = given.ground;
  if (!chair) return undefined;
  const year = leftIn
    ? within(given.pick('left_year'), 'year', { text: leftIn, from: `${chair.path}.to` })
    : '';
  const why = chair.it.why && bare(chair.it.why);
  const told =
    why && isFit(why, given) ? toldIn(given, 'leaving', why, `${chair.path}.why`, { year }) : undefined;
  return told ?? (year ? filled(given.pick('leaving_bare'), { year }) : undefined);
};

function isFit(why: string, { language, input }: Given): boolean {
  return !isForeign(why, input) && !isUnsaid(language, why) && why.split(/\s+/).length <= LONGEST_REASON;
}

/** What I did after leaving, with its number; to an employer where I never was, the best of all I did. */
export const growth: MakeClause = (given) => factClause(given, given.ground.since[0]);
/** What I did there; where nothing is told of that, what I did elsewhere, whose name is said once. */
export const win: MakeClause = (given) => {
  const { since, wins, others } = given.ground;
  const [first, ...more] = since;
  const told = wins[0] ?? others[0] ?? more.find(({ use }) => use === 'elsewhere');
  const isNamed = first?.use === 'elsewhere' && told?.use === 'elsewhere' && told.at?.name === first.at?.name;
  return factClause(given, told, isNamed ? 'apart' : told?.use);
};

/** Facts that a second note may bring, in the words of one who left them out of the first. */
export function additions(given: Given): readonly ReturnType<MakeClause>[] {
  const { since, wins, others } = given.ground;
  const [first, ...more] = since;
  return [...more, ...wins, ...others, first].map((one) => factClause(given, one, 'added'));
}

function factClause(
  given: Given,
  grounded: Grounded | undefined,
  use: Grounded['use'] | 'added' | undefined = grounded?.use,
): ReturnType<MakeClause> {
  const { language, pick, input } = given;
  const words = grounded && bare(grounded.fact.text);
  if (!words || !use) return undefined;
  const told = language.told(words, use, nameOf(input.person.name).first);
  if (told.form === 'none') return undefined;
  const { number } = grounded.fact;
  const apart =
    number && !isSaid(number, words, language)
      ? [{ text: ` (${bare(number)})`, from: `${grounded.path}.number`, said: bare(number) }]
      : [];
  const at = use === 'elsewhere' ? grounded.at : undefined;
  return filled(pick(`${use}_${told.form}`, hasClause(told.text), at?.name), {
    ...employerPlace(given, at),
    told: [source(told, `${grounded.path}.text`, words), ...apart],
  });
}

/** Whether the number's own words stand in the text already, in figures or spelled out. */
function isSaid(number: string, text: string, { numerals }: Language): boolean {
  const said = inFigures(text, numerals);
  return inFigures(number, numerals)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => said.includes(word));
}

/** Which of the things they ask for I bring. */
export const fit: MakeClause = (given) => fitWith(given, given.ground.asked);
/** The same in few words. */
export const shortFit: MakeClause = (given) => fitWith(given, given.ground.asked.slice(0, FEW_NAMED));
/** Those that a first note had no room for. */
export const otherFit: MakeClause = (given) => fitWith(given, given.ground.alsoAsked);

const FEW_NAMED = 2;

function fitWith({ language, pick }: Given, asked: readonly Asked[]): ReturnType<MakeClause> {
  if (asked.length === 0) return undefined;
  const list = language.list(asked.map(({ name }) => name));
  const made = filled(pick(asked.length === 1 ? 'fit_one' : 'fit_more'), { list: { text: list, from: '' } });
  const claims = asked.map(({ name, path }) => ({ text: name, from: `${path}.name` }));
  return { ...made, claims };
}

export const commitment: MakeClause = (given) => {
  const text = given.input.profile.commitment && bare(given.input.profile.commitment);
  if (!text || isForeign(text, given.input)) return undefined;
  // A wish to come back is none for a place where I never was.
  if (!given.ground.chair && given.language.lint.former.test(text)) return undefined;
  return toldIn(given, 'commitment', text, 'profile.commitment');
};

/** The told words, and the stretch of them that is the user's own. */
function source({ text }: Told, from: string, written: string): Source {
  return { text, from, said: ownWords(text, written) };
}

/** A sentence that rests on no fact: an ask, a wish, a thank-you. */
export function fixed(name: WordingName): MakeClause {
  return (given) => filled(given.pick(name), employerPlace(given));
}
