const OPEN = /<script\b[^>]{0,500}ld\+json[^>]{0,500}>/gi;

/** The texts of a page's JSON-LD blocks, found without building the page's tree. */
export function jsonLdBlocks(html: string): string[] {
  const blocks: string[] = [];
  OPEN.lastIndex = 0;
  for (let open = OPEN.exec(html); open && blocks.length < 500; open = OPEN.exec(html)) {
    const start = open.index + open[0].length;
    const close = /<\/script/gi;
    close.lastIndex = start;
    const end = close.exec(html)?.index ?? html.length;
    blocks.push(html.slice(start, end));
    OPEN.lastIndex = end;
  }
  return blocks;
}
