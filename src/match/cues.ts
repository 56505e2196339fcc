import { type Form, NEEDED, NICE, NOT, OFFER } from './lexicon.ts';

/** Phrases around skills, folded as the table's own forms are, and recognised in the same pass as they. */
export const CUES: readonly Form[] = [
  ...phrases(
    NICE,
    `nice to have; nice to haves; a plus; big plus; huge plus; strong plus; real plus; definite plus; major plus; pluses;
    plus if; bonus; bonus points; an advantage; added advantage; an asset; strong asset; preferred; preferably; preference;
    ideally; desirable; desired; beneficial; advantageous; helpful; good to have; optional; optionally; appreciated; extra
    credit; even better; would be great; would be nice; willing to learn; willingness to learn; eager to learn; not required
    but; not strictly required but; not necessary but; not strictly necessary but; not needed but; not a must but; not mandatory
    but; not essential but; von vorteil; vorteilhaft; wunschenswert; idealerweise; pluspunkt; pluspunkte; gerne auch; un plus;
    des plus; un atout; idealement; souhaite; souhaitee; souhaitable; apprecie; appreciee; se valorara; valorable; deseable;
    un vantaggio; gradita; gradito; een pre; een plus`,
  ),
  ...phrases(
    NEEDED,
    `must; must have; required; require; requires; requiring; requirement; requirements; essential; mandatory; years of; years;
    year; yrs; you have; you ve; you bring; proficient; proficiency; proficiently; proven; strong; strongly; solid; deep; deeply;
    extensive; extensively; expert; experts; expertise; fluent; fluently; fluency; minimum; at least; need to; needs to; needed;
    experience with; experience in; experience using; experience of; experienced with; experienced in; knowledge of; skilled in;
    skilled at; mastery of; command of; background in; hands on; in depth; zwingend; erforderlich; vorausgesetzt; mehrjahrige;
    mehrjahriger; mehrjahrigen; fundierte; sehr gute; sichere; sicherer umgang; verhandlungssicher; maitrise; exige; exigee;
    indispensable; bonne connaissance; imprescindible; dominio; experiencia con; experiencia en; vereist; ervaring met`,
  ),
  ...phrases(
    NOT,
    `no; not; non; never; without; don; doesn; didn; isn; aren; needn; won; instead of; rather than; other than; kein; keine;
    haven; away from; keinen; keiner; keinerlei; nicht; ohne; sans; pas; aucun; aucune; sin; niente; geen; niet`,
  ),
  // What the employer gives, promises by law, or asks to be looked at: "dental and vision", "regardless of race, genetics".
  ...phrases(
    OFFER,
    `401; 401k; 403b; 403 b; paid time off; unlimited pto; pto; paid holidays; paid vacation; vacation days; sick leave; sick days;
    parental leave; maternity leave; paternity leave; health insurance; health benefits; medical insurance; dental insurance;
    vision insurance; health coverage; medical dental; dental vision; dental and vision; health dental; dental coverage;
    insurance coverage; benefits package; competitive salary; competitive pay; competitive compensation; stock options; equity
    package; equity grant; employee stock; profit sharing; stipend; gym membership; commuter benefits; employee discount;
    employee discounts; learning budget; training budget; education budget; employee assistance program; urlaubstage; tage urlaub;
    betriebliche altersvorsorge; mutuelle; tickets restaurant; regardless of race; regardless of gender; regardless of age;
    without regard to; equal opportunity; equal opportunities employer; equal employment opportunity; protected veteran; veteran
    status; sexual orientation; gender identity; national origin; reasonable accommodation; reasonable accommodations; genetic
    information; follow us; visit our website; our privacy policy`,
  ),
];

function phrases(meaning: number, list: string): readonly Form[] {
  return list.split(';').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), meaning] as const);
}
