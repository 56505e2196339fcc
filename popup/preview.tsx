import { useEffect, useState } from 'preact/hooks';
import type { Today } from '../src/model/views.ts';
import type { PendingWatch, Watch } from '../src/model/watch.ts';
import { ask } from '../src/platform/ask.ts';
import { followStore } from '../src/platform/follow.ts';
import { mayContact } from '../src/platform/permissions.ts';
import { phrase } from '../src/ui/phrase.ts';
import { PreviewAnswer, PreviewQuestions, usePreview } from '../src/ui/preview.tsx';
import type { Face } from './faces.ts';
import { Shell } from './shell.tsx';
import { back, load, replace, today } from './state.ts';

type Props = { readonly face: Extract<Face, { at: 'preview' }>; readonly view: Today };

/**
 * The question before a page is watched. Once it was answered while the popup was closed (the browser's own
 * question closes it in Chromium), the pending watch has become the watch of the same id: its first look is shown.
 */
export function PreviewFace({ face, view }: Props) {
  const [pending, setPending] = useState<PendingWatch | undefined>(undefined);
  const [revision, setRevision] = useState(0);
  const isWatched = watchedIn(view, face.id);
  useEffect(() => {
    let left = false;
    void settledFace(face.id).then((found) => {
      if (left) return;
      if ('at' in found) replace(found);
      else setPending(found);
    });
    return () => {
      left = true;
    };
  }, [face.id, isWatched, revision]);
  useEffect(() => followStore(() => setRevision((before) => before + 1)), []);
  return pending === undefined ? (
    <Shell away title={phrase('popup_preview_title')}>
      {null}
    </Shell>
  ) : (
    <Asking pending={pending} />
  );
}

/** What still waits for an answer, or the face it leads to now that it was answered. */
async function settledFace(id: string): Promise<PendingWatch | Face> {
  const pending = await stillPending(id);
  if (pending !== undefined) return pending;
  await load();
  const isWatched = today.value !== undefined && watchedIn(today.value, id);
  return isWatched ? { at: 'landing', watchId: id } : { at: 'today' };
}

function watchedIn({ watches }: Today, id: string): boolean {
  return watches.some((watch) => watch.id === id);
}

/** What still waits for an answer. A yes that was given while the popup was closed is acted on, should nobody have. */
async function stillPending(id: string): Promise<PendingWatch | undefined> {
  // An answer of nothing arrives as null in Chromium.
  const found = (await ask('watch_pending', { id })) ?? undefined;
  if (found?.state !== 'asked' || !(await mayContact(found.hosts))) return found;
  const started = await ask('watch_start', { id });
  return 'trouble' in started ? found : undefined;
}

function Asking({ pending }: { readonly pending: PendingWatch }) {
  const props = {
    pending,
    onStarted: ({ id }: Watch) => void load().then(() => replace({ at: 'landing', watchId: id })),
    onNotNow: () => void ask('watch_discard', { id: pending.id }).then(load).then(back),
    onWrongList: () => replace({ at: 'add' }),
  };
  const asking = usePreview(props);
  return (
    <Shell
      away
      title={phrase('popup_preview_title')}
      foot={
        <div class="foot">
          <PreviewAnswer {...props} asking={asking} />
        </div>
      }
    >
      <PreviewQuestions {...props} asking={asking} />
    </Shell>
  );
}
