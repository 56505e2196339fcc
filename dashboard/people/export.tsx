import type { Note } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import { Button } from '../../src/ui/controls.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { saveText } from '../../src/ui/save-text.ts';
import { useAsked } from '../kept.ts';

/** The people as an address book, and what is due as reminders for a calendar of the user's own. */
export function ExportPeople({ people }: { readonly people: readonly Person[] }) {
  const notes = useAsked('notes', {}).value ?? [];
  return (
    <p class="actions">
      <Button icon="down-file" onClick={() => saveVcards(people)}>
        {phrase('dash_people_vcard')}
      </Button>
      <Button icon="down-file" onClick={() => saveReminders(people, notes)}>
        {phrase('dash_people_ics')}
      </Button>
    </p>
  );
}

async function saveVcards(people: readonly Person[]): Promise<void> {
  const { vcardsOf } = await import('../../src/people/vcard.ts');
  saveText(vcardsOf(people), 'text/vcard', phrase('dash_people_vcard_file'));
}

async function saveReminders(people: readonly Person[], notes: readonly Note[]): Promise<void> {
  const { remindersOf } = await import('../../src/people/calendar.ts');
  const words = (kind: 'again' | 'follow-up', person: string) =>
    phrase(kind === 'again' ? 'dash_reminder_again' : 'dash_reminder_follow_up', { person });
  saveText(remindersOf(people, notes, words, Date.now()), 'text/calendar', phrase('dash_people_ics_file'));
}
