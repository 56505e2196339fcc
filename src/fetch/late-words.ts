import { areWordsMissing, giveWords } from '../model/late-words.ts';
import { ownFile } from './own-file.ts';

let coming: Promise<void> | undefined;

/** Once this is settled, pages and postings can be read. Read once in the life of a worker or page. */
export function lateWords(): Promise<void> {
  if (!areWordsMissing()) return Promise.resolve();
  coming ??= ownFile('/late-words.json')
    .then(giveWords)
    .finally(() => {
      // Where it could not be had, another try is as good as the first.
      coming = undefined;
    });
  return coming;
}
