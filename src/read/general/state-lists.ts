import { parsed } from '../json-list.ts';
import { type Fields, fieldsOf } from '../shape.ts';

/** A list found in a state, and whether it names itself one of openings. */
export type StateList = { readonly jobs: readonly Fields[]; readonly named: boolean };

type Test = (item: Fields, named: boolean) => boolean;

/** A list by its name: of openings, or of something else. What lies in a wrapper bears the name of that. */
const OPENINGS =
  /(?:job|position|opening|posting|requisition|stelle|offre|oferta|vacature|vacante|puesto|vaga|role)[sn]?[-_]?(?:list|data|results?)?$|vacanc(?:y|ies)$|stellenangebote$|oferty$|pozice$/i;
const OTHERS =
  /team|member|people|staff|speaker|author|employee|leader|product|course|event|article|news|blog|customer|stores$|shops$|branches$|venues$|offices$|locations$|reviews$|testimonial|quote|posts$|stor(?:y|ies)$|oddzia|filial|sedes$/i;
const WRAPPER = /^(?:nodes?|edges?|items?|results?|data|list|content|records?|payload|attributes|body|\d+)$/i;

const MOST_LOOKED = 200_000;
const MOST_WITHIN = 5000;

/** The longest list of objects that pass as openings, with a cap on what is looked at; `called` is what the whole is called. */
export function longestList(state: unknown, isJob: Test, called: string): StateList {
  let best: StateList = { jobs: [], named: false };
  const waiting: (readonly [string, unknown])[] = [[called, state]];
  for (let looked = 0; waiting.length > 0 && looked < MOST_LOOKED; looked += 1) {
    const [name, value] = waiting.pop() as readonly [string, unknown];
    const named = OPENINGS.test(name);
    const jobs = named || !OTHERS.test(name) ? jobsIn(value, (item) => isJob(item, named)) : [];
    if (jobs.length > best.jobs.length) best = { jobs, named };
    for (const [key, inner] of Object.entries(opened(value)).slice(0, MOST_WITHIN))
      if (typeof inner === 'object' ? inner !== null : isJson(inner))
        waiting.push([WRAPPER.test(key) ? name : key, inner]);
  }
  return best;
}

/** Some frameworks keep an answer as they got it: JSON in a text. */
function opened(value: unknown): object {
  const inner = typeof value === 'string' ? parsed(value) : value;
  return typeof inner === 'object' && inner !== null ? inner : {};
}

function isJson(value: unknown): boolean {
  return typeof value === 'string' && value.length > 60 && /^[{[]["{]/.test(value);
}

function jobsIn(value: unknown, isJob: (item: Fields) => boolean): Fields[] {
  const items = Array.isArray(value) ? value : keptIn(value);
  const jobs = items.map(unwrapped).filter((item) => item !== undefined && isJob(item)) as Fields[];
  // Apollo keeps things of all kinds under their names: `{"Job:1": {…}, "Job:2": {…}}`.
  return jobs.length * 3 >= items.length * 2 || (jobs.length > 1 && items !== value) ? jobs : [];
}

function keptIn(value: unknown): readonly unknown[] {
  const kept = Object.values(fieldsOf(value) ?? {});
  return kept.length < 2 ? [] : kept.slice(0, MOST_WITHIN);
}

/** Rows may lie in wrappers: `{node: {…}}`, `{data: {…}}`, `{id, attributes: {…}}`, `{sys, fields: {…}}`. */
function unwrapped(row: unknown): Fields | undefined {
  const item = fieldsOf(row);
  const inner = fieldsOf(item?.node ?? item?.data ?? item?.attributes ?? item?.fields);
  return inner ? { ...item, ...inner } : item;
}
