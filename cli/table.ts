import { type SkillTable, tableFrom } from '../src/match/table/load.ts';
import places from '../src/match/table/places.json' with { type: 'json' };
import json from '../src/match/table/table.json' with { type: 'json' };

let table: SkillTable | undefined;

/** The shipped table of skills and places, made ready when it is first needed. */
export function skillTable(): SkillTable {
  table ??= tableFrom(json, places);
  return table;
}
