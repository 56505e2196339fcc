import type { Posting } from '../../model/posting.ts';
import type { View } from './block.ts';
import { grouped } from './grouped.ts';
import { isKnownPlace } from './known-places.ts';
import type { Outline, Part } from './outline.ts';
import { HEADING, textOf } from './row-marks.ts';
import { isDepartmentName, SAYS_OPENINGS } from './section-words.ts';

/** What the heading over a group of rows says of them: their department, or their place. */
export function groupsOf(outline: Outline, views: readonly View[]): (block: Part) => Partial<Posting> {
  const headings = headingsBetween(outline, views).map((part) => ({
    part,
    name: textOf(outline.pieces, part).replace(/\s*\(\d+\)$/, ''),
  }));
  const levels = levelsOf(headings);
  let at = 0;
  let group: Partial<Posting> = {};
  return (block) => {
    for (; at < headings.length && (headings[at] as Named).part.index < block.index; at += 1)
      group = meant(headings[at] as Named, levels);
    return group;
  };
}

type Named = { readonly part: Part; readonly name: string };
type Levels = ReadonlyMap<string, { readonly departments: boolean; readonly places: boolean }>;

/** Where most headings of a level name parts of a company, or places, the others do too. */
function levelsOf(headings: readonly Named[]): Levels {
  const levels = grouped(headings, ({ part }) => part.tag.name);
  const most = (names: readonly Named[], is: (name: string) => boolean) =>
    names.filter(({ name }) => is(name)).length * 2 > names.length;
  return new Map(
    [...levels].map(([level, names]) => [
      level,
      { departments: most(names, isDepartmentName), places: most(names, isKnownPlace) },
    ]),
  );
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

function meant({ part, name }: Named, levels: Levels): Partial<Posting> {
  const level = levels.get(part.tag.name);
  if (name.length > 60 || SAYS_OPENINGS.test(name)) return {};
  if (isDepartmentName(name) || level?.departments) return { department: name };
  return isKnownPlace(name) || level?.places ? { locations: [name] } : {};
}
