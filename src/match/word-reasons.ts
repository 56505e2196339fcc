import type { Evidence, Reason } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import type { Lesson, LessonSubject } from '../model/profile.ts';
import { message } from '../model/words.ts';
import { findPhrase, type Phrase, phraseOf } from './words-in.ts';

const POINTS = { insider: 6, mostInsider: 15, more: 12, less: -25 } as const;

type TextField = 'title' | 'department' | 'team' | 'description';
const ALL: readonly TextField[] = ['title', 'department', 'team', 'description'];

/** Names only an insider knows, where the posting uses them: it is about the corner of the house the person knows. */
export function insiderReason(posting: Posting, insider: readonly Phrase[]): Reason | undefined {
  const found = insider
    .map((phrase) => ({ phrase, evidence: foundIn(posting, phrase, ALL) }))
    .filter((one): one is { phrase: Phrase; evidence: Evidence } => one.evidence !== undefined);
  if (found.length === 0) return undefined;
  const words = found.map(({ phrase }) => phrase.text).join(', ');
  return {
    kind: 'insider',
    points: Math.min(POINTS.mostInsider, found.length * POINTS.insider),
    say: message('match_insider', { words }),
    speaks: 'yes',
    evidence: found.map(({ evidence }) => evidence),
  };
}

/** A lesson made ready. */
export type ReadyLesson = { readonly lesson: Lesson; readonly phrase: Phrase };

export function lessonsOf(taught: readonly Lesson[] = []): readonly ReadyLesson[] {
  return taught.map((lesson) => ({ lesson, phrase: phraseOf(lesson.what) }));
}

const WHERE: Readonly<Record<LessonSubject, readonly TextField[]>> = {
  title: ['title'],
  skill: ['title', 'description'],
  department: ['department', 'team'],
  place: [],
};

/** What the person taught, where it holds for this opening: at most one reason each way, naming all that holds. */
export function taughtReasons(posting: Posting, lessons: readonly ReadyLesson[]): readonly Reason[] {
  return (['more', 'less'] as const).flatMap((wants) => {
    const held = lessons
      .filter(({ lesson }) => lesson.wants === wants)
      .map((one) => ({ one, evidence: evidenceFor(posting, one) }))
      .filter((one): one is { one: ReadyLesson; evidence: Evidence } => one.evidence !== undefined);
    if (held.length === 0) return [];
    const what = held.map(({ one }) => one.lesson.what).join(', ');
    return [
      {
        kind: wants === 'more' ? 'taught-more' : 'taught-less',
        points: POINTS[wants],
        say: message(wants === 'more' ? 'match_taught_more' : 'match_taught_less', { what }),
        speaks: wants === 'more' ? 'yes' : 'no',
        evidence: held.map(({ evidence }) => evidence),
      } satisfies Reason,
    ];
  });
}

function evidenceFor(posting: Posting, { lesson, phrase }: ReadyLesson): Evidence | undefined {
  if (lesson.about !== 'place') return foundIn(posting, phrase, WHERE[lesson.about]);
  for (const text of posting.locations) {
    const found = findPhrase(text, phrase);
    if (found) return { field: 'location', text: text.slice(...found), start: found[0], end: found[1] };
  }
  return undefined;
}

function foundIn(posting: Posting, phrase: Phrase, fields: readonly TextField[]): Evidence | undefined {
  for (const field of fields) {
    const text = posting[field] ?? '';
    const found = findPhrase(text, phrase);
    if (found) return { field, text: text.slice(...found), start: found[0], end: found[1] };
  }
  return undefined;
}
