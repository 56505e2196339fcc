import { tableFrom } from '../../src/match/table/load.ts';
import json from '../../src/match/table/table.json' with { type: 'json' };

/** The shipped table, made ready once for all tests. */
export const TABLE = tableFrom(json);

/** Folded form → what it means. */
export const BY_FORM: ReadonlyMap<string, number> = new Map(
  TABLE.forms.filter(([, meaning]) => meaning >= 0),
);
