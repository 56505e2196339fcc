import type { Relation } from '../../model/person.ts';

/**
 * What a clause says, by its name; `{places}` are filled with facts. A language has a wording of its own for those forms of
 * the user's words that it tells apart, and always one for a sentence and one for a thing.
 */
export type Wording = {
  readonly [name in Exclude<PlainName, FactForms> | `${Facts}_${'sentence' | 'thing'}`]: Patterns;
} & { readonly [name in FactForms | FirstName]?: Patterns };

/** Equally good wordings; two lists where the way of address shows in the words. */
type Patterns =
  | readonly string[]
  | { readonly formal: readonly string[]; readonly informal: readonly string[] };

/** How the user put a thing; each form has its own place in a sentence. */
export type Form =
  | 'sentence'
  | 'past'
  | 'perfect'
  | 'base'
  | 'gerund'
  | 'infinitive'
  | 'clause'
  | 'object'
  | 'thing'
  /** Not to be said: a question, words nobody can place. */
  | 'none';

export type Told = { readonly form: Form; readonly text: string };

export type Facts =
  | 'shared'
  | 'kept'
  | 'leaving'
  | 'growth'
  | 'win'
  /** Done at another employer, which is named. */
  | 'elsewhere'
  /** Done, and nobody said where. */
  | 'apart'
  | 'added'
  | 'commitment';
type FactForms = `${Facts}_${Form}`;

/** What stands in place of a wording in a first approach: to an employer where the user never worked, as far as they told. */
type FirstName = `first_${PlainName}` | 'first_introduction_now';
export type WordingName = PlainName | FirstName;

export type PlainName =
  | FactForms
  | 'leaving_bare'
  | 'intent'
  | 'intent_bare'
  | 'intent_short'
  | 'in_team'
  | 'in_place'
  | 'introduction'
  | 'introduction_team'
  | 'years_between'
  | 'years_in'
  | 'years_until'
  | 'years_since'
  | 'left_year'
  | 'fit_one'
  | 'fit_more'
  | 'ask_request'
  | 'ask_request_recruiter'
  | 'ask_request_short'
  | 'ask_request_spoken'
  | 'ask_subject'
  | 'ask_subject_bare'
  | 'ask_more_change'
  | 'ask_more_cv'
  | 'ask_more_granted'
  | 'hello'
  | 'hello_wish'
  | 'hello_more'
  | 'hello_subject'
  | 'hello_subject_team'
  | 'apology'
  | 'apology_more'
  | 'repair_good'
  | 'repair_nothing'
  | 'repair_more'
  | 'repair_late'
  | 'repair_subject'
  | 'repair_subject_team'
  | 'insight_looking'
  | 'insight_looking_bare'
  | 'insight_question'
  | 'insight_out'
  | 'insight_question_short'
  | 'insight_more'
  | 'insight_private'
  | 'insight_subject'
  | 'insight_subject_bare'
  | 'name_plan'
  | 'name_plan_bare'
  | 'name_question'
  | 'name_out'
  | 'name_more'
  | 'name_question_short'
  | 'name_subject'
  | 'name_subject_bare'
  | 'eligible_opening'
  | 'eligible_question'
  | 'eligible_out'
  | 'eligible_more'
  | 'eligible_soon'
  | 'eligible_subject'
  | 'eligible_subject_bare'
  | 'again_before'
  | 'again_before_bare'
  | 'again_insight'
  | 'again_name'
  | 'again_eligible'
  | 'on_day'
  | 'again_request'
  | 'again_more'
  | 'again_subject'
  | 'again_subject_bare'
  | 'thanks_for'
  | 'thanks_for_bare'
  | 'thanks_meant'
  | 'thanks_end'
  | 'thanks_subject'
  | 'thanks_subject_bare'
  | 'update_news'
  | 'update_news_bare'
  | 'update_thanks'
  | 'update_promise'
  | 'update_subject'
  | 'update_subject_bare'
  | 'close_thanks'
  | 'close_thanks_bare'
  | 'close_help'
  | 'close_help_bare'
  | 'close_peace'
  | 'close_wish'
  | 'close_subject'
  | 'close_subject_bare'
  | 'goodbye'
  | 'goodbye_grateful'
  | 'goodbye_stay'
  | 'goodbye_subject'
  | 'goodbye_subject_team';

