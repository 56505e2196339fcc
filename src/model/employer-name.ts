/** What follows a company's name and says only how it is owned: in the form `plain` leaves it. */
export const LEGAL_FORM =
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
  return wordsOf(name).replace(LEGAL_FORM, '').trim();
}

/** Whether a name ends in its company's legal form: "Larkfield GmbH". */
export function hasLegalForm(name: string): boolean {
  return LEGAL_FORM.test(wordsOf(name));
}

function wordsOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(AND, 'and').replace(/^the (?=\S)/, '');
}
