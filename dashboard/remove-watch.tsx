import type { Watch } from '../src/model/watch.ts';
import { ask } from '../src/platform/ask.ts';
import { phrase } from '../src/ui/phrase.ts';
import { showToast } from '../src/ui/toast.tsx';
import { Final } from './final.tsx';
import { useAsked } from './kept.ts';

type Props = { readonly watch: Watch; readonly onClose: () => void; readonly onRemoved?: () => void };

/** Removing cannot be undone, so it says what goes, and what stays. */
export function RemoveWatch({ watch, onClose, onRemoved }: Props) {
  const { employer, id } = watch;
  const records = useAsked('openings', { watchId: id }).value;
  const saved = records?.filter(({ savedAt }) => savedAt !== undefined).length ?? 0;
  const remove = () => {
    onRemoved?.();
    void ask('watch_remove', { watchId: id });
    showToast(phrase('dash_removed', { employer }));
  };
  return (
    <Final
      title={phrase('dash_remove_title', { employer })}
      keep={phrase('dash_remove_keep')}
      go={phrase('dash_remove_do')}
      onGo={remove}
      onClose={onClose}
    >
      <p>{phrase('dash_remove_openings', { count: records?.length ?? watch.openings })}</p>
      {saved === 0 ? null : <p>{phrase('dash_remove_saved', { count: saved })}</p>}
      <p class="soft">{phrase('dash_remove_stays')}</p>
    </Final>
  );
}
