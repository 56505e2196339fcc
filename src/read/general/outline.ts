/**
 * A page as its elements and pieces of text, in reading order: what lists are read from. A tree of nodes costs several
 * times as much and holds everything; here one pass notes where each element begins and ends.
 * Which tags end others: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
 */
import { oneLine } from '../../model/posting.ts';
import { decodeEntities } from '../entities.ts';
import { CUTS, RAW, type Tag, tagReader } from './tag.ts';

export type Outline = {
  /** All pieces of text, one for each block, or text run of its own. */
  readonly pieces: readonly string[];
  /** In order: what lies within an element follows it, up to its `last`. */
  readonly elements: readonly Part[];
};

export type Part = {
  readonly tag: Tag;
  readonly parent: Part | undefined;
  /** Its place in `elements`, and that of the last one within it. */
  readonly index: number;
  last: number;
  /** Its pieces of text: from one up to, not with, another. */
  readonly from: number;
  to: number;
  /** Within a part of the page that is not its content, or never seen by people. */
  readonly aside: boolean;
  readonly silent: boolean;
  /** What the picture in a link shows. */
  alt: string | undefined;
  /** The text of a bold run that begins its line. */
  bold: string | undefined;
};

/** A page beyond it is read in part. */
const MOST_ELEMENTS = 300_000;

export function outlineOf(html: string): Outline {
  const scan: Scan = {
    html,
    read: tagReader(),
    pieces: [],
    elements: [],
    open: [],
    opened: new Map(),
    run: '',
    ended: '',
    bold: undefined,
    spaced: false,
  };
  let from = 0;
  while (from < html.length && scan.elements.length < MOST_ELEMENTS) {
    const start = html.indexOf('<', from);
    if (start !== from) addText(scan, html.slice(from, start < 0 ? undefined : start));
    from = start < 0 ? html.length : takeTag(scan, start);
  }
  while (scan.open.length > 0) leave(scan);
  flush(scan);
  return scan;
}

/** Elements that hold nothing, and yet say where something is. */
const LEADS = new Set(['base', 'link']);

/** Elements that hold a run of text within a line. */
const RUNS = new Set('span em small time label strong b i u'.split(' '));

type Scan = {
  readonly html: string;
  readonly read: (text: string) => Tag;
  readonly pieces: string[];
  readonly elements: Part[];
  /** What is open, and how often by name: closing tags that close nothing must not each be looked for in all of it. */
  readonly open: Part[];
  readonly opened: Map<string, number>;
  /** The text since the last cut. */
  run: string;
  /** The name of a run of text within its line that has just ended: what begins right behind it, or on another line, is another. */
  ended: string;
  /** The bold run that began the line. */
  bold: Part | undefined;
  /** A blank stands behind it: a run of the same name goes on with it. */
  spaced: boolean;
};

/** The position behind the tag, comment or mere sign that begins at `start`. */
function takeTag(scan: Scan, start: number): number {
  const { html } = scan;
  const sign = html.charCodeAt(start + 1);
  if (!isLetter(sign) && sign !== SLASH && sign !== BANG && sign !== QUESTION) {
    addText(scan, '<');
    return start + 1;
  }
  const end = endOfTag(html, start);
  if (sign === SLASH) close(scan, start + 2, end);
  if (!isLetter(sign)) return end;
  const tag = scan.read(html.slice(start + 1, end - 1));
  enter(scan, tag);
  return RAW.has(tag.name) ? endOfRaw(html, tag.name, end) : end;
}

function enter(scan: Scan, tag: Tag): void {
  const { open, elements, opened } = scan;
  while (tag.closes?.has(open.at(-1)?.tag.name ?? '')) leave(scan);
  if (tag.cuts || beginsAnother(scan, tag.name)) flush(scan);
  scan.ended = '';
  const part = partOf(tag, open.at(-1), elements.length, scan.pieces.length);
  if (!tag.empty || LEADS.has(tag.name)) elements.push(part);
  if (tag.attribs.alt && opened.get('a')) tellOfPicture(open, tag.attribs.alt);
  if (tag.empty) return;
  open.push(part);
  if (scan.run === '' && (tag.name === 'strong' || tag.name === 'b')) scan.bold = part;
  opened.set(tag.name, (opened.get(tag.name) ?? 0) + 1);
}

