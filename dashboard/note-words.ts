import type { NoteKind } from '../src/model/note.ts';
import type { MessageName } from '../src/model/words.ts';
import { phrase } from '../src/ui/phrase.ts';

const KINDS = {
  ask: 'dash_kind_ask',
  reconnect: 'dash_kind_reconnect',
  repair: 'dash_kind_repair',
  insight: 'dash_kind_insight',
  'use-my-name': 'dash_kind_use_my_name',
  eligibility: 'dash_kind_eligibility',
  'follow-up': 'dash_kind_follow_up',
  thanks: 'dash_kind_thanks',
  update: 'dash_kind_update',
  'close-out': 'dash_kind_close_out',
  'resignation-thanks': 'dash_kind_resignation_thanks',
} as const satisfies Record<NoteKind, MessageName>;

/** What a note is for, in words. */
export function kindWords(kind: NoteKind): string {
  return phrase(KINDS[kind]);
}
