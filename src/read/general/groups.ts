import type { Posting } from '../../model/posting.ts';
import { grouped } from './grouped.ts';
import { isKnownPlace } from './known-places.ts';
import type { Outline, Part } from './outline.ts';
import { HEADING, textOf } from './row-marks.ts';
import { isDepartmentName, SAYS_OPENINGS } from './section-words.ts';
import { namesGroup, tabReader } from './tabs.ts';

/** What the heading or the tab over a group of rows says of them: their department, or their place. */
export function groupsOf(outline: Outline, blocks: readonly Part[]): (block: Part) => Partial<Posting> {
  return grouping(outline, headingsBetween(outline, blocks));
}

/** The same over openings that are headings themselves, or stand in such: what is told of each has headings of its own. */
export function groupsOfSections(
  outline: Outline,
  sections: readonly Part[],
): (section: Part) => Partial<Posting> {
  const own = new Set(sections.map(headingAround));
  const between = headingsBetween(outline, sections).filter((part) => !own.has(part));
  const first = sections[0] === undefined ? 0 : headingAround(sections[0]).index;
  const level = between.findLast(({ index }) => index < first)?.tag.name ?? '';
  const over = sections.map((part) => between.findLast(({ index }) => index < part.index));
  const several = new Set(over.filter((part) => part?.tag.name === level));
  return grouping(
    outline,
    between.filter(({ tag }) => tag.name <= level),
    several.size > 1 ? several : undefined,
  );
}

function headingAround(part: Part): Part {
  let found = part;
  for (let around = part.parent, up = 0; around && up < 4; around = around.parent, up += 1)
    if (HEADING.has(around.tag.name)) found = around;
  return found;
}

/** Headings that each stand `over` openings of their own name those, whatever they are called. */
function grouping(
  outline: Outline,
  between: readonly Part[],
  over?: ReadonlySet<Part | undefined>,
): (block: Part) => Partial<Posting> {
  const headings = between.map((part) => ({
    part,
    name: textOf(outline.pieces, part).replace(/\s*\(\d+\)$/, ''),
  }));
  const levels = levelsOf(headings);
  const tabOf = tabReader(outline);
  let at = 0;
  let group: Partial<Posting> = {};
  return (block) => {
    for (; at < headings.length && (headings[at] as Named).part.index < block.index; at += 1)
      group = meant(headings[at] as Named, levels, over);
    return group.department === undefined && group.locations === undefined ? tabOf(block) : group;
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

function headingsBetween({ elements }: Outline, blocks: readonly Part[]): Part[] {
  let at = 0;
  return elements.filter((part) => {
    if (!HEADING.has(part.tag.name) || part.silent) return false;
    while (at < blocks.length && (blocks[at] as Part).last < part.index) at += 1;
    return (blocks[at]?.index ?? Number.POSITIVE_INFINITY) > part.index;
  });
}

function meant(
  { part, name }: Named,
  levels: Levels,
  over?: ReadonlySet<Part | undefined>,
): Partial<Posting> {
  const level = levels.get(part.tag.name);
  if (name.length > 60 || SAYS_OPENINGS.test(name)) return {};
  if (isDepartmentName(name) || level?.departments) return { department: name };
  if (isKnownPlace(name) || level?.places) return { locations: [name] };
  return over?.has(part) && namesGroup(name) ? { department: name } : {};
}
