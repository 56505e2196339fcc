/** A person's name as one needs it to greet them. */
export type Name = {
  /** "Dr.", "Frau", "Mr."; empty where the name came without. */
  readonly title: string;
  /** What somebody on first names says. A group ("HR Team") is called as a whole. */
  readonly first: string;
  /** What stands behind a title: "van der Berg", "Pérez López". */
  readonly family: string;
  /** First and family name. */
  readonly whole: string;
};

const TITLE =
  /^(?:Herrn?|Frau|Dr|Dra|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|M|Mme|Mlle|Madame|Monsieur|Sr|Sra|Srta|Señor|Señora|Don|Doña|Dipl|Ing)\.?$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|MBA|CPA|RN|Esq|MSc|BSc|PMP|SHRM-CP)\.?$/i;
const PARTICLE =
  /^(?:van|von|vom|zu|zur|de|del|der|den|des|di|da|dos|du|la|le|las|los|ten|ter|bin|al|el|af|av)$/i;
const GROUP =
  /\b(?:team|hr|human resources|recruiting|recruitment|talent|people ops|department|personalabteilung|ressources humaines|recursos humanos)\b/i;

/**
 * Takes apart a name as address books write it: "Jansen, Mara", "Dr. Robert Brown Jr.", "Mara Jansen (she/her)",
 * "William \"Bill\" Hall". Small or shouted names get their capitals.
 */
export function nameOf(written: string): Name {
  const nick = /["“„]([^"“”„]{2,20})["”“]/.exec(written)?.[1];
  const words = inOrder(tidy(written)).split(' ');
  const count = words.findIndex((word) => !TITLE.test(word));
  const titles = count > 0 ? words.slice(0, count) : [];
  const rest = (count < 0 ? words : words.slice(count)).map(cased);
  const whole = rest.join(' ');
  const title = titles.join(' ');
  // "Frau Jansen" has told nobody her first name.
  const first = nick ?? (title && rest.length === 1 ? `${title} ${whole}` : firstOf(rest, whole));
  return { title, first, family: familyOf(rest), whole };
}

function tidy(written: string): string {
  const plain = written
    .replace(/\s*[([{][^)\]}]*[)\]}]/g, ' ')
    .replace(/["“„][^"“”„]*["”“]/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\s.,'’&-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain || written.trim();
}

/** "Jansen, Mara" the way round one says it; degrees behind a comma fall away. */
function inOrder(name: string): string {
  const [before = '', after = ''] = name.split(/\s*,\s*/);
  const words = (after && !SUFFIX.test(after.split(' ')[0] ?? '') ? `${after} ${before}` : before).split(' ');
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function firstOf([first = '', ...others]: readonly string[], whole: string): string {
  const isInitial = /^\p{L}\.?$/u.test(first) && others.length > 0;
  return isInitial || GROUP.test(whole) ? whole : first;
}

/** The last word with the small words before it; of two family names both. */
function familyOf(words: readonly string[]): string {
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  return particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? '');
}

function cased(word: string): string {
  if (PARTICLE.test(word)) return word;
  const isShouted = word.length > 3 && word === word.toUpperCase() && /^\p{L}+$/u.test(word);
  const plain = isShouted ? word.toLowerCase() : word;
  return plain === plain.toLowerCase() ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
