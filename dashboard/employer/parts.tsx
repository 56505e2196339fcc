import type { Watch } from '../../src/model/watch.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { hashOf } from '../route.ts';

const PARTS = [
  ['openings', 'dash_employer_openings'],
  ['pulse', 'dash_pulse'],
  ['people', 'dash_employer_people'],
  ['timeline', 'dash_employer_timeline'],
  ['watch', 'dash_employer_watch'],
] as const;

/** Links to the headings of one page, so that find-in-page and print see everything. */
export function Parts({ watch: { id } }: { readonly watch: Watch }) {
  return (
    <nav class="tabs" aria-label={phrase('dash_employer_parts')}>
      {PARTS.map(([part, name]) => (
        <a
          key={part}
          href={hashOf({ at: 'watch', id })}
          onClick={(event) => {
            event.preventDefault();
            arrive(part);
          }}
        >
          {phrase(name)}
        </a>
      ))}
    </nav>
  );
}

/** The address belongs to the places, so this moves by itself; the focus goes along. */
function arrive(part: string): void {
  const section = document.getElementById(part);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
