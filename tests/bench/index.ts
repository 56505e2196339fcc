import { drafting } from './draft.ts';
import { matching } from './match.ts';
import { printed } from './measure.ts';
import { boards, memory, pages } from './read.ts';

/** Prints how fast postings are read and matched, beside a floor of the same run. */
export function bench(recordings: string | undefined): void {
  if (recordings === undefined) console.log('HOMING_DATA names no folder: the recorded boards are left out.');
  const recorded = recordings === undefined ? [] : [...boards(recordings), ...matching(recordings)];
  printed([...recorded, ...pages(), ...drafting()]);
  console.log('Memory held after so many pages:');
  console.table(memory());
}
