import { decodeEntities } from './entities.ts';

/** Tags that end a line; `li` and headings also begin one. Everything else is part of its line. */
const BREAKS = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 tr table section article header footer blockquote pre hr dl dt dd figure main aside address form fieldset'.split(
    ' ',
  ),
);

/** Elements whose content is no text for people. */
const DROPPED = /^(?:script|style|template|noscript|svg|head|iframe)$/;

/**
 * HTML to plain text: paragraphs and list items on their own lines, entities decoded, scripts and styles dropped.
 * One pass; whatever is unclosed runs to the end, so that hostile input costs no more than its length.
 */
export function textFromHtml(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
    if (!/[a-z/!?]/i.test(html[open + 1] ?? '')) {
      parts.push(html.slice(from, open + 1));
      from = open + 1;
      continue;
    }
    if (open > from) parts.push(html.slice(from, open));
    from = afterTag(html, open, parts);
  }
  if (from < html.length) parts.push(html.slice(from));
  return tidy(parts);
}

/** Text of HTML whose tags were escaped once more (`&lt;p&gt;`), as Greenhouse sends it. */
export function textFromEscapedHtml(escaped: string): string {
  const looksEscaped = !/<[a-z/]/i.test(escaped) && /&lt;/i.test(escaped);
  return textFromHtml(looksEscaped ? decodeEntities(escaped) : escaped);
}

/** The position behind the tag (or comment, or dropped element) that begins at `open`. */
function afterTag(html: string, open: number, parts: string[]): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const close = html.indexOf('>', open);
  if (close < 0) return html.length;
  const [, slash, name = ''] =
    /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, Math.min(close, open + 20))) ?? [];
  const tag = name.toLowerCase();
  if (BREAKS.has(tag)) parts.push(LINE);
  else if (tag === 'td' || tag === 'th') parts.push(' ');
  return !slash && DROPPED.test(tag) && html[close - 1] !== '/' ? endOf(html, tag, close) : close + 1;
}

function endOf(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  return found ? after(html, '>', found.index) : html.length;
}

function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found < 0 ? html.length : found + sign.length;
}

/** A line end made by a tag: a sign that no text holds, since white space in the source means nothing. */
const LINE = '\u0000';

function tidy(parts: readonly string[]): string {
  return decodeEntities(parts.join('').replace(/[\s\u00a0\u200b\ufeff]+/g, ' '))
    .split(LINE)
    .map((line) => line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
