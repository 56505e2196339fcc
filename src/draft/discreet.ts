import type { DraftInput } from '../model/note.ts';
import { type Posting, present } from '../model/posting.ts';
import type { Employment } from '../model/profile.ts';
import { isSecret } from './ground.ts';

/**
 * The input without names that hold a word that is to stay inside a company: an opening's title, a team, a chair, a number.
 * Deeds and skills are left out where they are read; the reader's own name and employer are no secret to them.
 */
export function discreet(input: DraftInput): DraftInput {
  if (!input.confidential?.length) return input;
  const { posting, profile, ...others } = input;
  const told = posting && !isSecret(input, posting.title) ? posting : undefined;
  const open = (text: string | undefined) => (text === undefined || isSecret(input, text) ? undefined : text);
  const employment = profile.employment.map(
    ({ title, team, manager, ...it }): Employment => ({
      ...it,
      title: open(title) ?? '',
      ...present<Partial<Employment>>({ team: open(team), manager: open(manager) }),
    }),
  );
  return {
    ...others,
    profile: { ...profile, employment },
    ...(told ? { posting: withNames(told, open) } : {}),
  };
}

function withNames(
  { department, team, requisitionId, ...posting }: Posting,
  open: (text: string | undefined) => string | undefined,
): Posting {
  const names = { department: open(department), team: open(team), requisitionId: open(requisitionId) };
  return { ...posting, ...present<Partial<Posting>>(names) };
}
