import type { Hidden } from '../model/match.ts';
import type { MessageName } from '../model/words.ts';

/** How many openings a rule left out, in words: the popup and the full page say the same. */
export const LEFT_OUT_BY = {
  avoid: 'left_out_avoid',
  place: 'left_out_place',
  workplace: 'left_out_workplace',
  level: 'left_out_level',
  pay: 'left_out_pay',
  must: 'left_out_must',
  'no-fit': 'left_out_no_fit',
} as const satisfies Record<Hidden['kind'], MessageName>;
