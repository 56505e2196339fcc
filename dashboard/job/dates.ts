import { momentOf } from '../../src/model/day.ts';
import { wordsLanguage } from '../../src/ui/phrase.ts';

/** A day in words; as it stands where it is none. */
export function dayWords(iso: string): string {
  const at = momentOf(iso);
  if (Number.isNaN(at)) return iso;
  return new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'long' }).format(at);
}
