import { allSignedLines } from './all-signs.ts';
import { timeByHours, timeByShare } from './contract-hours.ts';
import { SENTENCE } from './contract-words.ts';
import { allOf } from './lines.ts';
import { linesAbout, SIGN } from './signs.ts';

/** How one is employed, in the words of schema.org's employmentType. */
export type Contract =
  | 'FULL_TIME'
  | 'PART_TIME'
  | 'CONTRACTOR'
  | 'TEMPORARY'
  | 'INTERN'
  | 'VOLUNTEER'
  | 'PER_DIEM';

const SIGNS: readonly (readonly [Contract, RegExp])[] = [
  [
    'FULL_TIME',
    /full[- ]?time(?! students?)|full[- ](?:or|and|&|\/) ?part[- ]?time|vollzeit|voll-(?= ?(?:oder|und|\/)|\/)|temps plein|temps complet|jornada completa|tiempo completo|tempo pieno|tempo integral|voltijds|fulltime|heltid|(?<!\p{L})f\/t(?!\p{L})|ft\/pt|pt\/ft|\(ft\)|[-–,|] ?ft(?![\p{L}\p{N}])|pln[ýy] [úu]vazek|pe[lł]ny etat/iu,
  ],
  [
    'PART_TIME',
    /part[- ]?time(?! students?)|teilzeit|teil-(?= ?(?:oder|und|\/)|\/)|temps partiel|mi-temps|media jornada|jornada parcial|tiempo parcial|deeltijds|parttime|deltid|(?<!\p{L})p\/t(?!\p{L})|ft\/pt|pt\/ft|(?<!therap\p{L}* ?)\(pt\)|^(?!.*(?:therap|physi|rehab)).*[-–,|] ?pt(?![\p{L}\p{N}])|bijbaan|midijob|nebenjob|studentenjob|werkstudent|zkr[áa]cen[ýy] [úu]vazek|[čc][áa]ste[čc]n[ýy] [úu]vazek|minijob\p{L}*/iu,
  ],
  [
    'CONTRACTOR',
    /(?<!\p{L})(?:(?<!fixed[- ]term |zero[- ]hours? |indefinite[- ]term |permanent |employment |indefinite )contract(?:or|ing)?(?! (?:furni\p{L}*|interiors?|catering|cleaning|packag\p{L}*|manufactur\p{L}*|research|logistics|flooring|textiles|price|pricing|hire|database|staffing|managers?|management|administrators?|specialists?|negotiat\p{L}*|review|law\p{L}*|safety|relations|compliance|officers?|analysts?|attorneys?|counsel|supervisors?|coordinators?|sales|account|services))|freelance[rn]?|freiberuflich\p{L}*|self[- ]employed|1099|w2(?= contract)|corp[- ]to[- ]corp|b2b(?= (?:contract|umowa))|c2c|aut[oó]nomo|ind[eé]pendant)(?!\p{L})/iu,
  ],
  [
    'TEMPORARY',
    /(?<!\p{L})(?:temporary(?! (?:power|works?\b|structures?|housing|accommodation|staff\p{L}*|traffic|lighting|heating|fencing|employment|agency|workers?|employees))|temp(?=[ -](?:role|position|job|to)|\W*$)|(?<!(?:indefinite|long|short|open)[- ])term(?=,? (?:up to|position|appointment|contract)| ?\(?\d+ months?)|ftc|seasonal|saison(?:al|ier|ière|kraft|arbeit)?|fixed[- ]term|locum|(?<!keine? )(?:zeitarbeit|leiharbeit)|ferien?job|ferialjob|ferialpraktik\p{L}*|vikariat\p{L}*|tijdelijk\p{L}*|uitzend\p{L}*|sustituci[oó]n|interinidad|eventual|de temporada|vacataire|(?:maternity|parental)(?: leave)? cover|(?:elternzeit|schwangerschafts|mutterschutz|karenz)vertretung|(?:winter|sommer)saison(?= (?:\d|von |ab |vom ))|befristung(?=\s?: ?\d)|befristet\p{L}*|zeitlich begrenzt|cdd|int[eé]rim(?:aire)?|temporaire|temporal|summer job|sommarjobb\p{L}*)(?!\p{L})/iu,
  ],
  [
    'INTERN',
    /(?<!\p{L})(?:interns?(?:hip)?s?(?! (?:programme?s?|coordinat\p{L}*|manag\p{L}*|recruit\p{L}*|directors?|supervisors?))|(?<!buenas )pr[aá]cticas|stage(?= ?(?:$|[-–|(]| (?:de|en|h ?\/ ?f|\d)))|alternance|apprentissage|praktik(?:um|ant(?:in)?)|werkstudent(?:in)?|stagiaire|becari[oa]|co-?op)(?!\p{L})/iu,
  ],
  [
    'VOLUNTEER',
    /(?<!\p{L})(?:volunteer(?! (?:coordinat|manage|services|program|engagement|recruit|director))|ehrenamt(?:lich)?|b[eé]n[eé]vole)(?!\p{L})/iu,
  ],
  [
    'PER_DIEM',
    /(?<!\p{L})(?:per diem|prn|zero[- ]hours?|casual(?= (?:\p{L}+ ){0,3}(?:officer|assistant|worker|staff|role|position|contract|basis|employ\p{L}+|nurse|teacher|tutor|relief)|\W*$)|bank (?=(?:healthcare|nurse|staff|hca|worker|support|midwife|porter|contract|shifts?|position|role)\b)|staff bank|as and when|on[- ]call basis)(?!\p{L})/iu,
  ],
];
/** The part of a line that says it, where it has a label. */
const LABEL =
  /^[ \t•*-]*(?:(?:job|employment|contract|position|work|time)[ -]?(?:type|status|time)|type(?: of (?:employment|contract))?|vertragsart|anstellungsart|type de contrat|tipo de contrato|(?:working |job )?(?:hours|schedule|shift)(?=\s?:)|arbeitszeit(?=\s?:)|(?:status|employment)(?=\s?:))\s*[:_–-]?\s*(?:\n\s*)?(.{3,60})$/imu;
const READ = 20_000;
/** With the line below it. */
const LONGEST_LABEL = 120;

/** The kinds of contract a title names, failing that a text. */
export function contractIn(title: string, text: string, signed = allSignedLines(text)): readonly Contract[] {
  const inTitle = withTime(named(title), [...timeByShare(title), ...timeByHours(title)]);
  if (inTitle.length > 0) return inTitle;
  const read = text.slice(0, READ);
  const labels = linesAbout(signed, SIGN.contractLabel, READ)
    .map(({ start }) => LABEL.exec(read.slice(start, start + LONGEST_LABEL))?.[1])
    .filter((label) => label !== undefined);
  const labelled = withTime([...new Set(labels.flatMap(named))], labels.flatMap(timeByHours));
  if (labelled.length > 0) return labelled;
  const lines = linesAbout(signed, SIGN.contract, READ);
  const said = lines.flatMap((line) => allOf(line.text, SENTENCE).map(([words]) => words));
  return withTime(
    named(said.join('\n')),
    lines.flatMap((line) => timeByHours(line.text)),
  );
}

/** Hours tell of the time where no word does. */
function withTime(contracts: readonly Contract[], byHours: readonly Contract[]): readonly Contract[] {
  const isTold = contracts.some((contract) => contract === 'FULL_TIME' || contract === 'PART_TIME');
  return isTold ? contracts : [...new Set([...byHours, ...contracts])];
}

/** Without one of these a title names no contract; asked first, because it is asked fast. */
const MAY_NAME =
  /time|zeit|leih|tijd|frei|teil|voll|temp|tiempo|jornad|voltij|deelt|heltid|deltid|f\/?t|p\/?t|bijbaan|job|vazek|etat|contract|free|self|1099|w2|corp|b2b|c2c|aut[oó]n|ind[eé]p|term|season|saison|locum|ferial|vikari|uitzend|sustit|interin|eventual|vaca|cover|vertret|befrist|begrenz|cdd|int[eé]rim|summer|sommar|intern|pr[aá]ct|stag|altern|apprent|praktik|student|becar|co-?op|volunt|ehren|b[eé]n[eé]v|diem|prn|zero|casual|bank|as and|on.call/i;

function named(words: string): readonly Contract[] {
  if (!MAY_NAME.test(words)) return [];
  return SIGNS.filter(([, sign]) => sign.test(words)).map(([contract]) => contract);
}
