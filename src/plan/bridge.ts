import type { Parting, PartingQuestion } from '../model/plan.ts';
import { type Message, type MessageName, message } from '../model/words.ts';

/** Whether one can walk back over it: firm, in need of mending, or not known yet. */
export type Bridge = {
  readonly state: 'firm' | 'mend' | 'unknown';
  /** What it rests on: what is sore, or what is yet to be answered. */
  readonly because: readonly Message[];
  /** What to do next. `repair` and `eligibility` are notes; `answer` is the rest of the questions. */
  readonly act: 'answer' | 'repair' | 'wait' | 'eligibility' | 'keep';
};

/** Answers that leave something sore behind. */
const SORE: Readonly<Partial<Record<PartingQuestion, Readonly<Record<string, MessageName>>>>> = {
  notice: { none: 'plan_because_notice' },
  handover: { none: 'plan_because_handover' },
  talk: { sore: 'plan_because_talk' },
  conflict: { open: 'plan_because_conflict' },
  rehire: { no: 'plan_because_rehire' },
};

/** Without these nobody can tell. */
const NEEDED: readonly PartingQuestion[] = ['notice', 'handover', 'talk', 'conflict'];

/** How the parting stands. `mended`: a note that says sorry went out since. */
export function bridgeOf(parting: Parting, mended: boolean): Bridge {
  const sore = (Object.keys(SORE) as PartingQuestion[]).flatMap((asked) => {
    const name = SORE[asked]?.[parting[asked] ?? ''];
    return name === undefined ? [] : [message(name)];
  });
  if (sore.length > 0) return { state: 'mend', because: sore, act: actFor(parting, sore.length, mended) };
  const open = NEEDED.filter((asked) => parting[asked] === undefined).length;
  if (open > 0)
    return { state: 'unknown', because: [message('plan_because_open', { count: open })], act: 'answer' };
  const known = parting.rehire === 'yes';
  return { state: 'firm', because: [], act: known ? 'keep' : 'eligibility' };
}

/** Where only a rule of theirs stands against it, the one who knows the rules is asked; nobody has to say sorry. */
function actFor({ rehire }: Parting, sore: number, mended: boolean): Bridge['act'] {
  if (rehire === 'no' && sore === 1) return 'eligibility';
  return mended ? 'wait' : 'repair';
}

/** Whether all that one can do about the parting oneself is done: a rule of theirs is not of that kind. */
export function isSettled({ act }: Bridge): boolean {
  return act !== 'answer' && act !== 'repair';
}
