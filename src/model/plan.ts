import { plainEmployer } from './employer-name.ts';
import type { Leaving, NewJob } from './job.ts';

export const REASON_STATES = ['changed', 'unknown', 'still'] as const;
export type ReasonState = (typeof REASON_STATES)[number];

/** What became of one reason for leaving. */
export type PlanReason = {
  /** `left pay` for one that is ticked in the profile, `why` for the words that stand there; else drawn by lot. */
  readonly id: string;
  /** In the user's own words; left out where the profile holds them. */
  readonly text?: string;
  /** Left out while nobody has answered. */
  readonly state?: ReasonState;
  /** What changed, or what tells that it did not. */
  readonly what?: string;
};

export const PULLS = ['yes', 'unsure', 'no'] as const;

/** "If my present job became fine tomorrow, would I still want this?" */
type Pull = {
  readonly answer?: (typeof PULLS)[number];
  readonly why?: string;
  /** It is right for the work, and for the rest of life: ticked by the user. */
  readonly career?: boolean;
  readonly life?: boolean;
};

/** How one left, as the user answers; what is left out is not answered. */
export const PARTING = {
  notice: ['full', 'short', 'none'],
  handover: ['done', 'partly', 'none'],
  talk: ['warm', 'plain', 'sore'],
  valued: ['yes', 'mixed', 'no'],
  rehire: ['yes', 'no', 'unknown'],
  conflict: ['none', 'settled', 'open'],
} as const;
export type PartingQuestion = keyof typeof PARTING;
export type Parting = {
  readonly [Q in PartingQuestion]?: (typeof PARTING)[Q][number];
} & {
  /** What is still open between us. */
  readonly conflictWhat?: string;
};

/** The four answers that everything else rests on: why I left, why the new job is not it, why back, what I bring and that I stay. */
export const ANSWERS = ['left', 'failed', 'back', 'bring'] as const;
export type Answers = { readonly [A in (typeof ANSWERS)[number]]?: string };

/** What is asked of somebody who comes back. */
export const BANK = [
  'leave',
  'back',
  'now',
  'changed',
  'stay',
  'gained',
  'again',
  'role',
  'team',
  'manager',
  'quarrel',
  'parting',
  'pay',
  'lead',
  'fresh',
  'news',
  'first',
  'settle',
  'else',
  'no',
] as const;
export type BankQuestion = (typeof BANK)[number];
export type BankAnswer = { readonly id: string; readonly text?: string; readonly done?: boolean };

/** A worry they may have: what it is, what is true of it, what was learned, and what is different now. */
export const CONCERN_FIELDS = ['what', 'own', 'learned', 'different'] as const;
export type Concern = { readonly id: string } & {
  readonly [F in (typeof CONCERN_FIELDS)[number]]?: string;
};

/** Something that speaks for going back, or against it; 3 weighs most. */
export const WEIGHTS = [1, 2, 3] as const;
export const SIDES = ['back', 'against'] as const;
export type Weighed = {
  readonly id: string;
  readonly side: (typeof SIDES)[number];
  readonly text: string;
  readonly weight: (typeof WEIGHTS)[number];
};

/** What is agreed upon in the end: as it was there, as it is now, as one would ask, and how firmly. */
export const TERMS = ['pay', 'role', 'level', 'workplace', 'hours', 'growth'] as const;
export const FIRMNESS = ['must', 'nice', 'trade'] as const;
export type Term = {
  readonly id: string;
  readonly before?: string;
  readonly now?: string;
  readonly asked?: string;
  readonly firm?: (typeof FIRMNESS)[number];
};

/** Ways to stay in touch with an employer itself: its alumni network, its page, its news, what it invites to. */
export const STAYS = ['alumni', 'page', 'news', 'events'] as const;
export const STAY_STATES = ['follow', 'none'] as const;
export type Stay = {
  readonly id: (typeof STAYS)[number];
  /** One follows it, or there is none; left out where nobody looked. */
  readonly state?: (typeof STAY_STATES)[number];
  readonly url?: string;
};

/** Another employer, for a no: a name, and whether somebody looked for its page is told by the watches. */
export type Other = { readonly id: string; readonly name: string };
export type PlanStep = { readonly id: string; readonly text: string; readonly done?: boolean };

/** The way back to one employer, as far as it was thought through. All of it is the user's own. */
export type Plan = {
  readonly id: string;
  readonly employer: string;
  /** ms since the epoch. */
  readonly updatedAt: number;
  readonly reasons?: readonly PlanReason[];
  readonly pull?: Pull;
  readonly parting?: Parting;
  readonly answers?: Answers;
  readonly bank?: readonly BankAnswer[];
  readonly concerns?: readonly Concern[];
  /** What to ask them, one to a line. */
  readonly asks?: string;
  /** What is new there since one left, one to a line. */
  readonly news?: string;
  readonly stays?: readonly Stay[];
  readonly balance?: readonly Weighed[];
  readonly terms?: readonly Term[];
  /** Plan B: other employers, the next steps, and the ISO date of the day on which it begins if no yes came. */
  readonly others?: readonly Other[];
  readonly steps?: readonly PlanStep[];
  readonly noBy?: string;
  /** The first note that asks was to rest until then, or not at all (0); ms since the epoch. */
  readonly restUntil?: number;
  /** The first ninety days there, and the leaving. */
  readonly newJob?: NewJob;
  readonly leaving?: Leaving;
  /** What the background has reminded of already: no reminder comes twice. */
  readonly reminded?: readonly string[];
};

/** Whole parts of a plan anew, as a page may change them. */
export type PlanChange = Partial<Omit<Plan, 'id' | 'employer' | 'updatedAt' | 'reminded'>>;

/** What names the plan of an employer: its name, however it is written. */
export function planId(employer: string): string {
  return plainEmployer(employer) || employer.trim().toLowerCase();
}
