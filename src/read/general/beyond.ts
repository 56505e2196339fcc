/** What lies below headings of something else than openings, though it is built as those are: papers, kinds of work, the past. */
import { saysPast } from './closed.ts';
import type { Outline } from './outline.ts';
import { HEADING, textOf } from './row-marks.ts';

export type Beyond = 'past' | 'papers' | 'kinds';

const SAYS_PAPERS =
  /^(?:useful |further |other |more |related |helpful |important )*(?:documents?|downloads?|forms|resources|policies|useful links|attachments)(?: (?:and|&) \p{L}+)?$|^application (?:forms?|documents?|pack)|^(?:weitere |wichtige |n[üu]tzliche )*(?:dokumente|formulare|unterlagen|downloads?|downloadbereich|informationen)(?: (?:und|&|zum?) .{3,30})?$|^(?:autres )?documents? (?:utiles|[àa] t[ée]l[ée]charger|associ[ée]s|annexes)|^formulaires?|^documentos|^(?:documentaci[óo]n|impresos|formularios|anexos)|^(?:documenti|modulistica|allegati|moduli)(?:\s|$)|^(?:dokumenty|formularze|za[łl][ąa]czniki|do pobrania|druki|formul[áa][řr]e|ke sta[žz]en[íi])(?:\s|$)|^(?:documenten|formulieren)(?:\s|$)|^(?:関連資料|資料|様式|ダウンロード)$/iu;

const SAYS_KINDS =
  /^(?:sub-?)?(?:categories|category)$|^(?:browse|search|jobs) by (?:\p{L}+ )?(?:category|department|team|location|type|function)|^(?:unter)?kategorien$|^(?:sous-)?cat[ée]gories$|^(?:sub)?categor[íi]as$|^(?:sotto)?categorie$|^(?:pod)?kategori[ea]$|^subcategorie[ëe]n$|^カテゴリー?$/iu;

/** Tells of an element's place whether a heading of something else stands over it: up to the next one as high. */
export function beyondReader({ elements, pieces }: Outline): (index: number) => Beyond | undefined {
  const ranges: { readonly kind: Beyond; readonly level: string; readonly from: number; to: number }[] = [];
  for (const part of elements) {
    const { name } = part.tag;
    if (!HEADING.has(name) || part.silent) continue;
    const last = ranges.at(-1);
    if (last && last.to === elements.length && name <= last.level) last.to = part.index;
    const kind = kindOf(textOf(pieces, part));
    if (kind && ranges.length < MOST)
      ranges.push({ kind, level: name, from: part.index, to: elements.length });
  }
  if (ranges.length === 0) return () => undefined;
  return (index) => ranges.find(({ from, to }) => from < index && index < to)?.kind;
}

function kindOf(heading: string): Beyond | undefined {
  if (heading.length > LONGEST) return undefined;
  if (saysPast(heading)) return 'past';
  if (SAYS_PAPERS.test(heading)) return 'papers';
  return SAYS_KINDS.test(heading) ? 'kinds' : undefined;
}

const LONGEST = 60;
const MOST = 50;
