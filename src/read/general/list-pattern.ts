import { JOB_PART, WORK_PART } from './job-words.ts';
import type { LinkAddress } from './link-address.ts';
import type { Part } from './outline.ts';

const MOST_KNOWN = 5000;
const STEPS_UP = 4;

/**
 * Names the list that a link stands in: its address without what differs from link to link, and the way down to it.
 * Links of one list share the beginning of their addresses and the elements around them: each is named once for a page.
 */
export function patternReader(page = '/'): (element: Part, address: LinkAddress) => string {
  const below = page.length > 1 ? page.replace(/\/?$/, '/') : undefined;
  const folders = new Map<string, string>();
  const folderOf = (path: string) => {
    const before = folders.get(path);
    if (before !== undefined) return before;
    const steady = steadyParts(path);
    if (folders.size < MOST_KNOWN) folders.set(path, steady);
    return steady;
  };
  // Thousands of rows share one name: one text that all of them hold costs less than one each, also to look up.
  const names = new Map<string, string>();
  return (element, { hostname, pathname }) => {
    const end = pathname.endsWith('/') ? pathname.length - 1 : pathname.length;
    const folder = pathname.slice(0, pathname.lastIndexOf('/', end - 1));
    const around = element.parent ? wayTo(element.parent) : '';
    // What lies below this page is a list of its own.
    const own = below !== undefined && pathname.startsWith(below) ? '.' : '';
    const name = `${hostname}/${own}${folderOf(folder)} ${element.tag.step}<${around}`;
    const shared = names.get(name);
    if (shared === undefined && names.size < MOST_KNOWN) names.set(name, name);
    return shared ?? name;
  };
}

function wayTo(element: Part): string {
  let way = element.tag.step;
  let node = element.parent;
  for (let up = 2; node && up < STEPS_UP; up += 1) {
    way += `<${node.tag.step}`;
    node = node.parent;
  }
  return way;
}

function steadyParts(folder: string): string {
  const parts = folder.split('/').filter(Boolean);
  return parts.map((part) => (JOB_PART.test(part) || WORK_PART.test(part) ? part : '*')).join('/');
}