/** What makes a sentence count, and what spoils it. */
export type Lint = {
  /** Drama and blame, wherever they stand. */
  readonly blame: RegExp;
  /** What a reason for leaving had better not name in a first note, though it blames nobody. */
  readonly unsaid: RegExp;
  /** Blame that only a reason for leaving shows: elsewhere the same words may be somebody's trade. */
  readonly grudge: RegExp;
  readonly stock: readonly RegExp[];
  readonly superlatives: RegExp;
  readonly intent: RegExp;
  readonly apology: RegExp;
  readonly leaving: RegExp;
  /** A return, or a time spent with the reader's employer: nothing for somebody who was never there. */
  readonly former: RegExp;
  /** A deed placed with the reader, without the employer's name. */
  readonly withYou: RegExp;
  /** A sentence that wishes or offers claims nothing. */
  readonly wish: RegExp;
  readonly committed: RegExp;
  readonly easyNo: RegExp;
  readonly tooLong: RegExp;
  /** A question that asks for a deed. */
  readonly request: RegExp;
  readonly numbers: RegExp;
  /** The reader and the writer, where the language says both with words of their own. */
  readonly you?: RegExp;
  readonly me?: RegExp;
};

export type Addressee = {
  readonly name: string;
  readonly formal: boolean;
  /** Somebody one has worked with. */
  readonly known: boolean;
  readonly letter: boolean;
  readonly asks: boolean;
};

export type Language = {
  readonly id: 'en' | 'de' | 'fr' | 'es';
  readonly wording: Wording;
  readonly lint: Lint;
  /** The user's own words, made ready for the middle of a sentence. */
  readonly told: (text: string, use: Facts, reader: string) => Told;
  readonly greeting: (to: Addressee) => string;
  /** Equally good ways to close. */
  readonly closings: (to: Addressee) => readonly string[];
  /** "Hi Mara, this is Jo Sand." */
  readonly spokenGreeting: (to: Addressee, me: string) => string;
  /** A short message goes on in the line of its greeting. */
  readonly afterGreeting: (text: string) => string;
  readonly list: (names: readonly string[]) => string;
  readonly title: (title: string) => string;
  /** The job somebody had, as in "as {a data analyst}". */
  readonly chair: (title: string) => string;
  readonly team: (team: string) => string;
  /** "15 November" */
  readonly day: (at: number) => string;
  /** One of several words that say the same, by a lot: "opening" or "role", 15 minutes or 20. */
  readonly varied: (pattern: string, lot: number) => string;
  /** The last touch on every sentence: contractions, elisions, spaces. */
  readonly finish: (text: string, relaxed: boolean) => string;
  /** The wording with the article that an employer's name takes: "at the University of Leeds", "zur Sparkasse". */
  readonly withEmployer: (pattern: string, employer: string) => string;
  /** The name as it stands behind a preposition with an article, where it declines: `{employed}`. */
  readonly employed?: (employer: string) => string;
  /** Words that only this language has in plenty. */
  readonly function: RegExp;
  /** Whether a letter names its subject above the greeting. */
  readonly subjectInLetter: boolean;
  /** Whether the sentence after the greeting goes on in small letters. */
  readonly lowersFirstLine: boolean;
  readonly hasGrade: boolean;
  /** The numbers from nought to twelve in words. */
  readonly numerals: readonly string[];
  /** What claims a stay or an absence of years. */
  readonly saysYears: RegExp;
  /** What claims to have been there before. */
  readonly saysFormer: RegExp;
  /** What is said of the year only from one month of it to another, both counted from nought. */
  readonly inSeason: readonly (readonly [words: RegExp, from: number, to: number])[];
  /** What only somebody who decides may be told. */
  readonly saysDecider: RegExp;
  /** What is said on paper only: a caller has no lines to read. */
  readonly onPaper: RegExp;
  /** How the user's own words speak to somebody, where that shows in them. */
  readonly address?: {
    readonly formal: RegExp;
    readonly informal: RegExp;
    /** What stands for the reader's name behind small words: "mit" is "mit dir" or "mit Ihnen". */
    readonly with: readonly (readonly [string, { readonly formal: string; readonly informal: string }])[];
    /** The same with "your" as the other way of address says it. */
    readonly swap: (text: string, formal: boolean) => string;
  };
  readonly isFormalTo: (relation: Relation, closeness: number) => boolean;
};
