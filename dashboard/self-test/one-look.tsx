import { useEffect, useState } from 'preact/hooks';
import type { HealthState, Watch } from '../../src/model/watch.ts';
import { ask } from '../../src/platform/ask.ts';
import { words } from '../../src/platform/language.ts';
import { isTroubled } from '../../src/ui/chips.tsx';
import { Button } from '../../src/ui/controls.tsx';
import { Choice } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import type { Result } from './checks.ts';
import { Line } from './line.tsx';

/** A look that was asked for: `running` until the watch says how it ended. */
export type Looked = {
  readonly id: string;
  readonly asked: number;
  readonly state: HealthState | 'running';
  readonly slow?: true;
};

type Props = {
  readonly watches: readonly Watch[];
  readonly looked: Looked | undefined;
  readonly onLooked: (looked: Looked) => void;
};

const MOST_MS = 60_000;

/** One look at a page the person chooses, the way every look is done: one request at a time, with all its manners. */
export function OneLook({ watches, looked, onLooked }: Props) {
  const [id = watches[0]?.id, choose] = useState<string | undefined>(undefined);
  const watch = watches.find((one) => one.id === (looked?.id ?? id));
  useEnd(watch, looked, onLooked);
  if (watches.length === 0)
    return (
      <Line
        name={phrase('dash_self_fetch')}
        result={{ state: 'open', say: phrase('dash_self_fetch_none') }}
      />
    );
  const look = () => {
    if (id === undefined) return;
    onLooked({ id, asked: Date.now(), state: 'running' });
    void ask('look_now', { watchId: id });
  };
  return (
    <Line name={phrase('dash_self_fetch')} result={resultOf(looked, watch)}>
      <Choice
        label={phrase('dash_self_fetch_choose')}
        value={id ?? ''}
        options={watches.map((one) => ({ value: one.id, label: one.employer }))}
        onValue={choose}
      />
      <Button icon="refresh" disabled={looked?.state === 'running' && !looked.slow} onClick={look}>
        {phrase('dash_self_fetch_do')}
      </Button>
    </Line>
  );
}

/** The look has ended once the watch was tried since and no look is under way. */
function useEnd(watch: Watch | undefined, looked: Looked | undefined, onLooked: Props['onLooked']): void {
  useEffect(() => {
    if (looked?.state !== 'running' || watch === undefined) return undefined;
    const { lastTried = 0, lookingSince, health } = watch;
    if ((lastTried >= looked.asked && lookingSince === undefined) || health.state === 'offline') {
      onLooked({ ...looked, state: health.state });
      return undefined;
    }
    const timer = setTimeout(() => onLooked({ ...looked, slow: true }), MOST_MS);
    return () => clearTimeout(timer);
  }, [watch, looked]);
}

function resultOf(looked: Looked | undefined, watch: Watch | undefined): Result {
  if (looked === undefined || watch === undefined)
    return { state: 'open', say: phrase('dash_self_fetch_idle') };
  if (looked.slow && looked.state === 'running')
    return { state: 'care', say: phrase('dash_self_fetch_slow') };
  if (looked.state === 'running') return { state: 'open', say: phrase('dash_self_fetch_running') };
  return { state: isTroubled(watch) ? 'care' : 'ok', say: words(watch.health.say) };
}
