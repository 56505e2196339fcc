import type { Part } from './outline.ts';

const LIST = new Set('body html main ul ol dl tbody table'.split(' '));
const MOST_UP = 8;

/**
 * Answers, for links with names, the largest element around one that speaks of no other. Each element learns once
 * whose it is and once that it is nobody's alone, so that the whole page costs no more than its length.
 */
export function blocksAround(
  links: readonly { readonly element: Part; readonly id: string }[],
): (element: Part) => Part {
  const owners = new Map<Part, string | null>();
  for (const { element, id } of links) {
    for (let part: Part | undefined = element; part; part = part.parent) {
      const owner = owners.get(part);
      if (owner === null || owner === id) break;
      owners.set(part, owner === undefined ? id : null);
    }
  }
  return (element) => {
    let block = element;
    for (let up = 0; up < MOST_UP; up += 1) {
      const { parent } = block;
      if (!parent || LIST.has(parent.tag.name) || owners.get(parent) === null) break;
      block = parent;
    }
    return block;
  };
}

/**
 * The rows of one list: its links lie equally deep in them. Where a row is alone in its group, what is around it
 * speaks of no other too, and is yet no part of it.
 */
export function rowsAround(
  links: readonly { readonly element: Part; readonly pattern: string }[],
  blockOf: (element: Part) => Part,
): (link: { readonly element: Part; readonly pattern: string }) => Part {
  const heights = new Map<string, number[]>();
  for (const { element, pattern } of links) {
    const counts = heights.get(pattern) ?? Array.from({ length: MOST_UP + 1 }, () => 0);
    const height = heightOf(element, blockOf(element));
    counts[height] = (counts[height] ?? 0) + 1;
    heights.set(pattern, counts);
  }
  const usual = new Map(
    [...heights].map(([pattern, counts]) => [pattern, counts.indexOf(Math.max(...counts))]),
  );
  return ({ element, pattern }) => {
    const block = blockOf(element);
    let row = element;
    for (let up = usual.get(pattern) ?? MOST_UP; up > 0 && row !== block && row.parent; up -= 1)
      row = row.parent;
    return row;
  };
}

function heightOf(element: Part, block: Part): number {
  let height = 0;
  for (let part: Part | undefined = element; part && part !== block; part = part.parent) height += 1;
  return Math.min(height, MOST_UP);
}
