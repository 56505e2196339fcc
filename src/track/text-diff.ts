/** A stretch of two texts: in both, only in the older, or only in the newer. */
export type DiffPiece = { readonly kind: 'same' | 'del' | 'ins'; readonly text: string };

/** More pairs of words than this are compared line by line: a table of them would not fit beside a page. */
const MOST_PAIRS = 6_000_000;

/** What a text took out and put in, word by word and in its order. White space alone is no difference. */
export function textDiff(was: string, is: string): readonly DiffPiece[] {
  const words = [wordsOf(was), wordsOf(is)] as const;
  const few = words[0].length * words[1].length <= MOST_PAIRS;
  return joined(few ? steps(...words) : steps(linesOf(was), linesOf(is)));
}

/** The changes with a few words around each; what is the same for longer is cut to "…". */
export function changesIn(pieces: readonly DiffPiece[], around = 5): readonly DiffPiece[] {
  return pieces.flatMap((piece, at): DiffPiece[] => {
    if (piece.kind !== 'same') return [piece];
    const words = wordsOf(piece.text);
    const before = at === 0 ? [] : words.slice(0, around);
    const after = at === pieces.length - 1 ? [] : words.slice(-around);
    if (before.length + after.length >= words.length) return [piece];
    return [{ kind: 'same', text: `${before.join('')} … ${after.join('')}` }];
  });
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]+\n*/gu) ?? [];
}

function steps(was: readonly string[], is: readonly string[]): DiffPiece[] {
  const same = (a: number, b: number) => was[a]?.trim() === is[b]?.trim();
  let start = 0;
  while (start < was.length && start < is.length && same(start, start)) start += 1;
  let end = 0;
  const least = Math.min(was.length, is.length) - start;
  while (end < least && same(was.length - 1 - end, is.length - 1 - end)) end += 1;
  const keep = (text: string): DiffPiece => ({ kind: 'same', text });
  return [
    ...is.slice(0, start).map(keep),
    ...between(was.slice(start, was.length - end), is.slice(start, is.length - end)),
    ...is.slice(is.length - end).map(keep),
  ];
}

/** The longest common run of words is what stayed: the table says how long it is from each pair on. */
function between(was: readonly string[], is: readonly string[]): DiffPiece[] {
  const width = is.length + 1;
  const longest = commonFrom(was, is);
  const at = (a: number, b: number) => longest[a * width + b] ?? 0;
  const found: DiffPiece[] = [];
  let [a, b] = [0, 0];
  while (a < was.length || b < is.length) {
    if (a < was.length && b < is.length && was[a]?.trim() === is[b]?.trim()) {
      found.push({ kind: 'same', text: is[b] ?? '' });
      [a, b] = [a + 1, b + 1];
    } else if (a < was.length && (b === is.length || at(a + 1, b) >= at(a, b + 1))) {
      found.push({ kind: 'del', text: was[a] ?? '' });
      a += 1;
    } else {
      found.push({ kind: 'ins', text: is[b] ?? '' });
      b += 1;
    }
  }
  return found;
}

function commonFrom(was: readonly string[], is: readonly string[]): Uint16Array {
  const width = is.length + 1;
  const longest = new Uint16Array((was.length + 1) * width);
  const [old, fresh] = [was.map((word) => word.trim()), is.map((word) => word.trim())];
  for (let a = old.length - 1; a >= 0; a -= 1)
    for (let b = fresh.length - 1; b >= 0; b -= 1)
      longest[a * width + b] =
        old[a] === fresh[b]
          ? (longest[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(longest[(a + 1) * width + b] ?? 0, longest[a * width + b + 1] ?? 0);
  return longest;
}

/** Pieces of one kind that follow one another, as one; what went before what came in its place. */
function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const out: DiffPiece[] = [];
  for (const piece of ordered(pieces)) {
    const last = out.at(-1);
    if (last?.kind === piece.kind) out[out.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}

function ordered(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const out: DiffPiece[] = [];
  let run: DiffPiece[] = [];
  const close = () => {
    out.push(...run.filter(({ kind }) => kind === 'del'), ...run.filter(({ kind }) => kind === 'ins'));
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind !== 'same') run.push(piece);
    else {
      close();
      out.push(piece);
    }
  }
  close();
  return out;
}
