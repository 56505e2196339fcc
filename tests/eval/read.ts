import { recognised } from './recognised.ts';
import { readRecordings } from './recorded.ts';

/** Prints what the recorded lists and answers show of recognising and reading. `recordings` is their folder. */
export function evaluate(recordings: string): void {
  recognised(recordings);
  readRecordings(recordings);
}
