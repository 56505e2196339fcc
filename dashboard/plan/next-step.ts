import type { Plan } from '../../src/model/plan.ts';
import { type Suggestion, whomFirst } from '../../src/people/whom.ts';
import { type Ground, groundOf } from '../../src/plan/ground.ts';
import { type Path, pathOf, type Stop } from '../../src/plan/path.ts';
import type { Stored } from '../../src/plan/stored.ts';
import { words } from '../../src/platform/language.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { useAsked } from '../kept.ts';
import type { Route } from '../route.ts';

/** The next thing to do, in a sentence, with why where that is known, and where it is done. */
export type NextStep = {
  readonly say: string;
  readonly why?: string;
  readonly to: Route;
  readonly go: string;
  /** It can wait. */
  readonly idle?: boolean;
};

/** What a path is drawn from; `undefined` until all of it is known. */
export function useStored(): Stored | undefined {
  const profile = useAsked('profile', {}).value;
  const people = useAsked('people', {}).value;
  const notes = useAsked('notes', {}).value;
  const watches = useAsked('watches', {}).value;
  if (profile === undefined || people === undefined || notes === undefined || watches === undefined)
    return undefined;
  return { profile, people, notes, watches };
}

/** How far one has come with an employer, and the next step where one is left. */
export function wayBack(plan: Plan, stored: Stored, now: number): Pick<Path, 'stops'> & { next?: NextStep } {
  const ground = groundOf(plan, stored, now);
  const { stops, next } = pathOf(ground);
  if (next === undefined) return { stops };
  const [first] = whomFirst(ground.people, undefined, stored.notes, now);
  if (next.job !== undefined) {
    const say = words(next.say);
    return {
      stops,
      next: { say, idle: next.idle === true, to: jobOf(plan, next.job), go: phrase(`plan_go_${next.job}`) },
    };
  }
  const to = wayTo(next.stop, plan, ground, first);
  const go = phrase(to.at === 'plan' && to.part === 'stay' ? 'plan_stay' : `plan_go_${next.stop}`);
  if (to.at !== 'new-note' || first === undefined) return { stops, next: { say: words(next.say), to, go } };
  const say = phrase('plan_next_ask_to', { name: first.person.name });
  return { stops, next: { say, why: words(first.why), to, go } };
}

/** The look at a new job, or the leaving of one. */
function jobOf({ employer }: Plan, job: 'check' | 'leaving'): Route {
  return { at: 'job', id: employer, part: job === 'check' ? 'new' : 'leaving' };
}

/** Where the next step is taken. */
function wayTo(stop: Stop, { employer }: Plan, ground: Ground, first: Suggestion | undefined): Route {
  switch (stop) {
    case 'leave':
      return { at: 'plan', id: employer, part: 'parting' };
    case 'ties':
      return ground.people.length === 0 ? { at: 'people' } : { at: 'plan', id: employer, part: 'stay' };
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
