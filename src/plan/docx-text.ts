import { load } from 'cheerio/slim';

/** The text of a Word document's `word/document.xml` (ECMA-376), a line for each paragraph. */
export function docxText(xml: string): string {
  const $ = load(xml, { xml: true });
  const runs = $('w\\:t, w\\:tab, w\\:br, w\\:p').toArray();
  const texts = runs.map((run) => (run.name === 'w:t' ? $(run).text() : SIGNS[run.name]));
  return `${texts.join('').replace(/^\n/, '')}\n`;
}

/** A paragraph begins with a line break here, so the first one is taken away again. */
const SIGNS: Readonly<Record<string, string>> = { 'w:p': '\n', 'w:tab': '\t', 'w:br': '\n' };
