import { type Message, message } from '../model/words.ts';
import type { Reason } from './reasons.ts';

/**
 * What the answers come to. `open`: not all are answered; `still`: nothing has changed; `unsure`: nothing has that one knows
 * of; `some` and `all`: that much has changed.
 */
export type Verdict = {
  readonly kind: 'none' | 'open' | 'still' | 'unsure' | 'some' | 'all';
  readonly say: Message;
};

/** Whether what one left for is settled, said kindly: nothing of it ever holds anybody back. */
export function verdictOf(reasons: readonly Reason[]): Verdict {
  const of = reasons.length;
  const count = (wanted: Reason['state']) => reasons.filter(({ state }) => state === wanted).length;
  const [changed, still, open] = [count('changed'), count('still'), count(undefined)];
  if (of === 0) return { kind: 'none', say: message('plan_reasons_none') };
  if (open > 0) return { kind: 'open', say: message('plan_reasons_open', { count: open, of }) };
  if (still === of) return { kind: 'still', say: message('plan_reasons_still', { count: of }) };
  if (changed === 0) return { kind: 'unsure', say: message('plan_reasons_unsure') };
  if (changed === of) return { kind: 'all', say: message('plan_reasons_all', { count: of }) };
  return { kind: 'some', say: message('plan_reasons_some', { count: changed, of }) };
}

/** Whether to say it once before a note that asks: nothing one left for is known to have changed. */
export function isCautious(verdict: Verdict): verdict is Verdict & { readonly kind: 'still' | 'unsure' } {
  return verdict.kind === 'still' || verdict.kind === 'unsure';
}
