import { type Row, telling } from './row.ts';
import { postingRows } from './unseen-postings.ts';
import { casesOf, misreadIn, SET_NAMES } from './unseen-sets.ts';

/** Texts written with no look at the code, each with what a person reads in it. See `unseen/README.md`. */
export async function section(): Promise<readonly Row[]> {
  return [...SET_NAMES.map(rowOf), ...postingRows('postings'), ...postingRows('postings-after')];
}

function rowOf(set: string): Row {
  const cases = casesOf(set);
  const right = cases.filter((one) => misreadIn(set, one) === undefined).length;
  return telling(`${set}: lines read right, of ${cases.length}`, (right / cases.length).toFixed(3));
}
