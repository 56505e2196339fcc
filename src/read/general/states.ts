/**
 * The values a page's scripts begin with: JSON and literals in scripts (Next, Nuxt, Remix, Apollo, `window.x = {…}`),
 * texts given to JSON.parse, what Next streams in pieces, Nuxt's table of references, and JSON in attributes.
 */
import { decodeEntities } from '../entities.ts';
import { jsonOfLiteral } from '../inline-json.ts';
import { parsed } from '../json-list.ts';

/** How much of a page's scripts is looked through for values, counting again what is looked at again. */
const EFFORT = 20_000_000;
const LONGEST_LITERAL = 1_000_000;

export function* statesIn(html: string): Generator<unknown> {
  // A body may be JSON and nothing else.
  if (/^\ufeff?\s{0,50}[{[]/.test(html)) {
    yield parsed(html);
    return;
  }
  const budget = { left: EFFORT };
  let streamed = '';
  for (const script of scriptsIn(html)) {
    for (const [name, value] of valuesIn(script, budget)) {
      // self.__next_f.push([1, "a piece of lines"])
      if (Array.isArray(value) && value[0] === 1 && typeof value[1] === 'string') streamed += value[1];
      else yield* tableOf(value) ?? [called(name, value)];
    }
    yield* parsedTexts(script);
  }
  for (const line of streamed === '' ? [] : streamed.split('\n'))
    yield parsed(line.slice(line.indexOf(':') + 1));
  yield* attributesIn(html, budget);
}

function* scriptsIn(html: string): Generator<string> {
  const script = /<script\b([^>]{0,500})>/gi;
  for (let open = script.exec(html); open; open = script.exec(html)) {
    const end = html.indexOf('</script', script.lastIndex);
    const text = html.slice(script.lastIndex, end < 0 ? html.length : end);
    script.lastIndex += text.length;
    if (!/(?:^|\s)src=|ld\+json/i.test(open[1] ?? '')) yield text;
  }
}

/**
 * The values of a script with the names they are given. Lists also where they stand in a literal that is none for its
 * functions: `x-data="{jobs: [{…}], get shown() {…}}"`, `new Vue({data: {jobs: [{…}]}, methods: …})`.
 */
function* valuesIn(text: string, budget: { left: number }): Generator<readonly [string, unknown]> {
  const value = /(?:^|[=(]|\breturn|:(?=\s{0,20}\[\s{0,20}\{))\s{0,20}(?=[{[])/g;
  for (let start = value.exec(text); start && budget.left > 0; start = value.exec(text)) {
    const from = start.index + start[0].length;
    const to = endOfValue(text, from);
    budget.left -= to - from;
    const state = to - from > 60 ? valueIn(text.slice(from, to)) : undefined;
    const name = /([\w$]{1,40})["']?\s{0,9}$/.exec(
      text.slice(Math.max(0, start.index - 50), start.index),
    )?.[1];
    if (state !== undefined) yield [name ?? '', state];
    value.lastIndex = state === undefined ? from + 1 : to;
  }
}

/** A list says what it holds by its name. */
function called(name: string, value: unknown): unknown {
  return name !== '' && Array.isArray(value) ? { [name]: value } : value;
}

/** JSON, or a literal as scripts write it: names bare, texts in single quotes. A function's body is neither. */
function valueIn(text: string): unknown {
  const value = parsed(text);
  if (value !== undefined || text.length > LONGEST_LITERAL) return value;
  return /^[{[](?:\s|\{|\/\/[^\n]{0,200}\n){0,20}["']?[\w$-]{1,60}["']?\s{0,5}:/.test(text)
    ? parsed(jsonOfLiteral(text))
    : undefined;
}

/** The position behind the value that begins at `from`: its brackets counted, its texts passed over. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '\\') index += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) depth += 1;
    else if (!quoted && (sign === '}' || sign === ']') && --depth === 0) return index + 1;
  }
  return text.length;
}

/** `JSON.parse("{\"jobs\": …}")`, in either kind of quotes. */
function* parsedTexts(script: string): Generator<unknown> {
  const call = /JSON\.parse\(\s{0,9}(["'])/g;
  for (let found = call.exec(script); found; found = call.exec(script)) {
    const end = endOfText(script, call.lastIndex, found[1] ?? '"');
    const literal = jsonOfLiteral(script.slice(call.lastIndex - 1, end + 1));
    const text = parsed(literal);
    if (typeof text === 'string') yield parsed(text);
    call.lastIndex = end;
  }
}

function endOfText(script: string, from: number, quote: string): number {
  for (let index = from; index < script.length; index += 1) {
    const sign = script[index];
    if (sign === '\\') index += 1;
    else if (sign === quote) return index;
  }
  return script.length;
}

/** JSON that components are given in an attribute: `data-page="{&quot;jobs&quot;: …}"`, `:jobs="[…]"`. */
function* attributesIn(html: string, budget: { left: number }): Generator<unknown> {
  const attribute =
    /\s(?:x-data=(["'])\s{0,9}(?:[\w.$]{1,40}\(\s{0,9})?|(?:data-[\w-]{1,40}|:[\w-]{1,40}|v-bind|props|jobs)=(["'])\s{0,9})(?=[{[]|&#0?(?:123|91);)/gi;
  for (let found = attribute.exec(html); found && budget.left > 0; found = attribute.exec(html)) {
    const end = html.indexOf(found[1] ?? found[2] ?? '"', attribute.lastIndex);
    const text = html.slice(attribute.lastIndex, end < 0 ? html.length : end);
    budget.left -= text.length;
    if (text.length > 60) {
      const decoded = decodeEntities(text);
      const value = valueIn(decoded);
      if (value !== undefined) yield ofIsland(value, 0);
      else for (const [name, inner] of valuesIn(decoded, budget)) yield called(name, inner);
    }
    attribute.lastIndex += text.length;
  }
}

/** Astro writes each value with its kind: `[0, value]`, `[1, [list of such]]`. */
function ofIsland(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > 30) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, ofIsland(inner, depth + 1)]),
    );
  const [kind, inner] = value as readonly unknown[];
  if (value.length === 2 && (kind === 0 || (kind === 1 && Array.isArray(inner))))
    return ofIsland(inner, depth + 1);
  return value.map((each) => ofIsland(each, depth + 1));
}

const DEEPEST = 5;
const MOST_LISTS = 200;
const MOST_ITEMS = 5000;

/**
 * Nuxt 3 writes its state as one table whose objects hold places in the table instead of values. Answers the lists in
 * it, with the values put in (https://github.com/Rich-Harris/devalue).
 */
function tableOf(state: unknown): unknown[] | undefined {
  if (!Array.isArray(state) || state.length < 8) return undefined;
  const table: readonly unknown[] = state;
  const lists = table.filter((each) => Array.isArray(each) && each.length > 0 && each.every(isPlace(table)));
  if (lists.length === 0) return undefined;
  return lists
    .slice(0, MOST_LISTS)
    .map((list) => (list as number[]).slice(0, MOST_ITEMS).map((place) => valueAt(table, place, 0)));
}

function isPlace(table: readonly unknown[]): (value: unknown) => boolean {
  return (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < table.length;
}

function valueAt(table: readonly unknown[], place: number, depth: number): unknown {
  const value = table[place];
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).slice(0, 60);
  return Object.fromEntries(
    entries.map(([name, inner]) => [
      name,
      isPlace(table)(inner) ? valueAt(table, inner as number, depth + 1) : undefined,
    ]),
  );
}
