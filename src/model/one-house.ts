import { LEGAL_FORM, plainEmployer } from './employer-name.ts';

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
