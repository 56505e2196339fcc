/** What follows a company's name and says only how it is owned: in the form `plain` leaves it. */
const LEGAL_FORM =
  /(?<=\S )(?:(?:inc|incorporated|llc|ltd|limited|llp|lp|plc|corp|corporation|co|company|pty|pte|pvt|gmbh|ggmbh|mbh|ug|ag|kg|kgaa|ohg|gbr|ev|eg|se|haftungsbeschrankt|bv|nv|vof|cv|sa|sas|sasu|sarl|eurl|snc|sca|sl|slu|sau|scoop|spa|srl|oy|oyj|ab|asa|aps|a s|as|sp z oo|sro|zrt|kft|lda|ltda|group|holdings?|and) ?)+$/;
const AND = /(?<= )(?:and|und|et|y|e|en|og|och)(?= )/g;

/**
 * Whether two spellings name one employer: case, accents, punctuation, a leading article and legal forms aside.
 * "Brightwell & Sons Ltd." is "Brightwell and Sons"; "Acme" is not "Acme Insurance". A name that says nothing is nobody's.
 */
export function sameEmployer(one: string, other: string): boolean {
  const plain = plainEmployer(one);
  return plain !== '' && plain === plainEmployer(other);
}

/** The name without what differs between two spellings of it. */
export function plainEmployer(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = words.replace(AND, 'and').replace(/^the (?=\S)/, '');
  return bare.replace(LEGAL_FORM, '').trim();
}
