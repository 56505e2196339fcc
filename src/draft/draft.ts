import type { Claim, Draft, DraftInput } from '../model/note.ts';
import type { Message } from '../model/words.ts';
import { bestOf } from './best.ts';
import { chooser, type Room } from './choose.ts';
import { type Clause, filled, type Given, type MakeClause } from './clause.ts';
import { discreet } from './discreet.ts';
import { groundOf } from './ground.ts';
import type { Kind } from './kind.ts';
import { kindOf } from './kinds.ts';
import { languageOf } from './language.ts';
import type { Language } from './languages/language.ts';
import { nameOf } from './languages/names.ts';
import { small } from './languages/words.ts';
import { bandOf, bodyFor, measured } from './layout.ts';
import { employerPlace, titlePlace } from './places.ts';
import { score, wordsIn } from './score.ts';
import { neverThere, senseless } from './sense.ts';
import { fromTemplate, templateFor } from './voice.ts';

/**
 * A note from facts only: each sentence knows which fact it came from, and a sentence without its fact is left out.
 * Answers a sentence where this kind makes no sense for this person, channel or language.
 */
export function draft(input: DraftInput): Draft | { readonly trouble: Message } {
  const kind = kindOf(input.kind);
  const trouble = whyNot(input, kind);
  if (trouble) return { trouble };
  const told = discreet(input);
  return bestOf(
    told,
    Array.from({ length: TURNS }, (_, turn) => () => drafted(told, kind, turn)),
  );
}

/** How often another choice of words is tried where the one before left a point on the table. */
const TURNS = 12;

function drafted(input: DraftInput, kind: Kind, turn: number): Draft {
  const { body, claims } = templated(input) ?? composed(input, kind, turn);
  const subject = subjectOf(input, kind);
  const text = subject === undefined ? { body } : { subject, body };
  return { ...text, words: wordsIn(body), ...score(input, text), claims };
}

function whyNot(input: DraftInput, kind: Kind): Message | undefined {
  return senseless(input) ?? neverThere(input) ?? kind.whyNot?.(input);
}

type Text = { readonly body: string; readonly claims: readonly Claim[] };

function givenFor(input: DraftInput, room: Room, turn = 0): Given {
  const language = languageOf(input);
  const formal = isFormal(input, language);
  return {
    input,
    ground: groundOf(input),
    language,
    formal,
    pick: chooser(input, { language, formal, relaxed: input.voice?.contractions ?? !formal, room, turn }),
  };
}

function isFormal({ formality, voice, person }: DraftInput, language: Language): boolean {
  const wished = formality ?? voice?.formality;
  if (wished) return wished === 'formal';
  // Who writes "Frau Jansen" or "Sra. Jiménez" is not on first names with her.
  if (language.id !== 'en' && (nameOf(person.name).title || /^do(?:n|ña) /i.test(person.name))) return true;
  const { shared = '' } = person;
  if (language.address?.informal.test(shared)) return false;
  if (language.address?.formal.test(shared)) return true;
  return language.isFormalTo(person.relation, person.closeness ?? 0);
}

/** The user's own phrasing wins. */
function templated(input: DraftInput): Text | undefined {
  const template = templateFor(input);
  if (!template) return undefined;
  const { text, claims } = fromTemplate(template.body, givenFor(input, 'roomy'));
  return { body: text, claims };
}

/** One way to write it: how short the wordings, which extra clauses come in, and which spare ones go. */
type Attempt = { readonly room: Room; readonly extra: number; readonly spare: number };

/**
 * The first attempt that fits the channel and reaches what a mail aims for; else the longest that fits; else the one that is
 * nearest: the longest of those too short, or the last, which is the shortest of all.
 */
function composed(input: DraftInput, kind: Kind, turn: number): Text {
  const { least, most, unit } = bandOf(input, kind);
  const aim = isWritten(input) ? (kind.aim ?? least) : least;
  let last: Text = { body: '', claims: [] };
  let longest: Text | undefined;
  for (const attempt of attemptsFor(input, kind)) {
    last = written(input, kind, attempt, turn);
    const length = measured(last.body, unit);
    if (length >= aim && length <= most) return last;
    if (length < aim && last.body.length > (longest?.body.length ?? 0)) longest = last;
  }
  return longest ?? last;
}

