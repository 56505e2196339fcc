// Moves long patterns and lists of words out of the scripts of the extension into a file of their own, `late-words.json`, that is read
// when first needed: a worker wakes often, and mostly reads nothing. What is moved stands at the top of a module of src/read or
// src/match, is long, and is used by no module while it loads; `src/model/late-words.ts` gives it back.
import path from 'node:path';

const LONG = 70;
/** A shorter list is not worth what it takes to give it back. */
const LONG_LIST = 300;
/** Whose lists come late: the careers systems put theirs together while they load. */
const LISTED = /\/src\/match\/[^?]*\.ts$/;
const FILE = 'late-words.json';
const ROOT = path.resolve(import.meta.dirname, '..');
const OURS = /\/src\/(?:read|match)\/[^?]*\.ts$/;

export function lateWords() {
  const moved = new Map();
  const lateFunctions = new Set();
  const used = new Map();
  return {
    name: 'late-words',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/[^?]*\.ts$|\/(?:background|dashboard|popup)\/[^?]*\.tsx?$/.test(id)) return;
      const program = this.parse(code);
      const { names, called } = usedAtOnceBy(program);
      const imported = importedNames(program);
      used.set(id, { names: only(names, imported), called: only(called, imported) });
      if (!OURS.test(id)) return;
      const found = longOnes(program).filter(
        ({ name, value }) => !names.has(name) && !called.has(name) && (LISTED.test(id) || !isList(value)),
      );
      if (found.length === 0) return;
      const module = path.relative(ROOT, id);
      const own = found.map(({ name }) => name);
      for (const name of functionsUsing(program, own)) lateFunctions.add(name);
      moved.set(module, Object.fromEntries(found.map(({ name, value }) => [name, value])));
      return { code: without(code, found, module), map: null };
    },
    buildEnd() {
      const constants = new Set([...moved.values()].flatMap((words) => Object.keys(words)));
      for (const [id, { names, called }] of used)
        for (const name of [...only(names, constants), ...only(called, lateFunctions)])
          this.error(`${id} uses ${name} while it loads, before its words have come.`);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(Object.fromEntries(moved)) });
    },
  };
}

function only(names, wanted) {
  return new Set([...names].filter((name) => wanted.has(name)));
}

/** Long constants at the top of a module: patterns, and texts written in one or several pieces. */
function longOnes({ body }) {
  return body.flatMap((statement) => {
    const isExported = statement.type === 'ExportNamedDeclaration';
    const declaration = isExported ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration' || declaration.declarations.length !== 1) return [];
    const { id, init } = declaration.declarations[0];
    const value = literalOf(init);
    if (value === undefined || !isLong(value)) return [];
    return [{ name: id.name, value, isExported, start: statement.start, end: statement.end }];
  });
}

function isList(value) {
  return 'list' in Object(value);
}

function isLong(value) {
  if (isList(value)) return JSON.stringify(value).length >= LONG_LIST;
  return (typeof value === 'string' ? value : value[0]).length >= LONG;
}

function literalOf(node) {
  return patternOf(node) ?? textOf(node) ?? eitherOf(node) ?? listOf(node);
}

function patternOf(node) {
  return node?.type === 'Literal' && node.regex ? [node.regex.pattern, node.regex.flags] : undefined;
}

/** A list of texts, patterns and lists of them, as `src/model/late-words.ts` has it; nothing where anything else stands in it. */
function listOf(node) {
  if (node?.type !== 'ArrayExpression') return undefined;
  const list = node.elements.map((one) => patternOf(one) ?? textOf(one) ?? listOf(one));
  return list.includes(undefined) ? undefined : { list };
}

/** `either({ one: /a/, other: /b/ }, 'i')` of src/match/either.ts is the pattern /a|b/i. */
function eitherOf(node) {
  if (node?.type !== 'CallExpression' || node.callee.name !== 'either') return undefined;
  const [parts, flags] = node.arguments;
  const sources = parts.properties.map(({ value }) => value.regex.pattern);
  return [sources.join('|'), flags.value];
}

function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  if (node?.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

function without(code, found, module) {
  let rest = code;
  for (const { name, isExported, start, end } of found.toReversed())
    rest = `${rest.slice(0, start)}${isExported ? 'export ' : ''}let ${name};${rest.slice(end)}`;
  const names = found.map(({ name }) => name).join(', ');
  const from = JSON.stringify(path.join(ROOT, 'src/model/late-words.ts'));
  return `import { comesLate } from ${from};\n${rest}\ncomesLate(${JSON.stringify(module)}, (words) => { ({ ${names} } = words); });\n`;
}

function importedNames({ body }) {
  return new Set(
    body
      .filter(({ type }) => type === 'ImportDeclaration')
      .flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name)),
  );
}

/**
 * What a module uses while it loads: `names` stand outside of functions, `called` in calls there, and in its own functions that are so
 * called. A function in a list is not called by that, nor is one that a called function makes.
 */
function usedAtOnceBy({ body }) {
  const functions = functionsIn(body);
  const [names, called] = [new Set(), new Set()];
  for (const statement of body)
    if (statement.type !== 'ImportDeclaration') {
      namesIn(statement, names);
      callsIn(statement, called);
    }
  // A set is walked to its end, what is added on the way included.
  for (const name of called) if (functions.has(name)) namesIn(functions.get(name), called);
  return { names, called };
}

/** Adds the names that stand in calls, outside of functions. */
function callsIn(node, called) {
  if (Array.isArray(node)) for (const one of node) callsIn(one, called);
  else if (node && typeof node.type === 'string' && !/Function/.test(node.type)) {
    if (/^(?:Call|New)Expression$/.test(node.type)) namesIn(node, called);
    for (const child of Object.values(node)) callsIn(child, called);
  }
}

/** The module's own functions that use one of these names when they are called, be it through one another. */
function functionsUsing({ body }, wanted) {
  const using = new Map([...functionsIn(body)].map(([name, node]) => [name, namesIn(node, new Set())]));
  const found = new Set(wanted);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const [name, used] of using) if ([...used].some((one) => found.has(one))) found.add(name);
  }
  return [...found].filter((name) => using.has(name));
}

function functionsIn(body) {
  const declared = body.map((statement) => statement.declaration ?? statement);
  const named = declared
    .filter(({ type }) => type === 'FunctionDeclaration')
    .map((node) => [node.id.name, node.body]);
  const arrows = declared
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations)
    .filter(({ init }) => /Function/.test(init?.type ?? ''))
    .map(({ id, init }) => [id.name, init.body]);
  return new Map([...named, ...arrows]);
}

/** Adds the names that stand in a node, and in the functions in it that are handed to a call; not in others, which are only made. */
function namesIn(node, names, key) {
  if (Array.isArray(node)) for (const one of node) namesIn(one, names, key);
  else if (node && typeof node.type === 'string') {
    if (/Function/.test(node.type) && key !== 'arguments') return names;
    const isDeclared = key === 'id' || key === 'key' || key === 'property';
    if (node.type === 'Identifier' && !isDeclared) names.add(node.name);
    for (const [name, child] of Object.entries(node)) namesIn(child, names, name);
  }
  return names;
}
