/**
 * A page or a feed as a tree, where its elements must be told apart by what they lie in. One pass; what is unclosed
 * runs to the end, so that hostile input costs no more than its length.
 */
import { decodeEntities } from './entities.ts';
import { closedBy, isVoid, RAW } from './general/tag.ts';

export type Element = {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: Node[];
  parent?: Element;
};
type Text = { readonly data: string; parent?: Element };
export type Node = Element | Text;

export function isElement(node: Node): node is Element {
  return 'children' in node;
}

/** A page beyond it is read in part. */
const MOST_NODES = 300_000;

const TAG = /<(\/?)([a-z][^\s/>]*)|<!--|<!\[CDATA\[|<[!?]/giy;
const ATTRIBUTE = /\s*(?:([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?|(\/?>)|[^>])/gy;

/** `xml`: names keep their case, and nothing is closed but by its own tag. */
export function treeOf(text: string, xml = false): Element {
  const root = element('', {});
  const tree: Tree = { text, xml, open: [root], opened: new Map(), nodes: 0 };
  let from = 0;
  while (from < text.length && tree.nodes < MOST_NODES) {
    const start = text.indexOf('<', from);
    if (start !== from) addText(tree, text.slice(from, start < 0 ? undefined : start));
    from = start < 0 ? text.length : takeMarkup(tree, start);
  }
  return root;
}

/** The text below an element, as it stands there; of an element that nests without end only its first nodes. */
export function textBelow(element: Element, most = MOST_NODES): string {
  const parts: string[] = [];
  const waiting = [...element.children].reverse();
  for (let looked = 0; looked < most; looked += 1) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (!isElement(node)) parts.push(node.data);
    else
      for (let index = node.children.length - 1; index >= 0; index -= 1)
        waiting.push(node.children[index] as Node);
  }
  return parts.join('');
}

/** The elements right below one, of that name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((node): node is Element => isElement(node) && node.name === name);
}

type Tree = {
  readonly text: string;
  readonly xml: boolean;
  readonly open: Element[];
  /** How often each name is open: closing tags that close nothing must not each be looked for in all of it. */
  readonly opened: Map<string, number>;
  nodes: number;
};

/** The position behind the tag, comment or mere sign that begins at `start`. */
function takeMarkup(tree: Tree, start: number): number {
  const { text, xml } = tree;
  TAG.lastIndex = start;
  const found = TAG.exec(text);
  if (!found) {
    addText(tree, '<');
    return start + 1;
  }
  const [mark, slash, raw] = found;
  if (raw === undefined) return behindOther(tree, mark, start);
  const name = xml ? raw : raw.toLowerCase();
  if (slash) {
    close(tree, name);
    return behind(text, '>', start);
  }
  return enter(tree, name, start + mark.length);
}

function behindOther(tree: Tree, mark: string, start: number): number {
  if (mark === '<!--') return behind(tree.text, '-->', start + 4);
  if (mark !== '<![CDATA[') return behind(tree.text, '>', start);
  const end = behind(tree.text, ']]>', start);
  append(tree, { data: tree.text.slice(start + mark.length, Math.max(start + mark.length, end - 3)) });
  return end;
}

function enter(tree: Tree, name: string, from: number): number {
  const { open, opened, text, xml } = tree;
  const { attribs, end, closed } = attributes(text, from);
  const closes = xml ? undefined : closedBy(name);
  while (closes?.has(open.at(-1)?.name ?? '')) leave(tree);
  // No link lies in another.
  if (!xml && name === 'a') close(tree, 'a');
  const opens = element(name, attribs);
  append(tree, opens);
  if (xml ? closed : isVoid(name)) return end;
  if (!xml && RAW.has(name)) return takeRaw(opens, text, end);
  open.push(opens);
  opened.set(name, (opened.get(name) ?? 0) + 1);
  return end;
}

function attributes(text: string, from: number) {
  const attribs: Record<string, string> = {};
  ATTRIBUTE.lastIndex = from;
  let end = from;
  for (let part = ATTRIBUTE.exec(text); part; part = ATTRIBUTE.exec(text)) {
    end = ATTRIBUTE.lastIndex;
    const [, name, double, single, bare, close] = part;
    if (close) return { attribs, end, closed: close === '/>' };
    if (name) attribs[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  }
  return { attribs, end: behind(text, '>', end), closed: false };
}

/** Scripts and the like end at their closing tag, whatever stands in them. */
function takeRaw({ name, children }: Element, text: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  const end = close.exec(text)?.index ?? text.length;
  const inner = text.slice(from, end);
  const isText = name === 'title' || name === 'textarea';
  if (inner !== '') children.push({ data: isText ? decodeEntities(inner) : inner });
  return behind(text, '>', end);
}

function close(tree: Tree, name: string): void {
  if (!tree.opened.get(name)) return;
  while (tree.open.at(-1)?.name !== name) leave(tree);
  leave(tree);
}

function leave({ open, opened }: Tree): void {
  const left = open.pop();
  if (left) opened.set(left.name, (opened.get(left.name) ?? 1) - 1);
}

function addText(tree: Tree, text: string): void {
  append(tree, { data: decodeEntities(text) });
}

function element(name: string, attribs: Element['attribs']): Element {
  return { name, attribs, children: [] };
}

function append(tree: Tree, node: Node): void {
  const parent = tree.open.at(-1);
  if (!parent) return;
  tree.nodes += 1;
  node.parent = parent;
  parent.children.push(node);
}

function behind(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found + sign.length;
}
