/** What lies below headings of something else than openings, though it is built as those are: papers, kinds of work, the past. */
import { saysPast } from './closed.ts';
import type { Outline, Part } from './outline.ts';
import { HEADING, textOf } from './row-marks.ts';
import { SAYS_OPENINGS, SAYS_OTHER, SAYS_TRAINING } from './section-words.ts';

/** Training is sought, too: in a list of its own. */
type Beyond = 'past' | 'papers' | 'kinds' | 'training';

export type BeyondOf = (index: number) => Beyond | undefined;

const SAYS_PAPERS =
  /^(?:useful |further |other |more |related |helpful |important )*(?:documents?|downloads?|forms|resources|policies|useful links|attachments)(?: (?:and|&) \p{L}+)?$|^application (?:forms?|documents?|pack)|^(?:weitere |wichtige |n[üu]tzliche )*(?:dokumente|formulare|unterlagen|downloads?|downloadbereich|informationen)(?: (?:und|&|zum?) .{3,30})?$|^(?:autres )?documents? (?:utiles|[àa] t[ée]l[ée]charger|associ[ée]s|annexes)|^formulaires?|^documentos|^(?:documentaci[óo]n|impresos|formularios|anexos)|^(?:documenti|modulistica|allegati|moduli)(?:\s|$)|^(?:dokumenty|formularze|za[łl][ąa]czniki|do pobrania|druki|formul[áa][řr]e|ke sta[žz]en[íi])(?:\s|$)|^(?:documenten|formulieren)(?:\s|$)|^(?:関連資料|資料|様式|ダウンロード)$/iu;

const SAYS_KINDS =
  /^(?:sub-?)?(?:categories|category)$|^(?:browse|search|jobs) by (?:\p{L}+ )?(?:category|department|team|location|type|function)|^(?:unter)?kategorien$|^(?:sous-)?cat[ée]gories$|^(?:sub)?categor[íi]as$|^(?:sotto)?categorie$|^(?:pod)?kategori[ea]$|^subcategorie[ëe]n$|^カテゴリー?$/iu;

/**
 * Tells of an element's place whether a heading of something else stands over it: up to the next one as high. Nothing where a page
 * has none.
 */
export function beyondReader({ elements, pieces }: Outline): BeyondOf | undefined {
  const ranges: { readonly kind: Beyond; readonly level: string; readonly from: number; to: number }[] = [];
  for (const part of elements) {
    const { name } = part.tag;
    if (!HEADING.has(name) || part.silent) continue;
    const last = ranges.at(-1);
    const ends = last && last.to === elements.length && name <= last.level;
    // Thousands of rows may be headed by their links.
    const leads = isLed(part, elements);
    if (leads && !ends) continue;
    const text = textOf(pieces, part);
    if (ends && !(leads && !SAYS_OPENINGS.test(text) && !SAYS_OTHER.test(text))) last.to = part.index;
    const kind = leads ? undefined : kindOf(text);
    if (kind && ranges.length < MOST)
      ranges.push({ kind, level: name, from: part.index, to: elements.length });
  }
  if (ranges.length === 0) return undefined;
  return (index) => ranges.find(({ from, to }) => from < index && index < to)?.kind;
}

/** A heading that leads somewhere is that of a row, unless it says that it stands over others. */
function isLed({ index, last, parent }: Part, elements: readonly Part[]): boolean {
  if (parent?.tag.leads !== undefined) return true;
  for (let at = index + 1; at <= last; at += 1) if (elements[at]?.tag.leads !== undefined) return true;
  return false;
}

function kindOf(heading: string): Beyond | undefined {
  if (heading.length > LONGEST) return undefined;
  if (saysPast(heading)) return 'past';
  if (SAYS_PAPERS.test(heading)) return 'papers';
  if (SAYS_KINDS.test(heading)) return 'kinds';
  return SAYS_TRAINING.test(heading) ? 'training' : undefined;
}

const LONGEST = 60;
const MOST = 50;
