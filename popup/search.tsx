import { useEffect, useState } from 'preact/hooks';
import type { Card, Today } from '../src/model/views.ts';
import { ask } from '../src/platform/ask.ts';
import { TextField } from '../src/ui/fields.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { announce } from '../src/ui/status.tsx';
import { Cards } from './cards.tsx';
import { Shell } from './shell.tsx';
import { typedIn } from './state.ts';
import { matching } from './typed.ts';

const AT_MOST = 40;

/** Every opening kept, by the words of its title, place and department. */
export function SearchFace({ words, view }: { readonly words: string; readonly view: Today }) {
  const [cards, setCards] = useState<readonly Card[] | undefined>(undefined);
  useEffect(() => void allCards(view).then(setCards), [view]);
  const found = matching(cards ?? [], words);
  useEffect(() => {
    if (words.trim() !== '' && cards !== undefined) announce(countOf(found.length));
  }, [found.length, words === '']);
  return (
    <Shell away title={phrase('popup_search_title')}>
      <div class="stack">
        <TextField
          type="search"
          autofocus
          label={phrase('popup_search_label')}
          value={words}
          onValue={(typed) => typedIn({ at: 'search', words: typed })}
        />
        {words.trim() === '' || cards === undefined ? null : (
          <p class="small soft">{countOf(found.length)}</p>
        )}
        <Cards
          label={phrase('popup_search_list')}
          cards={found}
          naming={view.watches.length > 1}
          most={AT_MOST}
        />
        {found.length > AT_MOST ? <p class="tiny soft">{phrase('popup_more_on_page')}</p> : null}
      </div>
    </Shell>
  );
}

function countOf(count: number): string {
  return phrase(count === 0 ? 'popup_search_none' : 'popup_search_count', { count });
}

async function allCards({ watches }: Today): Promise<readonly Card[]> {
  const lists = await Promise.all(
    watches.map(async ({ id, employer }) =>
      (await ask('openings', { watchId: id })).map((record) => ({ record, employer })),
    ),
  );
  return lists.flat().filter(({ record }) => record.state === 'open');
}
