import { type SkillTable, tableFrom } from '../src/match/table/load.ts';
import json from '../src/match/table/table.json' with { type: 'json' };

let table: SkillTable | undefined;

/** The shipped skills table, made ready when it is first needed. */
export function skillTable(): SkillTable {
  table ??= tableFrom(json);
  return table;
}
