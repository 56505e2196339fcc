import type { Watch } from '../../src/model/watch.ts';
import type { MessageName } from '../../src/model/words.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { hashOf, type Route } from '../route.ts';

const PARTS = [
  ['openings', 'dash_employer_openings'],
  ['pulse', 'dash_pulse'],
  ['people', 'dash_employer_people'],
  ['timeline', 'dash_employer_timeline'],
  ['watch', 'dash_employer_watch'],
] as const;

export function Parts({ watch: { id } }: { readonly watch: Watch }) {
  return <PartsOf label={phrase('dash_employer_parts')} parts={PARTS} here={{ at: 'watch', id }} />;
}

type PartsProps = {
  readonly label: string;
  /** Each by the id of its section and the name of its words. */
  readonly parts: readonly (readonly [string, MessageName])[];
  readonly here: Route;
};

/** Links to the headings of one page, so that find-in-page and print see everything. */
export function PartsOf({ label, parts, here }: PartsProps) {
  return (
    <nav class="tabs no-print" aria-label={label}>
      {parts.map(([part, name]) => (
        <a
          key={part}
          href={hashOf(here)}
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
export function arrive(part = ''): void {
  const section = document.getElementById(part);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
