import { allSignedLines } from './all-signs.ts';
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
    /full[- ]?time(?! students?)|full[- ](?:or|and|&|\/) ?part[- ]?time|vollzeit|voll-(?= ?(?:oder|und|\/)|\/)|temps plein|jornada completa|tiempo completo|tempo pieno|tempo integral|voltijds|fulltime|heltid|(?<!\p{L})f\/t(?!\p{L})|ft\/pt|pt\/ft|\(ft\)|[-–,|] ?ft(?![\p{L}\p{N}])|pln[ýy] [úu]vazek|pe[lł]ny etat/iu,
  ],
  [
    'PART_TIME',
    /part[- ]?time(?! students?)|teilzeit|teil-(?= ?(?:oder|und|\/)|\/)|temps partiel|mi-temps|media jornada|jornada parcial|tiempo parcial|deeltijds|parttime|deltid|(?<!\p{L})p\/t(?!\p{L})|ft\/pt|pt\/ft|(?<!therap\p{L}* ?)\(pt\)|zkr[áa]cen[ýy] [úu]vazek|[čc][áa]ste[čc]n[ýy] [úu]vazek|minijob/iu,
  ],
  [
    'CONTRACTOR',
    /(?<!\p{L})(?:(?<!fixed[- ]term )contract(?:or|ing)?(?! (?:managers?|management|administrators?|specialists?|negotiat\p{L}*|review|law\p{L}*|safety|relations|compliance|officers?|analysts?|attorneys?|counsel|supervisors?|coordinators?|sales|account|services))|freelance[rn]?|1099|b2b(?= (?:contract|umowa))|c2c|aut[oó]nomo|ind[eé]pendant)(?!\p{L})/iu,
  ],
  [
    'TEMPORARY',
    /(?<!\p{L})(?:temporary|temp(?= (?:role|position|job|to)|\W*$)|ftc|seasonal|fixed[- ]term|(?:maternity|parental)(?: leave)? cover|(?:elternzeit|schwangerschafts|mutterschutz)vertretung|befristet\p{L}*|zeitlich begrenzt|cdd|int[eé]rim(?:aire)?|temporaire|temporal|summer job|sommarjobb\p{L}*)(?!\p{L})/iu,
  ],
  [
    'INTERN',
    /(?<!\p{L})(?:interns?(?:hip)?|praktik(?:um|ant(?:in)?)|werkstudent(?:in)?|stagiaire|becari[oa]|co-?op)(?!\p{L})/iu,
  ],
  [
    'VOLUNTEER',
    /(?<!\p{L})(?:volunteer(?! (?:coordinat|manage|services|program|engagement|recruit|director))|ehrenamt(?:lich)?|b[eé]n[eé]vole)(?!\p{L})/iu,
  ],
  ['PER_DIEM', /(?<!\p{L})(?:per diem|prn)(?!\p{L})/iu],
];
/** The part of a line that says it: a label, or a sentence on this job. */
const LABEL =
  /^[ \t•*-]*(?:(?:job|employment|contract|position|work)[ -]?(?:type|status|time)|type(?: of (?:employment|contract))?|vertragsart|anstellungsart|type de contrat|tipo de contrato|(?:working |job )?(?:hours|schedule|shift)(?=\s?:)|arbeitszeit(?=\s?:)|(?:status|employment)(?=\s?:))\s*[:_–-]?\s*(?:\n\s*)?(.{3,60})$/imu;
const SENTENCE =
  /(?:this is an? |as an? |for an? |we offer an? |join us )[^.\n]{0,40}(?:full|part)[- ]?time|(?:full|part)[- ]?time,? (?:\p{L}+ ){0,2}(?:position|role|job|opportunity|contract|basis)|(?:contract|freelance|temporary|fixed[- ]term) (?:position|role|job|basis|contract)|(?:contrat|poste|emploi)[^.\n]{0,20}temps (?:plein|partiel)|jornada (?:completa|parcial)|media jornada|contrato (?:temporal|eventual)|tiempo (?:completo|parcial)|^\W*(?:full|part)[- ]?time\b.{0,30}$|(?:in|als) (?:voll|teil)zeit|\d{1,2}[- ]months?['’]? (?:fixed[- ]term )?contract|befristet/imu;
const READ = 20_000;
/** With the line below it. */
const LONGEST_LABEL = 120;

/** The kinds of contract a title names, failing that a text. */
export function contractIn(title: string, text: string, signed = allSignedLines(text)): readonly Contract[] {
  const inTitle = named(title);
  if (inTitle.length > 0) return inTitle;
  const read = text.slice(0, READ);
  const labelled = linesAbout(signed, SIGN.contractLabel, READ).flatMap(({ start }) =>
    named(LABEL.exec(read.slice(start, start + LONGEST_LABEL))?.[1] ?? ''),
  );
  if (labelled.length > 0) return [...new Set(labelled)];
  const said = linesAbout(signed, SIGN.contract, READ).flatMap((line) => SENTENCE.exec(line.text)?.[0] ?? []);
  return named(said.join('\n'));
}

function named(words: string): readonly Contract[] {
  return SIGNS.filter(([, sign]) => sign.test(words)).map(([contract]) => contract);
}
