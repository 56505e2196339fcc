import type { Watch } from '../../src/model/watch.ts';
import { phrase, wordsLanguage } from '../../src/ui/phrase.ts';
import { useAsked } from '../kept.ts';
import { isAt } from './timeline.ts';

/** The chair the person had there: "Senior Data Analyst, March 2019 to October 2025". Nothing where none is known. */
export function useChair(watch: Watch | undefined): string | undefined {
  const profile = useAsked('profile', {}).value;
  const chair = watch && profile?.employment.find((one) => isAt(one, watch));
  if (chair?.from === undefined) return chair?.title;
  const { title, from, to } = chair;
  return to === undefined
    ? phrase('dash_employer_is', { title, from: monthWords(from) })
    : phrase('dash_employer_was', { title, from: monthWords(from), to: monthWords(to) });
}

/** "March 2019"; a year stays a year, and what is no date stays as it was written. */
function monthWords(date: string): string {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const form = new Intl.DateTimeFormat(wordsLanguage(), { month: 'long', year: 'numeric' });
  return form.format(new Date(Number(year), Number(month) - 1));
}