function isWritten({ channel }: DraftInput): boolean {
  return channel === 'email' || channel === 'letter';
}

function attemptsFor({ channel }: DraftInput, { extra = [], spare = [] }: Kind): readonly Attempt[] {
  const isTight = channel !== 'email' && channel !== 'letter';
  const room = isTight ? 'shortest' : 'short';
  const short = spare.map((_, left): Attempt => ({ room, extra: 0, spare: left + 1 }));
  if (isTight)
    return [
      ...(['roomy', 'short', 'shortest', 'least'] as const).map(
        (room): Attempt => ({ room, extra: 0, spare: 0 }),
      ),
      ...short,
    ];
  const long = extra.map((_, more): Attempt => ({ room: 'roomy', extra: more + 1, spare: 0 }));
  const less = spare.map((_, left): Attempt => ({ room: 'roomy', extra: 0, spare: left + 1 }));
  return [{ room: 'roomy', extra: 0, spare: 0 }, ...long, ...less, ...short];
}

function written(input: DraftInput, kind: Kind, { room, extra, spare }: Attempt, turn: number): Text {
  const given = givenFor(input, room, turn);
  const without = [...(kind.extra ?? []).slice(extra), ...(kind.spare ?? []).slice(0, spare)];
  const paragraphs = clausesOf(given, paragraphsOf(input, kind, turn), without);
  const texts = paragraphs.map((clauses) => clauses.map(({ text }) => text));
  const body = bodyFor(input, given.language, given.formal, texts);
  const claims = paragraphs.flat().flatMap((clause) => clause.claims);
  // What follows the greeting in its own line has lost its capital.
  return {
    body,
    claims: claims.map((one) => (body.includes(one.text) ? one : { ...one, text: small(one.text) })),
  };
}

/** Every other turn tries the other way a connection note may go. */
function noteOf({ notes = [], message }: Kind, turn: number): readonly MakeClause[] {
  return notes[turn % Math.max(notes.length, 1)] ?? message;
}

function paragraphsOf(input: DraftInput, kind: Kind, turn: number) {
  switch (input.channel) {
    case 'linkedin-note':
      return [noteOf(kind, turn)];
    case 'linkedin-message':
      return [kind.message];
    case 'call':
    case 'talking-points':
      return (kind.spoken ?? kind.paragraphs)(input);
    default:
      return kind.paragraphs(input);
  }
}

function clausesOf(
  given: Given,
  paragraphs: readonly (readonly MakeClause[])[],
  without: readonly MakeClause[],
) {
  return paragraphs
    .map((clauses) =>
      clauses
        .filter((make) => !without.includes(make))
        .map((make) => make(given))
        .filter((one): one is Clause => one !== undefined),
    )
    .filter((clauses) => clauses.length > 0);
}

const LEAST_WORDS = 3;
const SUBJECT_WORDS = 7;

function subjectOf(input: DraftInput, kind: Kind): string | undefined {
  const given = givenFor(input, 'roomy');
  const isNamed = input.channel === 'email' || (input.channel === 'letter' && given.language.subjectInLetter);
  if (!isNamed) return undefined;
  const own = templateFor(input)?.subject;
  if (own) return fromTemplate(own, given).text;
  const named = subjectsFor(input, kind);
  const isFit = (subject: string) => wordsIn(subject) >= LEAST_WORDS && wordsIn(subject) <= SUBJECT_WORDS;
  return named.find(isFit) ?? named.at(-1);
}

/** Subjects from the most particular to the plainest, each in several wordings: a long title needs a short one. */
function subjectsFor(input: DraftInput, { subject: { opening, team, bare } }: Kind): readonly string[] {
  const { ground } = givenFor(input, 'roomy');
  const ownTeam = ground.chair?.it.team?.replace(/\s+team$/i, '');
  const names = [input.posting && opening, ownTeam && team, bare].filter(
    (name) => name !== undefined && name !== '',
  );
  return names.flatMap((name) =>
    Array.from({ length: SUBJECT_TRIES }, (_, turn) => {
      const given = givenFor(input, 'roomy', turn);
      return filled(given.pick(name), {
        ...employerPlace(given),
        title: input.posting ? titlePlace(given, input.posting) : '',
        team: ownTeam ?? '',
      }).text;
    }),
  );
}

const SUBJECT_TRIES = 4;
