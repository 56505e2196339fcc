import { plainWords } from './plain-words.ts';

/**
 * What a skill is called in somebody's profile: in their own words, unless these are only another spelling of the table's name
 * ("nodejs", "Node.JS", "SEO"). The table says what openings call it; what a person claims is theirs to word: who
 * manages ventilators is no respiratory therapist.
 */
export function ownName(words: string, name: string): string {
  const own = words.replace(/\s+/g, ' ').trim();
  return own === '' || isSpelling(own, name) ? name : own;
}

function isSpelling(words: string, name: string): boolean {
  const [own, known] = [bare(words), bare(name)];
  return (
    own === known ||
    own === initials(name) ||
    known === initials(words) ||
    isNumeronym(plainWords(words), plainWords(name))
  );
}

/** Letters and digits only, without what a spelling may add: a plural, "JS", the case. */
function bare(text: string): string {
  const folded = plainWords(text)
    .split(' ')
    .map((word) => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word))
    .join('');
  return folded.replace(/(?<=\w{2})j$|(?<=\w{2})js$/, '');
}

/** "Search engine optimization" is "seo", with or without its small words. */
function initials(text: string): string | undefined {
  const words = plainWords(text).split(' ');
  return words.length < 2 ? undefined : words.map(([letter = '']) => letter).join('');
}

/** "k8s" */
function isNumeronym(own: string, known: string): boolean {
  const [, first, count, last] = /^(\p{L})(\d{1,2})(\p{L})$/u.exec(own) ?? [];
  return (
    known.startsWith(first ?? '\n') && known.endsWith(last ?? '\n') && known.length === Number(count) + 2
  );
}
