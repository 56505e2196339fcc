import { skillOf } from '../../src/match/table/load.ts';
import { foldPhrase } from '../../src/match/word.ts';
import { BY_FORM, TABLE } from '../match/table.ts';

/** What our table calls a technology that a labelled file calls `name`. */
export function ourName(name: string): string | undefined {
  const meaning = BY_FORM.get(foldPhrase(name));
  return meaning === undefined ? undefined : TABLE.skills[skillOf(meaning)]?.name;
}
