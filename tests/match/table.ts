import { tableFrom } from '../../src/match/table/load.ts';
import places from '../../src/match/table/places.json' with { type: 'json' };
import json from '../../src/match/table/table.json' with { type: 'json' };

/** The shipped table, made ready once for all tests. */
export const TABLE = tableFrom(json, places);

const { phrases, meanings } = TABLE.forms;

/** Folded form → what it means. */
export const BY_FORM: ReadonlyMap<string, number> = new Map(
  phrases.map((phrase, at) => [phrase, meanings[at] ?? -1] as const).filter(([, meaning]) => meaning >= 0),
);
