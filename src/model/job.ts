/** Days into a new job on which one looks at it again. */
export const CHECK_DAYS = [30, 60, 90] as const;
export type CheckDay = (typeof CHECK_DAYS)[number];

/** Whether a new job is what one was told: the work, the terms, and whether one would take it again. */
export const CHECK_QUESTIONS = ['work', 'terms', 'again'] as const;
export const CHECK_ANSWERS = ['yes', 'partly', 'no'] as const;
export type CheckIn = { readonly day: CheckDay } & {
  readonly [Q in (typeof CHECK_QUESTIONS)[number]]?: (typeof CHECK_ANSWERS)[number];
} & {
  /** What is otherwise, in the user's own words. */
  readonly what?: string;
};

export type NewJob = {
  /** ISO date of the first day. */
  readonly start?: string;
  /** Reminders are off only where the user turned them off. */
  readonly remind?: boolean;
  readonly checks?: readonly CheckIn[];
};

export const NOTICE_UNITS = ['days', 'weeks', 'months'] as const;
export type NoticePeriod = {
  readonly count: number;
  readonly unit: (typeof NOTICE_UNITS)[number];
  /** It runs to the end of a month. */
  readonly toMonthEnd?: boolean;
};

/** What is done for a good leaving, in the order in which it is done. */
export const LEAVING_STEPS = [
  'terms',
  'told',
  'handover',
  'reach',
  'thanks',
  'word',
  'rehire',
  'papers',
  'quarrel',
  'talk',
] as const;
export type LeavingStep = (typeof LEAVING_STEPS)[number];

/** Those of them that may be done without anything stored to tell of it: the user ticks them. */
export const TICKED_STEPS = ['told', 'thanks', 'word', 'papers'] as const satisfies readonly LeavingStep[];
export type TickedStep = (typeof TICKED_STEPS)[number];

/** What somebody else takes over, and who. */
export type HandedOver = {
  readonly id: string;
  readonly text: string;
  readonly to?: string;
  readonly done?: boolean;
};

/** How somebody leaves an employer so that the way back stays open. What came of it stands in `Plan.parting`. */
export type Leaving = {
  readonly notice?: NoticePeriod;
  /** ISO dates: when notice is given, and the last day. */
  readonly givenOn?: string;
  readonly lastDay?: string;
  readonly handover?: readonly HandedOver[];
  readonly ticked?: readonly TickedStep[];
};
