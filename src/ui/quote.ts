import type { Evidence } from '../model/match.ts';

/** A stretch of the posting's own words; `marked` where a reason rests on it. */
type Piece = { readonly text: string; readonly marked: boolean };

export type Quotation = {
  readonly pieces: readonly Piece[];
  /** Whether the line it stands in goes on before and after. */
  readonly before: boolean;
  readonly after: boolean;
};

type Span = { readonly start: number; readonly end: number };

const LONGEST = 170;
const MOST_MARKS = 5;
const LEAD = 40;

/**
 * The stretch of a text in which most of the evidence stands, cut at word boundaries, with at most five marks.
 * Evidence whose words no longer stand where it says is left out. `undefined` when none is left.
 */
export function quotationOf(text: string, evidence: readonly Evidence[]): Quotation | undefined {
  const spans = standing(text, evidence);
  const window = fullest(spans);
  if (window.length === 0) return undefined;
  const cut = around(text, window);
  return {
    pieces: pieces(text, cut, window),
    before: cut.start > lineStart(text, cut.start),
    after: cut.end < lineEnd(text, cut.end),
  };
}

/** The evidence that really stands in the text, in order, none overlapping another. */
function standing(text: string, evidence: readonly Evidence[]): readonly Span[] {
  const found = evidence
    .filter(
      ({ text: words, start, end }) =>
        end > start && end - start <= LONGEST && text.slice(start, end) === words,
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}

/** The run of spans, short enough to be quoted together, that has most of them. */
function fullest(spans: readonly Span[]): readonly Span[] {
  let best: readonly Span[] = [];
  spans.forEach((first, at) => {
    const run = spans.slice(at, at + MOST_MARKS).filter(({ end }) => end - first.start <= LONGEST - LEAD);
    if (run.length > best.length) best = run;
  });
  return best.length > 0 ? best : spans.slice(0, 1);
}

function around(text: string, window: readonly Span[]): Span {
  const first = window[0]?.start ?? 0;
  const last = window.at(-1)?.end ?? first;
  const earliest = Math.max(0, first - LEAD, lineStart(text, first));
  const start = earliest === 0 || text[earliest - 1] === '\n' ? earliest : afterBlank(text, earliest, first);
  const latest = Math.min(text.length, Math.max(last, start + LONGEST), lineEnd(text, last));
  return {
    start,
    end: latest === text.length || text[latest] === '\n' ? latest : beforeBlank(text, latest, last),
  };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

function afterBlank(text: string, from: number, limit: number): number {
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank >= limit ? limit : blank + 1;
}

function beforeBlank(text: string, from: number, limit: number): number {
  const blank = text.lastIndexOf(' ', from);
  return blank <= limit ? limit : blank;
}

function pieces(text: string, cut: Span, marks: readonly Span[]): readonly Piece[] {
  const out: Piece[] = [];
  let at = cut.start;
  for (const mark of marks) {
    if (mark.start > at) out.push({ text: text.slice(at, mark.start), marked: false });
    out.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  if (cut.end > at) out.push({ text: text.slice(at, cut.end), marked: false });
  return out;
}
