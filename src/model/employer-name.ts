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

/** What a part of a company, or the whole of it, adds to the name: where it is and what it calls itself. */
const PART =
  /(?<=\S )(?:(?:international|global|worldwide|technologies|technology|labs|platforms|hq|north|south|latin|americas?|usa|us|uk|eu|europe|emea|apac|asia|pacific|middle|east|africa|dach|nordics|benelux|united|states|kingdom|great|britain|ireland|canada|mexico|brasil|brazil|australia|new|zealand|india|japan|china|singapore|germany|deutschland|france|frankreich|spain|espana|spanien|italy|italia|italien|portugal|netherlands|nederland|niederlande|belgium|belgie|belgique|belgien|luxembourg|austria|osterreich|switzerland|schweiz|suisse|svizzera|poland|polska|polen|sweden|sverige|schweden|denmark|danmark|norway|norge|finland|suomi|czechia|hungary|romania|greece|turkey|israel) ?)+$/;

/** "Larkfield.com" */
const DOMAIN = /\.(?:com|net|org|io|ai|co)\b/i;

/**
 * Whether one name is the other's or that of a part of it: "Larkfield Germany" is of the house of Larkfield, and "Harrow Foods"
 * is "Harrowfoods". "Air France" and "Air Canada" are two houses, and so are "Larkfield" and "Larkfield Insurance".
 */
export function ofOneHouse(one: string, other: string): boolean {
  const left = plainEmployer(one.replace(DOMAIN, ''));
  const right = plainEmployer(other.replace(DOMAIN, ''));
  const [whole, second] = [joined(left), joined(right)];
  if (whole === '' || second === '') return false;
  return whole === second || houseOf(left) === second || whole === houseOf(right);
}

function houseOf(plain: string): string {
  return joined(plain.replace(PART, '').replace(LEGAL_FORM, ''));
}

function joined(plain: string): string {
  return plain.replaceAll(' ', '');
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
