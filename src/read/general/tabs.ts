import type { Posting } from '../../model/posting.ts';
import { EMPLOYMENT } from './job-words.ts';
import { isKnownPlace } from './known-places.ts';
import type { Outline, Part } from './outline.ts';
import { isTitle, textOf } from './row-marks.ts';
import { COMPANY_TALK, SAYS_OPENINGS, SAYS_OTHER, SAYS_TRAINING } from './section-words.ts';

/** What the tab says behind which a row stands: its department, or its place. */
export function tabReader(outline: Outline): (block: Part) => Partial<Posting> {
  const groups = new Map([...tabsOf(outline)].map(([panel, name]) => [panel, groupIn(name)]));
  if (groups.size === 0) return () => ({});
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
  if (!namesGroup(name)) return {};
  return isKnownPlace(name) ? { locations: [name] } : { department: name };
}

/** It says neither that all stand here, nor that something else does, nor for whom or how long openings are. */
export function namesGroup(name: string): boolean {
  return (
    name.length <= 40 &&
    isTitle(name) &&
    ![ALL, SAYS_OPENINGS, SAYS_OTHER, SAYS_TRAINING, COMPANY_TALK, EMPLOYMENT].some((words) =>
      words.test(name),
    )
  );
}

/** The panels whose tabs say that they hold something else. */
export function panelsOfOthers(outline: Outline): readonly Part[] {
  return [...tabsOf(outline)].filter(([, name]) => SAYS_OTHER.test(name)).map(([panel]) => panel);
}

/** The panels of tabs and what names them: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
function tabsOf({ elements, pieces }: Outline): ReadonlyMap<Part, string> {
  const panels = elements.filter(({ tag, silent }) => tag.attribs.role === 'tabpanel' && !silent);
  if (panels.length < 2) return new Map();
  const byId = new Map(elements.map((part) => [part.tag.attribs.id ?? '', part]));
  return new Map(
    panels.map((panel) => {
      const tab = byId.get(panel.tag.attribs['aria-labelledby'] || '-');
      return [panel, tab ? textOf(pieces, tab) : ''];
    }),
  );
}

const ALL = /^(?:all|alle|tous|toutes|tod[oa]s|tutt[ei]|wszystkie|v[šs]echny|すべて|全て)(?:$|[ (])/iu;
