import type { Lesson } from '../../src/model/profile.ts';
import { IconButton } from '../../src/ui/controls.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { lessonWords } from '../../src/ui/teach.tsx';
import { showToast } from '../../src/ui/toast.tsx';
import type { ProfileForm } from './form.ts';
import { edit } from './state.ts';

/** What was taught by "more like this" and "less of this": in sight, and taken back one by one. */
export function Taught({ filled: { taught } }: { readonly filled: ProfileForm }) {
  if (taught.length === 0) return null;
  const forget = (lesson: Lesson) => {
    edit({ taught: taught.filter((one) => one !== lesson) });
    showToast(phrase('dash_taught_forgotten', { what: lesson.what }), () => edit({ taught }));
  };
  return (
    <section class="section">
      <h2>{phrase('dash_taught')}</h2>
      <ul class="panel panel-rows">
        {taught.map((lesson) => (
          <li key={`${lesson.wants} ${lesson.about} ${lesson.what}`} class="row-apart">
            <span>
              {lessonWords(lesson)}
              {lesson.from === undefined ? null : (
                <span class="small soft block">{phrase('dash_taught_by', { title: lesson.from })}</span>
              )}
            </span>
            <IconButton
              icon="trash"
              label={phrase('dash_taught_forget', { what: lesson.what })}
              onClick={() => forget(lesson)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
