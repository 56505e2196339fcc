import type { Reason } from '../../src/plan/reasons.ts';
import { phrase } from '../../src/ui/phrase.ts';

/** A reason for leaving, in the words of the profile or in the user's own. */
export function reasonWords({ leave, text = '' }: Reason): string {
  return leave === undefined ? text : phrase(`dash_left_${leave}`);
}
