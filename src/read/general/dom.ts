import { oneLine } from '../../model/posting.ts';
import { type Element, isElement, type Node } from '../tree.ts';

/** Elements whose content is no text for people. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'iframe',
  'select',
  'textarea',
]);
const BLOCK = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 td th tr table section article header footer dl dt dd br a button main aside'.split(
    ' ',
  ),
);

/** The elements below a node in reading order, without a call stack that a deep page could break. */
export function* elementsBelow(root: { readonly children: readonly Node[] }): Generator<Element> {
  const stack: Node[] = [...root.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.children.length - 1; index >= 0; index -= 1)
      stack.push(node.children[index] as Node);
  }
}

/** So many nodes are looked at for one piece of text: a page that nests without end must not cost its square. */
const NODES_EACH = 50;

/** The pieces of text below a node, one for each block or text run of its own, at most `most`. */
export function piecesOf(root: Node, most = 60): string[] {
  const pieces: string[] = [];
  let current = '';
  const flush = () => {
    const text = current === '' ? undefined : oneLine(current);
    if (text) pieces.push(text);
    current = '';
  };
  const stack: (Node | (() => void))[] = [root];
  for (let looked = 0; looked < most * NODES_EACH && pieces.length < most; looked += 1) {
    const node = stack.pop();
    if (node === undefined) break;
    if (typeof node === 'function') node();
    else if (!isElement(node)) current += node.data;
    else if (!SILENT.has(node.name)) {
      if (cuts(node)) {
        flush();
        stack.push(flush);
      }
      for (let index = node.children.length - 1; index >= 0; index -= 1)
        stack.push(node.children[index] as Node);
    }
  }
  flush();
  return pieces;
}

function cuts({ name, attribs }: Element): boolean {
  return BLOCK.has(name) || (name === 'span' && attribs.class !== undefined);
}
