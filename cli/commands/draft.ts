import { draft as draftNote } from '../../src/draft/draft.ts';
import { CHANNELS, type DraftInput, NOTE_KINDS } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import { oneLine, type Posting } from '../../src/model/posting.ts';
import { personFrom } from '../../src/model/read-person.ts';
import { postingFrom } from '../../src/model/read-posting.ts';
import { profileFrom } from '../../src/model/read-profile.ts';
import { type Command, Refused } from '../command.ts';
import { givenPath } from '../given-path.ts';
import { type Fields, list, needText, number, object, oneOf, text, time } from '../input.ts';
import { matcherFor } from '../matcher.ts';
import { say } from '../words.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
const FORMALITIES = ['formal', 'informal'] as const;

export const draft: Command = {
  name: 'draft',
  summary: 'a note to a person, from facts only, with its twelve points',
  help: `in:  {"profile","posting"?,"employer","person","kind","channel","now","seed"?,"language"?,"formality"?,"earlier"?,
      "presentEmployer"?,"confidential"?}
out: {"subject","body","words","score": 0–12,"points":[{"name","got","of","tip"?}],"claims":[{"text","from"}]}
A deed in "wins" or "since" may name its "employer"; else its "when" tells at whom it was done, as far as the dates part them.
A combination that makes no sense answers an error whose message says why.`,
  answer: (input) => {
    const told = inputFrom(input);
    const drafted = draftNote(told);
    if ('trouble' in drafted) throw new Refused('no-sense', drafted.trouble);
    const points = drafted.points.map(({ tip, ...point }) => (tip ? { ...point, tip: say(tip) } : point));
    const claims = drafted.claims.map(({ text: words, from }) => ({
      text: words,
      from: givenPath(from, input['profile'], told.profile),
    }));
    return { ...drafted, subject: drafted.subject ?? null, points, claims };
  },
};

function inputFrom(fields: Fields): DraftInput {
  const input = {
    profile: taken(profileFrom(fields['profile'])),
    employer: needText(fields, 'employer'),
    person: taken(personFrom(fields['person'])),
    kind: oneOf(fields, 'kind', NOTE_KINDS) ?? needWord('kind'),
    channel: oneOf(fields, 'channel', CHANNELS) ?? needWord('channel'),
    now: time(fields, 'now') ?? Date.now(),
  };
  const posting = postingIn(fields);
  const optional = {
    posting,
    // What the card would count is what the note names.
    matched: posting && matcherFor(fields['profile'])(posting, input.employer).matched,
    seed: number(fields, 'seed'),
    language: oneOf(fields, 'language', LANGUAGES),
    formality: oneOf(fields, 'formality', FORMALITIES),
    earlier: list(fields, 'earlier')?.map((note) => earlierNote(note, input.person)),
    presentEmployer: text(fields, 'presentEmployer'),
    confidential: list(fields, 'confidential')?.filter((word) => typeof word === 'string'),
  };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { ...input, ...Object.fromEntries(given) };
}

function postingIn(fields: Fields): Posting | undefined {
  const given = object(fields, 'posting');
  if (given === undefined) return undefined;
  const posting = postingFrom(given, 'unnamed');
  if (!posting) throw new Refused('bad-input', '"posting" must be a posting with a title.');
  return posting;
}

function taken<T extends object>(value: T | { readonly trouble: Parameters<typeof say>[0] }): T {
  if ('trouble' in value) throw new Refused('bad-input', value.trouble);
  return value;
}

function needWord(name: string): never {
  throw new Refused('bad-input', `"${name}" is missing.`);
}

function earlierNote(value: unknown, { name }: Person) {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Fields;
  const kind = oneOf(fields, 'kind', NOTE_KINDS);
  const to = text(fields, 'to');
  return {
    text: text(fields, 'text') ?? '',
    when: whenOf(fields),
    ...(kind ? { kind } : {}),
    // Kept by another tool, the name may be in other letters; it is the same person.
    ...(to ? { to: plain(to) === plain(name) ? name : to } : {}),
  };
}

function plain(name: string): string {
  return (oneLine(name) ?? '').normalize('NFKC').toLowerCase();
}

/** As text, also where it comes as milliseconds. */
function whenOf(fields: Fields): string {
  const { when } = fields;
  const ms = typeof when === 'number' ? new Date(when) : undefined;
  if (ms === undefined) return text(fields, 'when') ?? '';
  return Number.isNaN(ms.getTime()) ? '' : ms.toISOString();
}
