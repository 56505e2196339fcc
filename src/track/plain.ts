const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  hellip: '...',
};

/**
 * A text as it is compared: what no reader takes for another text is the same one. White space, invisible signs, signs
 * written as entities (once or twice over), the make of quotes and dashes, capitals, and ages that run on by themselves.
 */
export function plain(text: string | undefined): string {
  if (text === undefined) return '';
  const evened = withoutEntities(text)
    .normalize('NFKC')
    .replace(BULLETS, '$1')
    .replace(INVISIBLE, '')
    .replace(/[‘’‚‛′`]/gu, "'")
    .replace(/[“”„‟″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ');
  return ageless(evened).replace(/ +/g, ' ').trim().toLowerCase();
}

const BULLETS = /(^|\n)[ \t]*[•·▪◦●○*–-][ \t]+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** A sign is written over again by each system it passes through. */
function withoutEntities(text: string): string {
  let plainer = text;
  for (let times = 0; times < 2 && plainer.includes('&'); times += 1)
    plainer = plainer.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,6}));/giu, entity);
  return plainer;
}

function entity(whole: string, hex?: string, decimal?: string, name = ''): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code >= 1 && code <= 0x10ffff) return String.fromCodePoint(code);
  return NAMED[name.toLowerCase()] ?? whole;
}

/** "Posted 3 days ago" tomorrow says 4; so do dates of the last touch, and counts of those who applied. */
function ageless(text: string): string {
  return text
    .replace(/\b(?:\d{1,4}\+?|an?|one) (?:second|minute|hour|day|week|month|year)s? ago\b/giu, '')
    .replace(
      /\b(?:last )?(?:posted|updated|published|modified)(?: on|:)? (?:today|yesterday|just now)\b/giu,
      '',
    )
    .replace(
      /\b(?:last )?(?:posted|updated|modified)(?: on|:)? [\w ,./:-]{0,12}\d{4}(?:-\d\d-\d\d)?\b/giu,
      '',
    )
    .replace(/\b(?:over |more than )?[\d.,]+\+? (?:applicants?|applications?|views?)\b/giu, '');
}
