import type { Posting } from '../../model/posting.ts';
import { EMPLOYMENT } from './job-words.ts';
import { isKnownPlace } from './known-places.ts';
import type { Outline, Part } from './outline.ts';
import { isTitle, textOf } from './row-marks.ts';
import { SAYS_OPENINGS, SAYS_OTHER, SAYS_TRAINING } from './section-words.ts';

/**
 * What the tab says behind which a row stands: its department, or its place. The panels of tabs name them:
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function tabReader({ elements, pieces }: Outline): (block: Part) => Partial<Posting> {
  const panels = elements.filter(({ tag, silent }) => tag.attribs.role === 'tabpanel' && !silent);
  if (panels.length < 2) return () => ({});
  const byId = new Map(elements.map((part) => [part.tag.attribs.id ?? '', part]));
  const groups = new Map(
    panels.map((panel) => {
      const tab = byId.get(panel.tag.attribs['aria-labelledby'] || '-');
      return [panel, tab ? groupIn(textOf(pieces, tab)) : {}];
    }),
  );
  return (block) => {
    for (let part: Part | undefined = block; part; part = part.parent) {
      const group = groups.get(part);
      if (group) return group;
    }
    return {};
  };
}

function groupIn(text: string): Partial<Posting> {
  const name = text.replace(/\s*\(?\d+\)?$/, '');
  if (name.length > 40 || !isTitle(name) || ALL.test(name)) return {};
  if ([SAYS_OPENINGS, SAYS_OTHER, SAYS_TRAINING, EMPLOYMENT].some((words) => words.test(name))) return {};
  return isKnownPlace(name) ? { locations: [name] } : { department: name };
}

const ALL = /^(?:all|alle|tous|toutes|tod[oa]s|tutt[ei]|wszystkie|v[šs]echny|すべて|全て)(?:$|[ (])/iu;
