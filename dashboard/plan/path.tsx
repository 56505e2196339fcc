import { dayOf } from '../../src/model/day.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type Suggestion, whomFirst } from '../../src/people/whom.ts';
import { type Ground, groundOf } from '../../src/plan/ground.ts';
import { type Path, pathOf, type Stop } from '../../src/plan/path.ts';
import { words } from '../../src/platform/language.ts';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { arrive } from '../employer/parts.tsx';
import { useAsked } from '../kept.ts';
import { hashOf, type Route } from '../route.ts';

/** The way back as stops on one line, and the one thing to do next. Drawn from what is stored, never ticked by hand. */
export function TheWay({ plan }: { readonly plan: Plan }) {
  const ground = useGround(plan);
  const notes = useAsked('notes', {}).value ?? [];
  if (ground === undefined) return null;
  const path = pathOf(ground);
  return (
    <section class="stack" aria-label={phrase('plan_path')}>
      <Stops stops={path.stops} />
      <Next next={path.next} first={whomFirst(ground.people, undefined, notes, Date.now())[0]}>
        {(stop, first) => wayTo(stop, plan, ground, first)}
      </Next>
    </section>
  );
}

type NextProps = {
  readonly next: Path['next'];
  /** Whom to write to first. */
  readonly first: Suggestion | undefined;
  readonly children: (stop: Stop, first: Suggestion | undefined) => Route;
};

/** One sentence, and one link to where it is done. */
function Next({ next, first, children }: NextProps) {
  if (next === undefined)
    return (
      <div class="next">
        <strong>{phrase('plan_next_none')}</strong>
      </div>
    );
  const to = children(next.stop, first);
  const isNew = to.at === 'new-note' && first !== undefined;
  return (
    <div class="next">
      <div>
        <strong>{isNew ? phrase('plan_next_ask_to', { name: first.person.name }) : words(next.say)}</strong>
        {isNew ? <p class="small">{words(first.why)}</p> : null}
      </div>
      <a
        class="btn btn-primary no-print"
        href={hashOf(to)}
        onClick={() => to.at === 'plan' && arrive(to.part)}
      >
        {phrase(`plan_go_${next.stop}`)}
      </a>
    </div>
  );
}

/** `undefined` until everything is known. */
function useGround(plan: Plan): Ground | undefined {
  const profile = useAsked('profile', {}).value;
  const people = useAsked('people', {}).value;
  const notes = useAsked('notes', {}).value;
  const watches = useAsked('watches', {}).value;
  if (profile === undefined || people === undefined || notes === undefined || watches === undefined)
    return undefined;
  return groundOf(plan, { profile, people, notes, watches }, dayOf(Date.now()));
}

function Stops({ stops }: Pick<Path, 'stops'>) {
  return (
    <ol class="path">
      {stops.map(({ stop, state }, at) => (
        <li key={stop} class={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span class="stop">{state === 'done' ? <Icon name="check" /> : at + 1}</span>
          <span>
            {phrase(`plan_stop_${stop}`)}
            {state === 'done' ? <span class="visually-hidden"> {phrase('plan_stop_done')}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Where the next step is taken. */
function wayTo(stop: Stop, { employer }: Plan, ground: Ground, first: Suggestion | undefined): Route {
  switch (stop) {
    case 'leave':
      return { at: 'plan', id: employer, part: 'parting' };
    case 'ties':
      return { at: 'people' };
    case 'decide':
      return { at: 'plan', id: employer, part: 'reasons' };
    case 'watch':
      return ground.watch === undefined ? { at: 'watches' } : { at: 'watch', id: ground.watch.id };
    case 'ask':
      return noteTo(ground, first);
    case 'prepare':
      return { at: 'plan', id: employer, part: 'answers' };
    case 'else':
      return { at: 'plan', id: employer, part: 'else' };
  }
}

/** The draft that is there, else a new one to the person to write to first. */
function noteTo({ asking }: Ground, first: Suggestion | undefined): Route {
  if (asking !== undefined) return { at: 'note', id: asking.id };
  if (first === undefined) return { at: 'people' };
  return { at: 'new-note', wish: { personId: first.person.id, kind: first.kind, channel: first.channel } };
}
