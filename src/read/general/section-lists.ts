/** Openings that are items of lists, or lines that begin in bold: nothing else marks them. */
import { grouped } from './grouped.ts';
import type { Outline, Part } from './outline.ts';
import { textOf } from './row-marks.ts';
import { isLinked, isName, leadsOn } from './section-names.ts';
import { MOST_BELOW, namesJob, type Page, type Section, tells } from './section-page.ts';
import { COMPANY_TALK, isDepartmentName, SAYS_OTHER } from './section-words.ts';
import { lineOf } from './title-line.ts';

/**
 * Items of lists that are nothing but names of openings. Right below "We are looking for" all items are; elsewhere those
 * of a list in which most bear their places.
 */
export function toldInLists(page: Page): readonly Section[] | undefined {
  const { within, pieces, elements } = page;
  const items = within.filter(
    (part) => part.tag.name === 'li' && part.to - part.from <= 3 && !leadsOn(part, elements),
  );
  const named = items.flatMap((heading) => {
    const title = pieces[heading.from] ?? '';
    return isName(title) ? [{ heading, title, from: heading.from + 1, to: heading.to }] : [];
  });
  const lists = [...grouped(named, ({ heading }) => String(heading.parent?.index)).values()];
  const told = lists.filter((list) => {
    const over = headingBefore((list[0] as Section).heading, page);
    const some = list.filter((section) => isShort(section) && tells(section, page)).length;
    const placed = list.filter(({ title }) => lineOf(title, page.piecesOf).place !== undefined).length;
    if (NAMES_OPENINGS.test(over) || isDepartmentName(over)) return some * 2 >= list.length;
    return list.length > 1 && placed * 3 >= list.length * 2 && !isAboutOther(over);
  });
  return told.length > 0 ? told.flat() : undefined;
}

/** "Careers" and "Join us" stand over much else. */
const NAMES_OPENINGS =
  /open|vacan|position|role|jobs|looking for|seeking|hiring|stelle|suchen|gesucht|offre|recrut|cherchons|emple|ofertas|puestos|szukamy|stanowisk|prac[ay]|pozic|m[íi]st|hled[áa]me|vacature|募集|求人|職種/i;

function isAboutOther(heading: string): boolean {
  return SAYS_OTHER.test(heading) || COMPANY_TALK.test(heading);
}

function isShort({ title }: Section): boolean {
  return title.length <= 70 && !/[.:;!]$/.test(title);
}

function headingBefore({ index }: Part, { elements, pieces }: Outline): string {
  const heading = elements
    .slice(0, index)
    .findLast(({ tag, silent }) => /^h[1-6]$/.test(tag.name) && !silent);
  return heading ? textOf(pieces, heading) : '';
}

/**
 * Lines that begin in bold, of which most name jobs: "**Cook** – Hamburg". Each stands alone, or over what is told of it. A bold
 * beginning before a sentence is something else.
 */
export function toldInBold(page: Page): readonly Section[] | undefined {
  const { within, pieces, elements } = page;
  const lines = within.flatMap((heading) => {
    const { bold: title, from } = heading;
    if (title === undefined || !isName(title) || isLinked(heading) || leadsOn(heading, elements)) return [];
    const beside = (pieces[from] ?? '').slice(title.length).replace(/^[\s,–—:|·•-]+/, '');
    return beside.length > LONGEST_BESIDE || title.endsWith(':')
      ? []
      : [{ heading, title, beside, from: from + 1, to: from + MOST_BELOW }];
  });
  const groups = [...grouped(lines, ({ heading }) => String(heading.parent?.parent?.index)).values()];
  const told = groups.filter((group) => {
    const named = group.filter(({ title }) => namesJob(title)).length;
    const over = headingBefore((group[0] as Section).heading, page);
    return named > 1 && named * 2 >= group.length && NAMES_OPENINGS.test(over);
  });
  return told.length > 0 ? told.flat() : undefined;
}

const LONGEST_BESIDE = 60;
