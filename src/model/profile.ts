import type { Level, PayUnit, Workplace } from './posting.ts';

export type SkillWish = {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** 1 helps, 2 matters, 3 matters most. Absent is 1. */
  readonly weight?: 1 | 2 | 3;
  readonly must?: boolean;
};

/** The chair somebody once sat in. Dates are ISO (year, month or day). */
export type Employment = {
  readonly employer: string;
  readonly title: string;
  readonly team?: string;
  readonly manager?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  /** Reason for leaving, in the person's own words. */
  readonly why?: string;
  /** Reasons for leaving that a posting can answer. */
  readonly leftFor?: readonly LeaveReason[];
};

export const LEAVE_REASONS = ['pay', 'remote', 'level', 'team', 'place', 'hours'] as const;
export type LeaveReason = (typeof LEAVE_REASONS)[number];

export const LESSON_SUBJECTS = ['title', 'skill', 'department', 'place'] as const;
export type LessonSubject = (typeof LESSON_SUBJECTS)[number];

/** What the person taught by one opening: more or less of something in it. Taking it away undoes it. */
export type Lesson = {
  readonly wants: 'more' | 'less';
  readonly about: LessonSubject;
  readonly what: string;
  /** The title of the opening it was taught by. */
  readonly from?: string;
};

/** Something true the person did, with a number where there is one. */
export type Fact = {
  readonly text: string;
  readonly when?: string;
  readonly skills?: readonly string[];
  readonly number?: string;
  /** Where it was done, where the person said so. */
  readonly employer?: string;
};

export type Profile = {
  readonly name?: string;
  readonly skills: readonly SkillWish[];
  readonly titles: readonly string[];
  readonly avoid: readonly string[];
  readonly places: readonly string[];
  readonly workplace: readonly Workplace[];
  readonly level?: Level;
  readonly pay?: { readonly min: number; readonly currency: string; readonly unit: PayUnit };
  readonly employment: readonly Employment[];
  /** What I did after leaving. */
  readonly since: readonly Fact[];
  /** What I did there. */
  readonly wins: readonly Fact[];
  readonly commitment?: string;
  /** Names of products, systems and teams that only an insider knows. */
  readonly insider?: readonly string[];
  readonly taught?: readonly Lesson[];
};

export const EMPTY_PROFILE: Profile = {
  skills: [],
  titles: [],
  avoid: [],
  places: [],
  workplace: [],
  employment: [],
  since: [],
  wins: [],
};
