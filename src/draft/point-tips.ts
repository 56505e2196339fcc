import type { DraftInput } from '../model/note.ts';
import { type Message, message } from '../model/words.ts';
import { groundOf } from './ground.ts';
import { isForeign } from './language.ts';

/** Where the fact is in the profile, and only the note does not say it. */
export function growthTip(input: DraftInput): Message {
  const { chair, since } = groundOf(input);
  const [first] = since;
  if (!first) return message(chair ? 'draft_tip_growth' : 'draft_tip_deed');
  return message(chair ? 'draft_tip_growth_here' : 'draft_tip_deed_here', { words: first.fact.text });
}

export function wishTip(own: string | undefined): Message {
  return own ? message('draft_tip_commitment_here', { words: own }) : message('draft_tip_commitment');
}

/** Where the fact is there, but in another language than the note. */
export function foreignTip(text: string | undefined, input: DraftInput): Message | undefined {
  return text && isForeign(text, input) ? message('draft_tip_language', { words: text }) : undefined;
}
