import type { Wording } from '../language.ts';
import { ASK } from './wording/ask.ts';
import { CHAIR } from './wording/chair.ts';
import { CLOSE_OUT } from './wording/close-out.ts';
import { ELIGIBILITY } from './wording/eligibility.ts';
import { FACTS } from './wording/facts.ts';
import { FIRST } from './wording/first.ts';
import { FOLLOW_UP } from './wording/follow-up.ts';
import { INSIGHT } from './wording/insight.ts';
import { RECONNECT } from './wording/reconnect.ts';
import { REPAIR } from './wording/repair.ts';
import { RESIGNATION_THANKS } from './wording/resignation-thanks.ts';
import { THANKS } from './wording/thanks.ts';
import { UPDATE } from './wording/update.ts';
import { USE_MY_NAME } from './wording/use-my-name.ts';

/** German. Where the reader is addressed, one list says Sie and one says du. */
export const WORDING: Wording = {
  ...FACTS,
  ...FIRST,
  ...CHAIR,
  ...ASK,
  ...RECONNECT,
  ...REPAIR,
  ...INSIGHT,
  ...USE_MY_NAME,
  ...ELIGIBILITY,
  ...FOLLOW_UP,
  ...THANKS,
  ...UPDATE,
  ...CLOSE_OUT,
  ...RESIGNATION_THANKS,
};
