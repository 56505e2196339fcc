export const RELATIONS = ['manager', 'skip-level', 'colleague', 'recruiter', 'hr', 'stranger'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Somebody at (or near) the former employer, as the user described them. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly team?: string;
  readonly employer?: string;
  readonly relation: Relation;
  /** One true shared detail, in the user's own words. */
  readonly shared?: string;
  /** More of that kind. */
  readonly alsoShared?: readonly string[];
  /** 1 knew by sight … 5 close. */
  readonly closeness?: 1 | 2 | 3 | 4 | 5;
  /** ISO date of the last real contact, either way round. */
  readonly lastContact?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Address of their profile there. */
  readonly linkedin?: string;
  /** Whether they still work there; left out where nobody knows. */
  readonly stillThere?: boolean;
  /** Whether they said they would put in a word. */
  readonly willVouch?: boolean;
  /** Days after the last contact at which to be in touch again; left out for no reminder. */
  readonly cadenceDays?: Cadence;
  /** ISO date until which reminders about them rest. */
  readonly snoozedUntil?: string;
  /** For the user's eyes only: no note rests on it. */
  readonly notes?: string;
};

export const CADENCES = [30, 90, 180] as const;
type Cadence = (typeof CADENCES)[number];
