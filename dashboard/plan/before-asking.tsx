import type { Note } from '../../src/model/note.ts';
import { planId } from '../../src/model/plan.ts';
import { isCautious, verdictOf } from '../../src/plan/caution.ts';
import { reasonsAt } from '../../src/plan/reasons.ts';
import { restOf, untilTomorrow } from '../../src/plan/rest.ts';
import { notesTo } from '../../src/plan/stored.ts';
import { ask } from '../../src/platform/ask.ts';
import type { NoteView } from '../../src/platform/messages.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { clock } from '../../src/ui/spoken.ts';
import { announce } from '../../src/ui/status.tsx';
import { useAsked } from '../kept.ts';
import { hashOf } from '../route.ts';
import { VerdictLine } from './verdict.tsx';

/**
 * Before the first note that asks goes out: whether what one left for has changed, and whether to sleep on it. It is said
 * until the user goes on, and holds nothing.
 */
export function BeforeAsking({ view: { note, input } }: { readonly view: NoteView }) {
  const { employer, profile } = input;
  const plan = useAsked('plans', {}).value?.find(({ id }) => id === planId(employer));
  const asks = useAsks(employer);
  const now = Date.now();
  if (note.kind !== 'ask' || employer === '' || asks === undefined) return null;
  const state = restOf(plan?.restUntil, asks, now);
  if (state === undefined) return null;
  const verdict = verdictOf(reasonsAt(employer, profile, plan));
  return (
    <>
      {isCautious(verdict) ? <VerdictLine verdict={verdict} /> : null}
      <Rest employer={employer} state={state} until={plan?.restUntil ?? now} />
    </>
  );
}

/** The notes that ask somebody there; `undefined` until they are known. */
function useAsks(employer: string): readonly Note[] | undefined {
  const people = useAsked('people', {}).value;
  const notes = useAsked('notes', {}).value;
  const watches = useAsked('watches', {}).value;
  const plans = useAsked('plans', {}).value;
  if (people === undefined || notes === undefined || watches === undefined || plans === undefined)
    return undefined;
  const isHere = (one: { readonly employer?: string }) => planId(one.employer ?? '') === planId(employer);
  return notesTo(people.filter(isHere), watches.find(isHere), notes).filter(({ kind }) => kind === 'ask');
}

type RestProps = {
  readonly employer: string;
  readonly state: NonNullable<ReturnType<typeof restOf>>;
  readonly until: number;
};

function Rest({ employer, state, until }: RestProps) {
  const now = Date.now();
  const set = (restUntil: number, said: string) =>
    void ask('plan_edit', { employer, change: { restUntil } }).then(() => announce(said));
  return (
    <Notice icon="moon" title={phrase(`plan_rest_${state}`, { time: clock(until, now) })}>
      <p>{phrase(`plan_rest_${state}_more`)}</p>
      <p class="actions">
        {state === 'offer' ? (
          <Button icon="moon" onClick={() => set(untilTomorrow(now), phrase('plan_rests'))}>
            {phrase('plan_rest_do')}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={() => set(0, phrase('plan_rest_over'))}>
          {phrase('plan_rest_go_on')}
        </Button>
        <a class="btn btn-quiet" href={hashOf({ at: 'plan', id: employer })}>
          {phrase('plan_tab')}
        </a>
      </p>
    </Notice>
  );
}
