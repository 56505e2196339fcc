import { phrase } from '../../src/ui/phrase.ts';
import { useAsked } from '../kept.ts';

/** How much of everything is kept. */
export function KeptCounts() {
  const today = useAsked('today', {}).value;
  const notes = useAsked('notes', {}).value;
  const plans = useAsked('plans', {}).value;
  if (today === undefined || notes === undefined || plans === undefined) return null;
  return (
    <ul class="dots small kept-list">
      <li>{phrase('dash_keeps_watches', { count: today.watches.length })}</li>
      <li>{phrase('dash_keeps_openings', { count: today.openings })}</li>
      <li>{phrase('dash_keeps_people', { count: today.people })}</li>
      <li>{phrase('dash_keeps_notes', { count: notes.length })}</li>
      <li>{phrase('dash_keeps_plans', { count: plans.length })}</li>
    </ul>
  );
}
