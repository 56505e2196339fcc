import type { Line } from './lines.ts';

/** What begins a line that lists skills, below a heading or not. */
const LABEL = /^[\p{L} &/-]{2,30}:\s*/u;
const OWN_LABEL =
  /^(?:(?:\p{L}+ ){0,2}skills|(?:it-)?kenntnisse|comp[ée]tences|habilidades|competencias|tech(?:nology)? stack)\s*:\s*/iu;
const PARTS = /\s*[,;|•·\t/]\s*|\s+[-–—]\s+/u;
const LONGEST = 40;
const MOST_WORDS = 4;
const MOST = 100;

/** The skills a résumé lists as such, in its own words and order, each once. */
export function listedSkills(lines: readonly Line[]): readonly string[] {
  const listed = lines.flatMap(({ text, section, heads, span }) => {
    if (OWN_LABEL.test(text)) return partsOf(text.replace(OWN_LABEL, ''));
    return section === 'skills' && !heads && span === undefined ? partsOf(text.replace(LABEL, '')) : [];
  });
  const byName = new Map(listed.map((name) => [name.toLowerCase(), name]));
  return [...byName.values()].slice(0, MOST);
}

function partsOf(line: string): readonly string[] {
  return line
    .replace(/\([^)]*\)/gu, '')
    .split(PARTS)
    .map((part) => part.replace(/^[\s(]+|[\s.)]+$/gu, ''))
    .filter((part) => /\p{L}/u.test(part) && part.length <= LONGEST && part.split(' ').length <= MOST_WORDS);
}
