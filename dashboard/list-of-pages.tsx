import { useRef, useState } from 'preact/hooks';
import { ask } from '../src/platform/ask.ts';
import { words } from '../src/platform/language.ts';
import { Button } from '../src/ui/controls.tsx';
import { Notice } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { announce } from '../src/ui/status.tsx';
import { type ListedPage, pagesInList } from '../src/watch/from-lists.ts';
import { goTo } from './place.ts';

type List = readonly ListedPage[] | 'empty' | undefined;

/** Pages from another watcher's export. Each is looked at like any other before it is watched: its sites are asked for. */
export function ListOfPages() {
  const input = useRef<HTMLInputElement>(null);
  const [list, take] = useState<List>(undefined);
  const chosen = async (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const [file] = field.files ?? [];
    field.value = '';
    if (file === undefined) return;
    const pages = pagesInList(await file.text());
    take(pages.length === 0 ? 'empty' : pages);
    announce(phrase('dash_pages_found', { count: pages.length }));
  };
  return (
    <div class="stack-s">
      <p>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,.opml,.xml,.txt,.csv"
          onChange={(event) => void chosen(event)}
        />
        <Button
          kind="quiet"
          icon="up-file"
          title={phrase('dash_pages_hint')}
          onClick={() => input.current?.click()}
        >
          {phrase('dash_pages_import')}
        </Button>
      </p>
      {list === 'empty' ? (
        <Notice tone="care" icon="alert">
          {phrase('dash_pages_none')}
        </Notice>
      ) : null}
      {list === undefined || list === 'empty' ? null : (
        <ul class="rows small">
          {list.map((page) => (
            <Row key={page.url} page={page} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Row({ page: { url, name } }: { readonly page: ListedPage }) {
  const [said, say] = useState<string | undefined>(undefined);
  const look = async () => {
    say(phrase('dash_looking'));
    const found = await ask('watch_preview_address', { url }).catch(() => undefined);
    if (found === undefined) return say(phrase('dash_failed'));
    if ('trouble' in found) return say(words(found.trouble));
    goTo({ at: 'preview', id: found.id });
  };
  return (
    <li class="row-apart">
      <span>
        <bdi>{name ?? new URL(url).host}</bdi>
        <span class="tiny soft block">{url}</span>
        {said === undefined ? null : (
          <span class="small block" role="status">
            {said}
          </span>
        )}
      </span>
      <Button aria-label={phrase('dash_look_at', { page: name ?? url })} onClick={() => void look()}>
        {phrase('dash_look')}
      </Button>
    </li>
  );
}
