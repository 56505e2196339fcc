import type { DraftInput } from '../model/note.ts';
import { type Message, message } from '../model/words.ts';
import { sameCompany, stands } from './ground.ts';
import { lastTo } from './points.ts';

const LEFT_OVER = /\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\]|<[^>\n]{1,40}>/;
const DAY = 86_400_000;
const SOON_DAYS = 14;
const FOLLOW_UP_DAYS = 7;

/** What to look at before a note leaves. None of it stands in the way. */
export function warningsOf(
  input: DraftInput,
  text: { readonly subject?: string; readonly body: string },
): readonly Message[] {
  const whole = `${text.subject ?? ''}\n${text.body}`;
  return [
    wrongCompany(input, whole),
    leftOver(whole),
    atWork(input),
    sentLately(input),
    ...secrets(input, whole),
  ].filter((warning) => warning !== undefined);
}

/** Another company's name, where none of the user's facts speaks of it. */
function wrongCompany(input: DraftInput, text: string): Message | undefined {
  const { employer, person, profile, otherEmployers = [] } = input;
  const facts = JSON.stringify([profile.since, profile.wins, profile.commitment, person.shared]);
  const others = [...otherEmployers, ...profile.employment.map((one) => one.employer)].filter(
    (name) => !sameCompany(name, employer) && !stands(name, employer),
  );
  const wrong = others.find((name) => stands(name, text) && !stands(name, facts));
  return wrong === undefined
    ? undefined
    : message('draft_warn_company', { other: wrong, person: person.name, employer });
}

function leftOver(text: string): Message | undefined {
  const found = LEFT_OVER.exec(text)?.[0];
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
    sameCompany(person.employer ?? '', present) || (name.length > 3 && host.split('.').includes(name));
  return isThere ? message('draft_warn_at_work', { person: person.name, employer: present }) : undefined;
}

/** As the user said, else the employment that has no end. */
function presentEmployer({ presentEmployer: said, profile, employer }: DraftInput): string | undefined {
  const now = profile.employment.find((one) => one.to === undefined && one.from !== undefined);
  const open = now && !sameCompany(now.employer, employer) ? now.employer : undefined;
  return said ?? open;
}

function sentLately(input: DraftInput): Message | undefined {
  const { kind, now, person } = input;
  if (kind === 'thanks') return undefined;
  const last = lastTo(input);
  const days = last === undefined ? SOON_DAYS : Math.floor((now - last) / DAY);
  const least = kind === 'follow-up' ? FOLLOW_UP_DAYS : SOON_DAYS;
  return days < least ? message('draft_warn_lately', { person: person.name, count: days, least }) : undefined;
}

function secrets({ confidential = [] }: DraftInput, text: string): readonly Message[] {
  return confidential
    .filter((word) => stands(word, text))
    .map((word) => message('draft_tip_confidential', { word }));
}
