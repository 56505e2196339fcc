import type { Posting } from '../../model/posting.ts';
import { HEADING, textOf, type View } from './block.ts';
import { isKnownPlace } from './known-places.ts';
import type { Outline, Part } from './outline.ts';
import { isDepartmentName } from './section-words.ts';

/** What the heading over a group of rows says of them: their department, or their place. */
export function groupsOf(outline: Outline, views: readonly View[]): (block: Part) => Partial<Posting> {
  const headings = headingsBetween(outline, views);
  let at = 0;
  let group: Partial<Posting> = {};
  return (block) => {
    for (; at < headings.length && (headings[at] as Part).index < block.index; at += 1)
      group = meant(textOf(outline.pieces, headings[at] as Part));
    return group;
  };
}

function headingsBetween({ elements }: Outline, views: readonly View[]): Part[] {
  const blocks = views.map(({ row: { block } }) => block);
  let at = 0;
  return elements.filter((part) => {
    if (!HEADING.has(part.tag.name) || part.silent) return false;
    while (at < blocks.length && (blocks[at] as Part).last < part.index) at += 1;
    return (blocks[at]?.index ?? Number.POSITIVE_INFINITY) > part.index;
  });
}

function meant(heading: string): Partial<Posting> {
  const name = heading.replace(/\s*\(\d+\)$/, '');
  if (name.length > 60) return {};
  if (isDepartmentName(name)) return { department: name };
  return isKnownPlace(name) ? { locations: [name] } : {};
}
