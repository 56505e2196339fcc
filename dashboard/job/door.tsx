import { useState } from 'preact/hooks';
import { Button } from '../../src/ui/controls.tsx';
import { TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { goTo } from '../place.ts';

/** The way in for somebody who has no former employer yet: a job that is left now, or was just begun. */
export function JobDoor() {
  const [employer, setEmployer] = useState('');
  const open = (event: Event) => {
    event.preventDefault();
    if (employer.trim() !== '') goTo({ at: 'job', id: employer.trim() });
  };
  return (
    <details>
      <summary class="small">{phrase('job_door')}</summary>
      <div class="stack-s">
        <p class="small soft">{phrase('job_door_more')}</p>
        <form class="add-one" onSubmit={open}>
          <TextField label={phrase('job_door_employer')} value={employer} onValue={setEmployer} />
          <Button type="submit">{phrase('job_door_do')}</Button>
        </form>
      </div>
    </details>
  );
}
