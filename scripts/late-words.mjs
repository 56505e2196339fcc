// Moves long patterns and lists of words out of the scripts of the extension into a file of their own, `late-words.json`, that is read
// when first needed: a worker wakes often, and mostly reads nothing. What is moved stands at the top of a module of src/read or
// src/match, is long, and is used by no module while it loads; `src/model/late-words.ts` gives it back.
import path from 'node:path';

const LONG = 120;
const FILE = 'late-words.json';
const ROOT = path.resolve(import.meta.dirname, '..');
const OURS = /\/src\/(?:read|match)\/[^?]*\.ts$/;

export function lateWords() {
  const moved = new Map();
  /** Names that a module imports and uses while it loads. */
  const usedAtOnce = new Map();
  return {
    name: 'late-words',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/[^?]*\.ts$|\/(?:background|dashboard|popup)\/[^?]*\.tsx?$/.test(id)) return;
      const program = this.parse(code);
      const atOnce = namesUsedAtOnce(program);
      usedAtOnce.set(id, new Set([...importedNames(program)].filter((name) => atOnce.has(name))));
      if (!OURS.test(id)) return;
      const found = longOnes(program).filter(({ name }) => !atOnce.has(name));
      if (found.length === 0) return;
      const module = path.relative(ROOT, id);
      moved.set(module, Object.fromEntries(found.map(({ name, value }) => [name, value])));
      return { code: without(code, found, module), map: null };
    },
    buildEnd() {
      const names = new Set([...moved.values()].flatMap((words) => Object.keys(words)));
      for (const [id, used] of usedAtOnce)
        for (const name of used)
          if (names.has(name)) this.error(`${id} uses ${name} while it loads, before it has come.`);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(Object.fromEntries(moved)) });
    },
  };
}

/** Long constants at the top of a module: patterns, and texts written in one or several pieces. */
function longOnes({ body }) {
  return body.flatMap((statement) => {
    const isExported = statement.type === 'ExportNamedDeclaration';
    const declaration = isExported ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration' || declaration.declarations.length !== 1) return [];
    const { id, init } = declaration.declarations[0];
    const value = literalOf(init);
    if (value === undefined || (typeof value === 'string' ? value : value[0]).length < LONG) return [];
    return [{ name: id.name, value, isExported, start: statement.start, end: statement.end }];
  });
}

function literalOf(node) {
  if (node?.type === 'Literal' && node.regex) return [node.regex.pattern, node.regex.flags];
  return textOf(node);
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

/** Names that stand outside of every function, but for where they are imported and declared. */
function namesUsedAtOnce({ body }) {
  const names = new Set();
  for (const statement of body) if (statement.type !== 'ImportDeclaration') visit(statement);
  return names;

  function visit(node, key) {
    if (Array.isArray(node)) for (const one of node) visit(one);
    else if (node && typeof node.type === 'string') {
      if (/Function/.test(node.type)) return;
      if (node.type === 'Identifier' && key !== 'id' && key !== 'key' && key !== 'property')
        names.add(node.name);
      for (const [name, child] of Object.entries(node)) visit(child, name);
    }
  }
}
