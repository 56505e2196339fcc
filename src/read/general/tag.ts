import { decodeEntities } from '../entities.ts';
import { type Mark, markOf } from './marks.ts';

/** An opening tag: its name, the attributes that lists are read by, and what they say of it. */
export type Tag = {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  /** Where it leads: as a link, or as a row that a script makes one. */
  readonly leads?: string | undefined;
  readonly mark: Mark;
  /** What it tells the scripts that filter its list, where it is written for people. */
  readonly told?: Told | undefined;
  /** Its name and first class, without the number of a row: `li.post-` of `post-2210`. */
  readonly step: string;
  /** Its text is a piece of its own. */
  readonly cuts: boolean;
  /** It surrounds the page's content: navigation, the foot. */
  readonly aside: boolean;
  /** Not seen until a script says so. */
  readonly hidden: boolean;
  /** What its name alone says: that it holds nothing, that people do not read its content, which open ones it ends. */
  readonly empty: boolean;
  readonly silent: boolean;
  readonly closes: ReadonlySet<string> | undefined;
};

/** Elements whose content is text to its very end. */
export const RAW: ReadonlySet<string> = setOf('script style textarea title iframe xmp noembed');

/** Elements whose content people do not read on the page. */
const SILENT: ReadonlySet<string> = setOf('script style template svg title iframe select textarea');

/** Elements that stand on lines of their own. */
export const CUTS: ReadonlySet<string> = setOf(
  'p div li ul ol h1 h2 h3 h4 h5 h6 td th tr table section article header footer dl dt dd br a button main aside nav form hr summary details figure figcaption blockquote address fieldset legend',
);

const VOID = setOf('area base br col embed hr img input link meta param source track wbr');

const CELL = setOf('td th');
const ROW = setOf('tr td th');
const PARAGRAPH = setOf('p');
const TERM = setOf('dt dd');
const CLOSES = new Map<string, ReadonlySet<string>>([
  ['li', setOf('li')],
  ['dt', TERM],
  ['dd', TERM],
  ['td', CELL],
  ['th', CELL],
  ['tr', ROW],
  ['tbody', setOf('tr td th thead tbody')],
  ['option', setOf('option')],
  ...[
    ...setOf(
      'address article aside div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p section table ul',
    ),
  ].map((name) => [name, PARAGRAPH] as const),
]);

export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** The elements that a tag ends where they are open and innermost: a row ends the row before. */
export function closedBy(name: string): ReadonlySet<string> | undefined {
  return CLOSES.get(name);
}

type Told = { readonly place?: string | undefined; readonly department?: string | undefined };

const MOST_KNOWN = 4000;
const LONGEST_KNOWN = 200;

/** Reads tags. Rows of a list bear the same tags over and over, but for where they lead: each is looked at once for a page. */
export function tagReader(): (text: string) => Tag {
  const known = new Map<string, Tag>();
  const readOnce = (text: string) => {
    const before = known.get(text);
    if (before) return before;
    const tag = read(text);
    if (text.length < LONGEST_KNOWN && known.size < MOST_KNOWN) known.set(text, tag);
    return tag;
  };
  return (text) => {
    const link = text.startsWith('a ') ? HREF.exec(text) : null;
    if (!link) return readOnce(text);
    const tag = readOnce(text.slice(0, link.index) + text.slice(link.index + link[0].length));
    const attribs = { ...tag.attribs, href: decodeEntities(link[1] ?? '') };
    return { ...tag, attribs, leads: leadsTo(tag.name, attribs) };
  };
}

const HREF = /\shref="([^"]*)"/;

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const HIDDEN =
  /\s(?:hidden(?=[\s=>/]|$)|(?:data-)?ng-(?:if|show|hide|cloak|repeat)|v-(?:if|else|show|cloak|for)|x-(?:if|show|cloak|for)|\*ngif)|display:\s?none|visibility:\s?hidden/i;

const WANTED = setOf(
  'class href rel type id itemprop role data-label headers datetime content aria-label aria-labelledby title alt data-href data-url data-link onclick',
);

/** What a row tells the scripts that filter its list: `data-job-location="Rotterdam"`. */
const TOLD = /^data-(?:[a-z]+-)?(location|city|place|department|team)$/;
const READABLE = /^\p{Lu}[\p{L}\p{M} .,'’()&/-]{1,60}$/u;

/** Elements that scripts make links of. */
const ROWS = setOf('tr td li div article section button span p h2 h3 h4 a');

/** `onclick="window.location='/jobs/1'"`, `onclick="location.href = …"`, `onclick="window.open('…')"`. */
const OPENS =
  /(?:location(?:\.href)?\s{0,5}=|location\.(?:assign|replace)\(|\bopen\()\s{0,5}['"]([^'"]{2,500})['"]/;

function read(text: string): Tag {
  const name = (/^[^\s/>]+/.exec(text)?.[0] ?? '').toLowerCase();
  const attribs: Record<string, string> = {};
  const told: Record<string, string> = {};
  for (const [, key = '', double, single, bare] of text.slice(name.length).matchAll(ATTRIBUTE)) {
    const known = key.toLowerCase();
    const field = known.startsWith('data-') ? TOLD.exec(known)?.[1] : undefined;
    if (!(field || WANTED.has(known))) continue;
    const value = decodeEntities(double ?? single ?? bare ?? '');
    if (!field) attribs[known] ??= value;
    else if (READABLE.test(value)) told[field] ??= value;
  }
  const mark = markOf(attribs);
  const marked = mark.title || mark.about !== undefined || name === 'time';
  const cuts = CUTS.has(name) || marked || (name === 'span' && attribs.class !== undefined);
  const role = attribs.role ?? '';
  const aside = name === 'nav' || name === 'footer' || /^(?:navigation|contentinfo|menubar)$/.test(role);
  const hidden = text.length < 3000 && HIDDEN.test(text);
  const step = `${name}.${(attribs.class ?? '').replace(/\s.*/s, '').replace(/\d+/g, '')}`;
  return {
    name,
    attribs,
    leads: leadsTo(name, attribs),
    mark,
    told: toldBy(told),
    step,
    cuts,
    aside,
    hidden,
    empty: VOID.has(name),
    silent: SILENT.has(name),
    closes: CLOSES.get(name),
  };
}

function toldBy({ location, city, place, department, team }: Record<string, string>): Told | undefined {
  const where = location ?? city ?? place;
  const whose = department ?? team;
  return where || whose ? { place: where, department: whose } : undefined;
}

function leadsTo(name: string, attribs: Readonly<Record<string, string>>): string | undefined {
  const { href } = attribs;
  const plain = href !== undefined && !/^(?:#!?|javascript:.*)?$/i.test(href.trim());
  if (name === 'a' && plain) return href;
  const told = attribs['data-href'] ?? attribs['data-url'] ?? attribs['data-link'];
  const opened = attribs.onclick === undefined ? undefined : OPENS.exec(attribs.onclick)?.[1];
  return ROWS.has(name) ? told || opened || undefined : undefined;
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
