/** What lists still show and nobody can apply for: openings marked as closed or filled, and those below a heading that says so. */
import type { Part } from './outline.ts';

/** The whole of a mark: "Closed", "Now filled", "bereits besetzt", "Filled 12/02/2024". */
const CLOSED =
  /^(?:status\s?[:：]?\s?)?(?:(?:the |this )?(?:position|role|job|post|vacancy|opening|applications?|stelle|bewerbung|poste|offre|annonce|candidatures?|vacante|oferta|plaza|puesto|posizione|selezione|vaga|vacature|functie|rekrutacja|stanowisko|pozice|nab[íi]dka)\s)?(?:(?:is|are|has been|have been|now|already|currently|temporarily|ist|bereits|schon|leider|derzeit|est|d[ée]j[àa]|ya|est[áa]|gi[àa]|[èe]|j[áa]|is al|reeds|ju[żz]|ji[žz]|je) )*(?:closed|filled|expired|paused|on hold|withdrawn|no longer (?:available|open|accepting applications)|besetzt|vergeben|geschlossen|abgeschlossen|abgelaufen|beendet|pausiert|nicht mehr (?:verf[üu]gbar|frei|offen)|pourvue?s?|cl[ôo]tur[ée]e?s?|ferm[ée]e?|expir[ée]e?|suspendue?|cerrad[ao]|cubiert[ao]|finalizad[ao]|caducad[ao]|chius[ao]|copert[ao]|scadut[ao]|conclus[ao]|fechad[ao]|encerrad[ao]|preenchid[ao]|vervuld|ingevuld|gesloten|zamkni[ęe]t[aey]|nieaktualn[aey]|obsadzon[aey]|zako[ńn]czon[aey]|wygas[łl][aoy]|obsazen[aoý]|uzav[řr]en[aoý]|neaktu[áa]ln[íi]|ukon[čc]en[aoý]|募集終了|受付終了|終了|充足)(?:\s(?:(?:on|since|in|am|seit|le|depuis|el|il|em|dal) )?[\p{L}\d./, -]{0,14}\d{2,4})?[.!]?$/iu;

/** Headings over what was open once. */
const SAYS_PAST =
  /\b(?:recently|already|now) (?:filled|closed)|\b(?:filled|closed|past|previous|former|expired|archived) (?:\p{L}+ )?(?:openings?|positions?|vacanc(?:y|ies)|jobs?|roles?|postings?|recruitments?|opportunities|competitions)\b|(?:besetzte|vergebene|abgeschlossene|abgelaufene|vergangene|archivierte) (?:\p{L}+ )?(?:stellen|ausschreibungen|stellenangebote|verfahren)|(?:postes|offres|annonces|recrutements) (?:d[ée]j[àa] )?(?:pourvus?|pourvues|archiv|clos|expir|pass)|(?:ofertas|vacantes|plazas|puestos|procesos) (?:ya )?(?:cerrad|cubiert|finalizad|anterior|pasad)|posizioni (?:chiuse|coperte)|selezioni (?:chiuse|concluse)|vagas (?:preenchidas|encerradas|fechadas)|vervulde (?:\p{L}+ )?vacatures|(?:zako[ńn]czone|archiwalne|nieaktualne) (?:oferty|rekrutacje|nabory)|(?:archiwum|archiv) (?:ofert|nab[íi]dek|rekrutacji|nabor[óo]w|der (?:stellen|ausschreibungen))|募集終了|(?:obsazen[ée]|uzav[řr]en[ée]) pozice/iu;

const LONGEST = 60;

/** Whether a text is nothing but the mark of an opening that is none any more. */
export function isClosedMark(text: string): boolean {
  return text.length <= LONGEST && CLOSED.test(text.replace(/^[\s([{*–—-]+|[\s)\]}*]+$/g, ''));
}

/** "Cook (filled)", "Cook – position closed", "CLOSED: Cook". */
export function isClosedTitle(title: string): boolean {
  // Thousands of titles pass here, and few bear signs that a mark stands behind.
  if (!/[([:–—|]|\s-\s/.test(title)) return false;
  const [, before] = /^([^:–—|]{3,40})\s?[:–—|]/.exec(title) ?? [];
  const [, behind] = /(?:[([–—|]|\s-\s)([^()[\]–—|]{3,40})[)\]]?$/.exec(title) ?? [];
  return [before, behind].some((mark) => mark !== undefined && isClosedMark(mark.trim()));
}

export function saysPast(heading: string): boolean {
  return heading.length <= 120 && SAYS_PAST.test(heading);
}

/** What is looked at of a row of a list. */
type Seen = {
  readonly title: string;
  readonly before: readonly { readonly closed: boolean }[];
  readonly behind: readonly { readonly closed: boolean }[];
  readonly brief: boolean;
  readonly row: { readonly link: { readonly element: Part } };
};

/** A row that bears such a mark, or whose title is struck out. */
export function isClosed({ title, before, behind, brief, row: { link } }: Seen): boolean {
  return (
    isClosedTitle(title) ||
    isStruck(link.element) ||
    (brief && (before.some(({ closed }) => closed) || behind.some(({ closed }) => closed)))
  );
}

const STRUCK = new Set(['s', 'del', 'strike']);

/** What stands in a line that is struck out. */
export function isStruck(part: Part): boolean {
  for (let around: Part | undefined = part, up = 0; around && up < 5; around = around.parent, up += 1)
    if (STRUCK.has(around.tag.name)) return true;
  return false;
}
