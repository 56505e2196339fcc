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
  /^(?:Herrn?|Frau|Dipl\.?-\p{L}+|Pr|[Dd]r|Dra|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|M|Mme|Mlle|Madame|Monsieur|Sr|Sra|Srta|Señor|Señora|Doña|Dipl|Ing|Chef|Coach|Principal|Rev|Reverend|Rabbi|Father|Sister|Captain|Capt|Lt|Sgt|Maître)\.?$/u;
const SUFFIX =
  /^(?:Jr|Sr|jun|sen|junior|senior|II|III|IV|Ph\.?D|M\.?D|MBA|CPA|RN|Esq|MSc|BSc|PMP|SHRM-CP)\.?$/i;
const PARTICLE =
  /^(?:van|von|vom|zu|zur|de|del|der|den|des|di|da|dos|du|la|le|las|los|ten|ter|bin|al|el|af|av)$/i;
const GROUP =
  /(?<!\p{L})(?:team|hr|rh|human resources|recruiting|recruitment|talent|people ops|office|bureau|department|service|personalabteilung|personal|ressources|recursos|equipo|équipe|gerencia|direcci[oó]n|direction|sekretariat|schulsekretariat|secretaría|verwaltung)(?!\p{L})/iu;
/** Second halves of a given name, and first halves that hardly stand alone: "Ana María", "Mary Ann", "Hans Peter". */
const SECOND_GIVEN =
  /^(?:María|José|Luis|Luisa|Carlos|Antonio|Manuel|Ángel|Ángeles|Jesús|Isabel|Teresa|Carmen|Miguel|Pilar|Alberto|Javier|Francisco|Ignacio|Pablo|Andrés|Elena|Belén|Fernanda|Eugenia|Victoria|Dolores|Mercedes|Guadalupe|Alejandra|Gabriela|Cristina|Soledad|Enrique|Eduardo|Fernando|Rafael|Ann|Anne|Jane|Beth|Lou|Lynn|Lena|Sophie|Marie|Pierre|Jacques|Claude|Paul|Peter|Heinz|Dieter|Luca|Paolo|Maria|Grazia)$/;
const FIRST_OF_TWO =
  /^(?:Ana|Anna|Anne|María|Maria|Marie|Mary|José|Jose|Juan|Luis|Jean|Miguel|Rosa|Hans|Karl|Klaus|Gian|Pier|Sarah|Betty|Bobby|Billy|Carlos|Francisco|Big|Little|Old)$/;
/** Where the family name is said first, the given name is the last word. */
const FAMILY_FIRST = /^(?:Nguyễn|Nguyen|Trần|Lê|Phạm|Huỳnh|Hoàng|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)$/;
/** "New Owner Jim Vogel" is Jim Vogel. */
const ROLE_BEFORE =
  /^(?:(?:new|former|ex|old)[ -])?(?:owner|boss|manager|director|head|ceo|cfo|cto|supervisor|recruiter) (?=\p{Lu}\p{Ll}+ \p{Lu})/iu;
/** What belongs in small letters inside the name of a group. */
const SMALL_IN_GROUP = /^(?:of|the|and|für|et|y)$/i;

/**
 * Takes apart a name as address books write it: "Jansen, Mara", "Dr. Robert Brown Jr.", "Mara Jansen (she/her)",
 * "William \"Bill\" Hall". Small or shouted names get their capitals.
 */
export function nameOf(written: string): Name {
  const nick = /["“„]([^"“”„]{2,20})["”“]/.exec(written)?.[1];
  const words = inOrder(tidy(written)).split(' ').map(cased);
  const isGroup = GROUP.test(words.join(' '));
  const count = isGroup ? 0 : words.findIndex((word, at) => !isTitle(word, words.length - at));
  const titles = count > 0 ? words.slice(0, count) : [];
  const rest = (count < 0 ? words : words.slice(count)).map((word, at) =>
    isGroup && at > 0 && SMALL_IN_GROUP.test(word) ? word.toLowerCase() : word,
  );
  const whole = rest.join(' ');
  const title = titles.join(' ');
  // "Frau Jansen" has told nobody her first name.
  const first = nick ?? (title && rest.length === 1 ? `${title} ${whole}` : firstOf(rest, whole));
  // A don is called by his given name.
  const family = /^Do(?:n|ña)$/.test(title) ? firstOf(rest, whole) : familyOf(rest);
  return { title, first, family, whole };
}

/** "Don Ignacio Vega Llamas" is a don; "Don Miller" is called Don. */
function isTitle(word: string, left: number): boolean {
  return TITLE.test(word) || (word === 'Don' && left >= 4);
}

/** One's own name as one signs it: what was typed small or in capitals only gets its capitals. */
export function ownName(written: string): string {
  const name = written.trim();
  const isOneCase = name === name.toLowerCase() || (name === name.toUpperCase() && /\p{Lu}{4}/u.test(name));
  return isOneCase ? name.split(/\s+/).map(cased).join(' ') : name;
}

/** The same as one says it: "Margaret “Peggy” Whitfield" is Peggy Whitfield. */
export function spokenName(written: string): string {
  const nick = /["“„]([^"“”„]{2,20})["”“]/.exec(written)?.[1];
  return nick ? `${nick} ${nameOf(written).family}` : ownName(written).replace(/,.*$/, '');
}

function tidy(written: string): string {
  const plain = written
    .replace(/^(\S+)@\S+$/, (_, user: string) => user.replace(/[._-]+/g, ' '))
    .replace(ROLE_BEFORE, '')
    .replace(/^(?:Hr|Hrn)\.? /, 'Herr ')
    .replace(/^Fr\.? /, 'Frau ')
    .replace(/^(Sra?\.?) D(?:ª|ña|on)?\.? (?=\p{Lu}\p{Ll})/u, '$1 ')
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

function firstOf(words: readonly string[], whole: string): string {
  const [first = '', second = ''] = words;
  const isInitial = /^\p{L}\.?$/u.test(first) && second !== '';
  if (isInitial || GROUP.test(whole)) return whole;
  if (isFamilyFirst(words)) return words.at(-1) ?? first;
  return isTwo(first, second) ? `${first} ${second}` : first;
}

function isFamilyFirst([first = '', ...others]: readonly string[]): boolean {
  return others.length > 1 && FAMILY_FIRST.test(first);
}

function isTwo(first: string, second: string): boolean {
  return (
    FIRST_OF_TWO.test(first) &&
    (SECOND_GIVEN.test(second) || /^(?:Big|Little|Old)$/.test(first)) &&
    second !== ''
  );
}

/** The words behind the given name: "Pérez López" of "José Luis Pérez López". */
export function surnamesOf(whole: string): string {
  const [first = '', second = '', ...rest] = whole.split(' ');
  const words = isTwo(first, second) && rest.length > 0 ? rest : [second, ...rest];
  return words.join(' ') || first;
}

/** The last word with the small words before it; of two family names both. */
function familyOf(words: readonly string[]): string {
  if (isFamilyFirst(words)) return words[0] ?? '';
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  return particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? '');
}

function cased(word: string): string {
  if (PARTICLE.test(word) || SUFFIX.test(word)) return word;
  const isShouted =
    (word.length > 3 && word === word.toUpperCase() && /^[\p{L}'’-]+$/u.test(word)) ||
    /^(?:MR|MRS|MS|DR)\.?$/.test(word);
  const plain = isShouted ? word.toLowerCase() : word;
  if (plain !== plain.toLowerCase()) return plain;
  return plain.replace(/(?<=^|-|\b[od]['’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
