import type { LeaveReason } from './profile.ts';
import type { Message } from './words.ts';

/** Words of the posting a reason rests on. `start` and `end` are UTF-16 offsets into that field's text. */
export type Evidence = {
  readonly field: 'title' | 'description' | 'department' | 'team' | 'location' | 'salary' | 'workplace';
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

export type ReasonKind =
  | 'old-role'
  | 'old-team'
  | 'old-manager'
  | 'skills'
  | 'title'
  | 'level'
  | 'place'
  | 'workplace'
  | 'pay'
  | 'insider'
  | 'taught-more'
  | 'taught-less'
  | 'avoid'
  | 'must';

export type Reason = {
  readonly kind: ReasonKind;
  readonly points: number;
  readonly say: Message;
  /** `yes` speaks for it, `no` against, `unknown` the posting does not say. */
  readonly speaks: 'yes' | 'no' | 'unknown';
  readonly evidence: readonly Evidence[];
};

/** Why an opening is not shown among the matches. It is always listed with this. */
export type Hidden = {
  readonly kind: 'avoid' | 'place' | 'workplace' | 'level' | 'pay' | 'must' | 'no-fit';
  readonly say: Message;
};

/** What people see instead of a number. */
export type MatchLevel = 'strong' | 'good' | 'look';

export type Match = {
  /** 0 to 100. Orders and gates; never shown to people. */
  readonly score: number;
  readonly level: MatchLevel;
  readonly reasons: readonly Reason[];
  /** Names of the user's skills the posting asks for. */
  readonly matched: readonly string[];
  /** Skills the posting asks for and the user did not name. */
  readonly missing: readonly string[];
  readonly hidden?: Hidden;
  /** The reasons for leaving, held against the posting. Left out where none was named. */
  readonly left?: readonly LeaveCheck[];
};

/** Whether a reason for leaving is resolved by this opening (`yes`), not resolved, or not said. */
export type LeaveCheck = {
  readonly reason: LeaveReason;
  readonly speaks: 'yes' | 'no' | 'unknown';
  readonly say: Message;
  readonly evidence: readonly Evidence[];
};
