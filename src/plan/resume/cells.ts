import { isHouse } from './evidence.ts';

/** A piece of a line between signs or commas. Pieces between stronger signs are of one group. */
export type Cell = {
  readonly text: string;
  readonly line: number;
  /** Which of the line's groups, and which of the group's pieces. */
  readonly group: number;
  readonly at: number;
  /** What a label before it says it is, or a word: "at Larkfield". */
  readonly told?: 'title' | 'employer';
};

const STRONG = /\s*\t\s*|\s+[-–—|•·]\s+|\s*[|•·]\s*|\s+[–—]|[–—]\s+/u;
const AT = /\s+(?:at|@|bei(?: der| dem)?|beim|chez|w)\s+(?=[\p{Lu}\d])/u;
const FOR = /\s+(?:for|für|im|pour|para|en|with)\s+(?=\p{Lu})/u;
const COMMA = /[,;]\s+/;
/** Hours, contracts and places in brackets: no part of a title or a name. */
const NOTE =
  /\s*\((?:[^()]*,[^()]*|[^()]*(?:time|remote|hybrid|on-?site|teilzeit|minijob|nebenjob|ehrenamt|honorar|vollzeit|std|stunden|hours|hrs|fte|\d\s?%|contract|befristet|temps|cdi|cdd|int[ée]rim|jornada|parcial|fines? de semana|weekends?|seasonal|saison|temporary|cover|alternance|apprentissage|stage|internship|m\/[wf]|w\/m|f\/h|h\/f)[^()]*)\)/giu;
const LABELS = [
  [
    'employer',
    /^(?:company(?: name)?|employer|organi[sz]ation|arbeitgeber|firma|unternehmen|entreprise|employeur|empresa)\s*:\s*/iu,
  ],
  [
    'title',
    /^(?:position(?: held)?|job title|title|role|stelle|funktion|t[äa]tigkeit|t[äa]tig als|poste|fonction|puesto|cargo)\s*:\s*/iu,
  ],
] as const;
const KIND_OF_ROLE =
  /^(?:stage|praktikum|internship|pr[áa]cticas|apprentissage|alternance|period|dates?|zeitraum|p[ée]riode|periodo|duration|dauer)\s*:\s*/iu;
/** "Larkfield in Rotterdam" is Larkfield. */
const SOMEWHERE = /(?<=\p{L}{2})\s+(?:in|à|en|te|w)\s+\p{Lu}[^,]*$/u;

/** Whether a line says by a label that it is a title or an employer. */
export function isLabelled(text: string): boolean {
  return LABELS.some(([, sign]) => sign.test(text));
}

/** The pieces of a line's text. */
export function cellsOf(text: string, line: number): readonly Cell[] {
  return text
    .replace(NOTE, '')
    .replace(/\s+:\s+/g, ': ')
    .split(STRONG)
    .map(trimmed)
    .filter((part) => part !== '')
    .flatMap((part) => sidesOf(part).map((piece, at) => ({ piece, told: at > 0 })))
    .flatMap(({ piece, told }, group) => piecesOf(piece, line, group, told));
}

/** A title and where it was held: "Cook at Harrow", and "Cook for Harrow Ltd", though not "Nurse for Children". */
function sidesOf(part: string): readonly string[] {
  const [title, ...rest] = part.split(FOR);
  const [name = ''] = rest.join(' ').split(COMMA);
  return title !== undefined && isHouse(name)
    ? [title, part.slice(title.length).replace(FOR, '')]
    : part.split(AT);
}

function piecesOf(part: string, line: number, group: number, isAt: boolean): readonly Cell[] {
  const label = LABELS.find(([, sign]) => sign.test(part));
  const told = isAt ? 'employer' : label?.[0];
  const bare = (label ? part.replace(label[1], '') : part).replace(KIND_OF_ROLE, '');
  const pieces = withLegalForms(bare.split(COMMA))
    .map(trimmed)
    .filter((piece) => /\p{L}{2}/u.test(piece));
  return pieces.map((piece, at) => ({
    text: isAt ? piece.replace(SOMEWHERE, '') : piece,
    line,
    group,
    at,
    ...(told && at === 0 && { told }),
  }));
}

/** A comma before a legal form parts nothing: "Brightwell, Inc." */
function withLegalForms(pieces: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const piece of pieces) {
    if (kept.length > 0 && /^(?:Inc|INC|LLC|Ltd|LTD|LLP|Corp|GmbH|S\.?A|Co)\.?$/u.test(piece))
      kept.push(`${kept.pop()}, ${piece}`);
    else kept.push(piece);
  }
  return kept;
}

function trimmed(text: string): string {
  return text
    .replace(/^[\s,;|:()[\]–—·•-]+|[\s,;|:([–—·•-]+$/gu, '')
    .replace(/(?<=^[^(]*)\)$/u, '')
    .trim();
}
