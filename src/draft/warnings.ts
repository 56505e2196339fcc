import { sameEmployer } from '../model/employer-name.ts';
import type { DraftInput } from '../model/note.ts';
import { type Message, message } from '../model/words.ts';
import { stands } from './ground.ts';
import { leftOver } from './left-over.ts';
import { overlaps } from './overlaps.ts';
import { sentencesOf } from './prose.ts';
import { tooSoon } from './time.ts';

/** What to look at before a note leaves. None of it stands in the way. */
export function warningsOf(
  input: DraftInput,
  text: { readonly subject?: string; readonly body: string },
): readonly Message[] {
  const whole = `${text.subject ?? ''}\n${text.body}`;
  return [
    wrongCompany(input, whole),
    templated(whole),
    atWork(input),
    sentLately(input),
    sameAsTo(input, text.body),
    ...secrets(input, whole),
  ].filter((warning) => warning !== undefined);
}

/** Another company's name, where neither the user's facts nor a sentence about what was done there speak of it. */
function wrongCompany(input: DraftInput, text: string): Message | undefined {
  const { employer, person, profile, otherEmployers = [] } = input;
  const told = (name: string) => isTold(input, name, text);
  const facts = JSON.stringify([profile.since, profile.wins, profile.commitment, person.shared]);
  const others = [...otherEmployers, ...profile.employment.map((one) => one.employer)].filter(
    (name) => !sameEmployer(name, employer) && !stands(name, employer),
  );
  const wrong = others.find((name) => stands(name, text) && !stands(name, facts) && !told(name));
  return wrong === undefined
    ? undefined
    : message('draft_warn_company', { other: wrong, person: person.name, employer });
}

/** "At Norvik I cut the close to five days": one's own time elsewhere, told with what one was or did there. */
function isTold({ profile }: DraftInput, name: string, text: string): boolean {
  const there = profile.employment.filter(({ employer }) => sameEmployer(employer, name));
  if (there.length === 0) return false;
  const facts = [...profile.since, ...profile.wins].map((one) => one.text);
  const known = [...facts, ...there.map(({ title }) => title)].filter((words) => words !== '');
  return sentencesOf(text)
    .filter((sentence) => stands(name, sentence))
    .every((sentence) => known.some((words) => overlaps(words, sentence)));
}

const MUCH = 0.5;
const FEW = 3;

/** Two people of one company compare their mail. */
function sameAsTo({ earlier = [], person }: DraftInput, body: string): Message | undefined {
  const sentences = sentencesOf(body);
  const twin = earlier.find(({ to, text }) => {
    const same = sentences.filter((one) => text.includes(one)).length;
    return to !== undefined && to !== person.name && same >= FEW && same > sentences.length * MUCH;
  });
  return twin?.to === undefined ? undefined : message('draft_warn_same', { person: twin.to });
}

function templated(text: string): Message | undefined {
  const found = leftOver(text);
  return found === undefined ? undefined : message('draft_warn_left_over', { words: found });
}

/** The reader sits where the user works now. */
function atWork(input: DraftInput): Message | undefined {
  const { person } = input;
  const present = presentEmployer(input);
  if (present === undefined) return undefined;
  const host = person.email?.split('@')[1]?.toLowerCase() ?? '';
  const name = present.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const isThere =
    sameEmployer(person.employer ?? '', present) || (name.length > 3 && host.split('.').includes(name));
  return isThere ? message('draft_warn_at_work', { person: person.name, employer: present }) : undefined;
}

/** As the user said, else the employment that has no end. */
function presentEmployer({ presentEmployer: said, profile, employer }: DraftInput): string | undefined {
  const now = profile.employment.find((one) => one.to === undefined && one.from !== undefined);
  const open = now && !sameEmployer(now.employer, employer) ? now.employer : undefined;
  return said ?? open;
}

function sentLately(input: DraftInput): Message | undefined {
  const soon = tooSoon(input);
  if (!soon) return undefined;
  const { name: person } = input.person;
  const { days: count, least } = soon;
  return count === 0
    ? message('draft_warn_today', { person, least })
    : message('draft_warn_lately', { person, count, least });
}

function secrets({ confidential = [] }: DraftInput, text: string): readonly Message[] {
  return confidential
    .filter((word) => stands(word, text))
    .map((word) => message('draft_tip_confidential', { word }));
}
