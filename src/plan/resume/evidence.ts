import { hasLegalForm } from '../../model/employer-name.ts';

/** Whether a text names a kind of work. Who calls knows the words of all trades; here only those stand that every trade has. */
export type NamesWork = (text: string) => boolean;

/** Ranks and duties of any trade. */
const RANK =
  /(?<!\p{L})(?:manager\p{L}*|direct(?:or|eur|rice|ora)|direktor(?:in)?|\p{L}*lead(?:er)?|head|chief|officer|specialists?|associate|assistant[es]?|assistenz|coordinat(?:or|eur|rice|ora)|coordinador[a]?|koordinator(?:in)?|supervisor[a]?|consultant[e]?|analyst[ae]?|engineer|developer|technician|administrator|advis[eo]r|agent|executive|representative|operator|worker|trainee|intern|apprentice|student|volunteer|founder|owner|president|fellow|professor|mate|(?<!& )partner|\p{L}*gesell(?:e|in)|member|freelance(?:r)?|independent|self-employed|\p{L}*leit(?:er|ung)(?:in)?|\p{L}*mitarbeiter(?:in)?|referent(?:in)?|\p{L}*berater(?:in)?|sachbearbeiter(?:in)?|praktik(?:um|ant|antin)|werkstudent(?:in)?|\p{L}*angestellte[r]?|\p{L}*fachkraft|\p{L}*meister(?:in)?|\p{L}*ingenieur(?:in)?|\p{L}*techniker(?:in)?|\p{L}*kauf(?:mann|frau)|\p{L}*helfer(?:in)?|konstrukteur(?:in)?|entwickler(?:in)?|selbstst[äa]ndig|freiberuflich|responsable|chef(?:fe)?|charg[ée]e?|conseill(?:er|[èe]re)|adjointe?|technicien(?:ne)?|ing[ée]nieure?|employ[ée]e?|stagiaire|apprentie?|pr[ée]parat(?:eur|rice)|aide|coordinatrice|ind[ée]pendante?|jef[ea]|gerente|encargad[oa]|auxiliar|ayudante|t[ée]cnic[oa]|ingenier[oa]|becari[oa]|director[a]?|aut[óo]nom[oa]|medewerker|kierownik|specjalista)(?!\p{L})/iu;
/** How the names of doers end, where the words are too many to list. */
const DOER =
  /(?:[^aeiou\s]er|keeper|or|ist|ista|ian|man|woman|guard|ard|eur|euse|trice|ier|i[èe]re|ero|era|ante|ente|erin|istin|frau|mann|ette)s?$/iu;
const HOUSE =
  /(?<!\p{L})(?:hospitals?|clinics?|\p{L}*klinik(?:um|en)?|\p{L}*hospital|krankenhaus|praxis|schools?|\p{L}*schule|university|universit[äa]t|universit[ée]|universidad|college|academy|academia|academie|institut\p{L}*|banks?|sparkasse|hotel|restaurant[e]?|company|agency|agentur|department|ministry|ministerium|amt|office (?:of|for)|council|city of|stadt|stadtwerke|church|museum|studios?|labs?|bureau|kanzlei|trust|society|association|foundation|stiftung|cent(?:re|er)s?|services?|solutions|systems?|consulting|logisti(?:cs|k)|partners|& partner|brothers|\p{L}+erei|surgery|sons|s[öo]hne|verlag|h[ôo]pital|clinique|lyc[ée]e|mairie|ehpad|messageries|transports?|colegio|ayuntamiento|asesor[íi]a|bar|brasserie|caf[ée]|inn|house|estate|gymnasium|hochschule|autohaus|\p{L}*b[üu]ro|market|music|works|industries|scoil|verein|self-employed|selbstst[äa]ndig|freiberuflich|contractors|group|grupo|groupe|payments|foods|media)(?!\p{L})/iu;
const COUNTRY =
  /^(?:(?:A[KLRZB]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKRN]|PA|QC|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|NSW|VIC)(?: \d{5})?|usa?|uk|united (?:states|kingdom)|england|scotland|wales|ireland|germany|deutschland|austria|[öo]sterreich|switzerland|schweiz|france|spain|espa[ñn]a|portugal|italy|italia|netherlands|belgium|sweden|norway|denmark|finland|poland|polska|turkey|canada|australia|india|ghana|nigeria|mexico|m[ée]xico|brazil|singapore|japan|china|remote|hybrid|home ?office)$/iu;
/** Regions and wards: parts of a company, though in capitals like some names of one. */
const PART = /^(?:EMEA|DACH|APAC|LATAM|MENA|EU|ICU|ER|ED|OR|NICU|A&E|QA|IT|HR|PR|R&D|SMB|B2B|B2C|UX)$/;
const CODE = /^[A-Z]{1,4}-?\d|\d{3,}/;
const MOST_WORDS = 12;

/** Whether a text may be a place by itself: "USA", "TX". */
export function isCountry(text: string): boolean {
  return COUNTRY.test(text);
}

/** A number of a pay grade or an office, no name. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** Whether a name is one of a company or an institution by its own words. */
export function isHouse(text: string): boolean {
  return hasLegalForm(text) || HOUSE.test(text);
}

/** How much speaks for this being a title; 0 is nothing either way. */
export function likeTitle(text: string, namesWork: NamesWork): number {
  const head = text.split(/ (?:of|for|de|für|in|im|-|–) /iu)[0] ?? text;
  const named = (namesWork(text) ? 2 : 0) + (RANK.test(text) ? 2.5 : 0);
  const isDoer = [head.split(' ').at(-1), head.split(' ')[0]].some(
    (word = '') => word.length > 4 && DOER.test(word),
  );
  const against = (hasLegalForm(text) ? 4 : 0) + (HOUSE.test(text) ? 1.5 : 0) + (isUnfit(text) ? 6 : 0);
  return Math.min(named, 3.5) + (isDoer ? 1.5 : 0) - against;
}

/** How much speaks for this being an employer. */
export function likeEmployer(text: string, namesWork: NamesWork): number {
  const isLegal = hasLegalForm(text);
  const hasHouse = HOUSE.test(text);
  const proper = text
    .split(' ')
    .every((word) => /^[\p{Lu}\d&(]|^(?:of|and|the|de|du|des|la|der|für|und|et|y|van|for)$/u.test(word));
  const speaks = (isLegal ? 5 : 0) + (hasHouse ? 2.5 : 0) + (/ & /.test(text) ? 1 : 0) + (proper ? 0.75 : -1);
  const against = isLegal
    ? 0
    : Math.max(0, (RANK.test(text) ? 3 : 0) + (namesWork(text) && !hasHouse ? 1.5 : 0));
  return speaks - against - (isUnfit(text) ? 6 : 0) - (PART.test(text) ? 3 : 0);
}

function isUnfit(text: string): boolean {
  return isCountry(text) || isCode(text) || text.split(' ').length > MOST_WORDS;
}
