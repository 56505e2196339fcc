import { JobFace } from './job.tsx';
import { NewNoteFace, NoteFace } from './note.tsx';
import { NotesFace } from './notes.tsx';
import { OpeningFace } from './opening.tsx';
import { PeopleFace } from './people.tsx';
import { place } from './place.ts';
import { PlanFace } from './plan.tsx';
import { PrepFace } from './prep.tsx';
import { PreviewFace } from './preview.tsx';
import { ProfileFace } from './profile.tsx';
import { SelfTestFace } from './self-test.tsx';
import { SettingsFace } from './settings.tsx';
import { TodayFace } from './today.tsx';
import { WatchFace } from './watch.tsx';
import { WatchesFace } from './watches.tsx';

/** The face for the place in the address. */
export function Face() {
  const here = place.value;
  switch (here.at) {
    case 'today':
      return <TodayFace wanted={here.key} />;
    case 'watches':
      return <WatchesFace />;
    case 'watch':
      return <WatchFace key={here.id} id={here.id} />;
    case 'opening':
      return <OpeningFace key={here.id} recordKey={here.id} />;
    case 'plan':
      return <PlanFace key={here.id} employer={here.id} part={here.part} />;
    case 'job':
      return <JobFace key={here.id} employer={here.id} part={here.part} />;
    case 'prep':
      return <PrepFace key={here.id} employer={here.id} />;
    case 'preview':
      return <PreviewFace key={here.id} id={here.id} />;
    case 'people':
      return <PeopleFace />;
    case 'notes':
      return <NotesFace />;
    case 'note':
      return <NoteFace key={here.id} id={here.id} />;
    case 'new-note':
      return <NewNoteFace key={JSON.stringify(here.wish)} wish={here.wish} />;
    case 'profile':
      return <ProfileFace />;
    case 'self-test':
      return <SelfTestFace />;
    case 'settings':
      return <SettingsFace />;
  }
}