function tellOfPicture(open: readonly Part[], alt: string): void {
  const link = open.findLast(({ tag }) => tag.name === 'a');
  if (link) link.alt ??= alt;
}

function close(scan: Scan, from: number, end: number): void {
  const last = scan.open.at(-1)?.tag.name;
  // Most tags close what was opened last.
  const isLast = last !== undefined && end === from + last.length + 1 && scan.html.startsWith(last, from);
  const name = isLast ? last : nameIn(scan.html, from, end);
  if (!isLast) {
    if (CUTS.has(name)) flush(scan);
    if (!scan.opened.get(name)) return;
    while (scan.open.at(-1)?.tag.name !== name) leave(scan);
  }
  leave(scan);
  scan.ended = RUNS.has(name) ? name : '';
  scan.spaced = false;
}

function beginsAnother({ ended, spaced }: Scan, name: string): boolean {
  return ended !== '' && RUNS.has(name) && !(spaced && ended === name);
}

function leave(scan: Scan): void {
  const part = scan.open.pop();
  if (!part) return;
  if (part === scan.bold) {
    if (part.from === scan.pieces.length) part.bold = tidy(scan.run);
    scan.bold = undefined;
  }
  if (part.tag.cuts) flush(scan);
  part.to = scan.pieces.length;
  part.last = scan.elements.length - 1;
  scan.opened.set(part.tag.name, (scan.opened.get(part.tag.name) ?? 1) - 1);
}

function flush(scan: Scan): void {
  const text = tidy(scan.run);
  if (text) scan.pieces.push(text);
  scan.run = '';
}

function tidy(run: string): string | undefined {
  return run === '' ? undefined : oneLine(decodeEntities(run));
}

function addText(scan: Scan, text: string): void {
  if (scan.open.at(-1)?.silent) return;
  if (!isBlank(text)) {
    scan.run += text;
    scan.ended = '';
  } else {
    scan.spaced = !text.includes('\n');
    if (scan.run !== '') scan.run += ' ';
  }
}

function partOf(tag: Tag, parent: Part | undefined, index: number, from: number): Part {
  return {
    tag,
    parent,
    index,
    last: index,
    from,
    to: from,
    aside: tag.aside || parent?.aside === true,
    silent: tag.silent || parent?.silent === true,
    alt: undefined,
    bold: undefined,
  };
}

const [SLASH, BANG, QUESTION, EQUALS, QUOTE, APOSTROPHE, END] = [47, 33, 63, 61, 34, 39, 62];

/** The position behind the tag or comment that begins at `start`; a text in quotes may hold a `>`. */
function endOfTag(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return behind(html, '-->', start + 4);
  let last = 0;
  for (let index = start + 1; index < html.length; index += 1) {
    const code = html.charCodeAt(index);
    if (code === END) return index + 1;
    if ((code === QUOTE || code === APOSTROPHE) && last === EQUALS) {
      const closing = html.indexOf(code === QUOTE ? '"' : "'", index + 1);
      if (closing < 0) return html.length;
      index = closing;
    }
    if (code > 32) last = code;
  }
  return html.length;
}

function behind(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found < 0 ? html.length : found + sign.length;
}

/** Scripts and the like end at their closing tag, whatever stands in them; the tag itself is read next. */
function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function nameIn(html: string, from: number, end: number): string {
  let to = from;
  while (to < end && html.charCodeAt(to) > 32 && html.charCodeAt(to) !== END) to += 1;
  return html.slice(from, to).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isBlank(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 32) return false;
  return true;
}
