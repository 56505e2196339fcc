import type { Posting } from '../model/posting.ts';
import type { Card } from '../model/views.ts';
import { phrase } from './phrase.ts';
import { listed } from './spoken.ts';

/** The same job in other places or under other numbers: each is an opening of its own. */
export function OtherOpenings({ card: { record, others = [] } }: { readonly card: Card }) {
  if (others.length === 0) return null;
  return (
    <>
      <h3 class="label">{phrase('ui_others', { count: others.length })}</h3>
      <ul class="plainlist small">
        {others.map(({ key, posting }) => (
          <li key={key}>
            <a href={posting.url} target="_blank" rel="noreferrer" dir="auto">
              {otherWords(posting, record.posting)}
            </a>
            <span class="soft">{posting.requisitionId}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function otherWords({ locations }: Posting, { locations: here }: Posting): string {
  const isHere = locations.length === 0 || locations.join() === here.join();
  return isHere ? phrase('ui_other_same') : phrase('ui_other_place', { places: listed(locations) });
}
