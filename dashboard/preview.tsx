import type { PendingWatch } from '../src/model/watch.ts';
import { ask } from '../src/platform/ask.ts';
import { EmptyState } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { PreviewAnswer, PreviewQuestions, usePreview } from '../src/ui/preview.tsx';
import { showToast } from '../src/ui/toast.tsx';
import { useAsked } from './kept.ts';
import { Page, Waiting } from './page.tsx';
import { hostOf } from './pending.tsx';
import { goTo } from './place.ts';
import { hashOf } from './route.ts';

/** What was found on a page, shown before anything is watched: the context menu opens this. */
export function PreviewFace({ id }: { readonly id: string }) {
  const { value: pending, failed } = useAsked('watch_pending', { id });
  const today = useAsked('today', {}).value;
  if (pending !== undefined) return <Preview pending={pending} />;
  const answered = today !== undefined && !failed;
  return (
    <Page title={phrase('dash_preview')}>
      {answered ? (
        <EmptyState title={phrase('dash_preview_none')}>
          <p class="soft">{phrase('dash_preview_none_more')}</p>
          <p>
            <a href={hashOf({ at: 'watches' })}>{phrase('dash_preview_to_watches')}</a>
          </p>
        </EmptyState>
      ) : (
        <Waiting failed={failed} />
      )}
    </Page>
  );
}

function Preview({ pending }: { readonly pending: PendingWatch }) {
  const onStarted = ({ id, employer }: { readonly id: string; readonly employer: string }) => {
    showToast(phrase('dash_started', { employer }));
    goTo({ at: 'watch', id }, 'instead');
  };
  const asking = usePreview({ pending, onStarted });
  const rest = {
    pending,
    asking,
    onStarted,
    onNotNow: () => {
      void ask('watch_discard', { id: pending.id });
      goTo({ at: 'watches' }, 'instead');
    },
    onWrongList: () => goTo({ at: 'watches' }),
  };
  return (
    <Page
      title={phrase('dash_preview')}
      lede={phrase('dash_preview_lede', { host: hostOf(pending.careersPage) })}
    >
      <div class="preview">
        <PreviewQuestions {...rest} />
        <PreviewAnswer {...rest} />
      </div>
    </Page>
  );
}
