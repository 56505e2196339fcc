import { useState } from 'preact/hooks';
import type { Lesson, LessonSubject } from '../model/profile.ts';
import type { PostingRecord } from '../model/record.ts';
import { ask } from '../platform/ask.ts';
import { Button, LinkButton } from './controls.tsx';
import { Dialog } from './dialog.tsx';
import { phrase } from './phrase.ts';
import { showToast } from './toast.tsx';

type Subject = Pick<Lesson, 'about' | 'what'>;

/** "Not for me because …" and "more like this": says what of this opening the person wants less or more of. */
export function Teach({ record }: { readonly record: PostingRecord }) {
  const [open, setOpen] = useState(false);
  const subjects = subjectsOf(record);
  const teach = (wants: Lesson['wants'], subject: Subject) => {
    setOpen(false);
    void learn({ wants, ...subject, from: record.posting.title });
  };
  return (
    <>
      <LinkButton onClick={() => setOpen(true)}>{phrase('ui_teach')}</LinkButton>
      {open ? (
        <Dialog title={phrase('ui_teach_title')} onClose={() => setOpen(false)}>
          <p class="small soft">{phrase('ui_teach_lede')}</p>
          <ul class="stack-s">
            {subjects.map((subject) => (
              <Row key={`${subject.about} ${subject.what}`} subject={subject} onTeach={teach} />
            ))}
          </ul>
          <Button kind="quiet" autofocus onClick={() => setOpen(false)}>
            {phrase('ui_teach_close')}
          </Button>
        </Dialog>
      ) : null}
    </>
  );
}

type RowProps = {
  readonly subject: Subject;
  readonly onTeach: (wants: Lesson['wants'], subject: Subject) => void;
};

function Row({ subject, onTeach }: RowProps) {
  const { about, what } = subject;
  return (
    <li class="row-apart">
      <span>
        <bdi>{what}</bdi> <span class="tiny soft block">{phrase(ABOUT[about])}</span>
      </span>
      <span class="actions">
        <Button aria-label={phrase('ui_teach_more_of', { what })} onClick={() => onTeach('more', subject)}>
          {phrase('ui_teach_more')}
        </Button>
        <Button aria-label={phrase('ui_teach_less_of', { what })} onClick={() => onTeach('less', subject)}>
          {phrase('ui_teach_less')}
        </Button>
      </span>
    </li>
  );
}

const ABOUT = {
  title: 'ui_teach_title_word',
  skill: 'ui_teach_skill',
  department: 'ui_teach_department',
  place: 'ui_teach_place',
} as const satisfies Record<LessonSubject, string>;

const MOST = 8;

/** What in an opening one may want more or less of: the parts of its title, its department, its places, its skills. */
function subjectsOf({ posting, match }: PostingRecord): readonly Subject[] {
  const of = (about: LessonSubject, parts: readonly (string | undefined)[]) =>
    parts.filter((what) => what !== undefined && what !== '').map((what) => ({ about, what: what ?? '' }));
  const parts = posting.title.split(/\s*[,|(–—)/]\s*|\s+-\s+/).filter((part) => part.length > 2);
  return [
    ...of('title', parts.slice(0, 2)),
    ...of('department', [posting.team ?? posting.department]),
    ...of(
      'place',
      posting.locations.slice(0, 1).map((place) => place.split(',')[0]),
    ),
    ...of('skill', [...match.missing.slice(0, 3), ...match.matched.slice(0, 2)]),
  ].slice(0, MOST);
}

/** A lesson in words. */
export function lessonWords({ wants, what }: Lesson): string {
  return phrase(wants === 'more' ? 'ui_teach_more_of' : 'ui_teach_less_of', { what });
}

/** Adds the lesson to the profile; the last word about a thing counts. The openings are matched again by it. */
async function learn(lesson: Lesson): Promise<void> {
  const before = await ask('profile', {});
  const others = (before.taught ?? []).filter(
    ({ about, what }) => about !== lesson.about || what !== lesson.what,
  );
  await ask('profile_put', { profile: { ...before, taught: [...others, lesson] } });
  showToast(phrase('ui_taught', { lesson: lessonWords(lesson) }), () => void unlearn(lesson));
}

async function unlearn({ about, what }: Lesson): Promise<void> {
  const now = await ask('profile', {});
  const taught = (now.taught ?? []).filter((one) => one.about !== about || one.what !== what);
  await ask('profile_put', { profile: { ...now, taught } });
}
