/**
 * What a part of a résumé tells of: roles; skills and the person (where roles may follow below a heading nobody knows); schools, courses
 * and certificates; anything else.
 */
export type Section = 'work' | 'skills' | 'about' | 'learning' | 'other';

const WORK =
  /^(?:(?!head|director|customer|guest|user|patient|employee)\p{L}+ ){0,2}(?:experience|employment|appointments|internships)$|^(?:(?:employment|work|career|job|professional) )?(?:history|record|background)$|^(?:work|w(?:hat|here) i (?:have )?(?:worked|done)|career|career summary|employment|positions(?: held)?|volunteering|volunteer (?:work|experience)|(?:berufs|arbeits|praxis)?erfahrung(?:en)?|berufspraxis|(?:beruflicher )?(?:werdegang|lebenslauf)|berufliche(?:r)? (?:stationen|erfahrung|laufbahn)|berufst[äa]tigkeit(?:en)?|praktika|ehrenamt|exp[ée]riences?(?: (?:professionnelles?|pro))?|parcours(?: professionnel)?|emplois|stages|b[ée]n[ée]volat|experiencia(?:s)?(?: (?:laboral|profesional|de trabajo))?|trayectoria(?: (?:laboral|profesional))?|pr[áa]cticas|voluntariado|do[śs]wiadczenie(?: zawodowe)?|esperienz[ae](?: (?:lavorativ|professional)\p{L}+)?|experi[êe]ncia(?: profissional)?|werkervaring|arbetslivserfarenhet|erhvervserfaring)$/iu;
const LEARNING =
  /^(?:apprenticeships?|w(?:hat|here) i (?:have )?(?:studied|learne?[dt])|education(?: history)?|academic (?:record|background|history|qualifications)|training|studies|degrees|courses?|coursework|(?:professional )?qualifications|(?:professional )?certifications?|certificates|licen[sc]es|licensure|professional development|ausbildung|aus|(?:schul|hochschul)?bildung(?:sweg)?|schule|studium|akademische (?:ausbildung|laufbahn)|schulischer werdegang|(?:weiter|fort)bildung(?:en)?|zertifikate|formations?|dipl[ôo]mes|[ée]tudes|scolarit[ée]|cursus|formaci[óo]n(?: (?:acad[ée]mica|complementaria))?|educaci[óo]n|estudios|cursos|titulaci[óo]n|certificados|wykszta[łl]cenie|istruzione|formazione|forma[çc][ãa]o|opleiding(?:en)?|utbildning|uddannelse)$/iu;
const SKILLS =
  /^(?:(?:\p{L}+ ){0,2}skills|competenc(?:es|ies)|(?:fach|edv|it)?-?kenntnisse|f[äa]higkeiten|comp[ée]tences|habilidades|competencias|umiej[ęe]tno[śs]ci|tech(?:nology)? stack|technologies)$/iu;
const ABOUT =
  /^(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf|curr[íi]culum(?: v[íi]tae)?|(?:personal|pers[öo]nliche|datos)(?: (?:details|data|information|daten|angaben|personales))?|contact(?: (?:details|information))?|kontakt(?:daten)?|contacto|(?:my |personal )?profile?|(?:professional |executive )?(?:summary|objective)|about(?: me)?|perfil(?: profesional)?|[áa] propos|kurzprofil|languages?|sprachkenntnisse|sprachen|langues|idiomas|j[ęe]zyki)$/iu;
const OTHER =
  /^(?:publications?|publikationen|ver[öo]ffentlichungen|grants|awards|honou?rs|achievements|projects|patents|memberships|talks|conferences|references|referenzen|interests|hobbies|hobbys|interessen|centres d['’]int[ée]r[êe]t|loisirs|intereses|aficiones|additional information|sonstiges|divers)$/iu;

const KINDS = [
  ['work', WORK],
  ['learning', LEARNING],
  ['skills', SKILLS],
  ['about', ABOUT],
  ['other', OTHER],
] as const;
const LONGEST = 50;

/** The section a line names; `undefined` where it names none. "Licenses & Certifications" is one of both. */
export function sectionNamed(line: string): Section | undefined {
  if (line === '' || line.length > LONGEST || /\d|\t/.test(line)) return undefined;
  const plain = line.replace(/\s*[:–—-]\s*$/u, '');
  const kinds = [[plain], plain.split(/\s*(?:[&/+,]|\band\b|\bund\b|\bet\b|\by\b)\s*/iu)].map((parts) =>
    parts.map((part) => KINDS.find(([, names]) => names.test(part))?.[0]),
  );
  return kinds.find((found) => found.every((kind) => kind !== undefined))?.[0];
}
