import type { NoteKind } from '../model/note.ts';
import type { Kind } from './kind.ts';
import { ask } from './kinds/ask.ts';
import { closeOut } from './kinds/close-out.ts';
import { eligibility } from './kinds/eligibility.ts';
import { followUp } from './kinds/follow-up.ts';
import { insight } from './kinds/insight.ts';
import { reconnect } from './kinds/reconnect.ts';
import { repair } from './kinds/repair.ts';
import { resignationThanks } from './kinds/resignation-thanks.ts';
import { thanks } from './kinds/thanks.ts';
import { update } from './kinds/update.ts';
import { useMyName } from './kinds/use-my-name.ts';

/** Every kind of note. */
const KINDS: readonly Kind[] = [
  ask,
  reconnect,
  repair,
  insight,
  useMyName,
  eligibility,
  followUp,
  thanks,
  update,
  closeOut,
  resignationThanks,
];

export function kindOf(id: NoteKind): Kind {
  const kind = KINDS.find((known) => known.id === id);
  if (!kind) throw new Error(`There is no kind of note "${id}".`);
  return kind;
}
