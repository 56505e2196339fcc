import { banned, outOfBand, placeholders, readingGrade, sharing, sourceless } from './checker.ts';
import { slips } from './craft.ts';
import { elsewhereNotes } from './elsewhere.ts';
import { type Spoken, spokenNotes } from './languages.ts';
import { type Batch, batches, type Written } from './matrix.ts';
import { type OddNote, oddNotes } from './odd.ts';
import { openingsIn } from './postings.ts';
import { marks, rated } from './rubric.ts';
import { strayed } from './strayed.ts';

const BATCHES = 2310;
const WORST = 10;
const SPOKEN_SHOWN = 20;
const READ = 30;
const HARDEST = 8;

type Judged = Written & {
  readonly faults: Readonly<Record<string, readonly string[]>>;
  readonly grade: number;
};

/** Prints how the notes of the whole matrix fare. Answers the exit code: 1 where a promise is broken. */
export function evaluateNotes(data: string | undefined, words: readonly string[]): number {
  const [, language] =
    /^--language=(de|fr|es)$/.exec(words.find((word) => word.startsWith('--language')) ?? '') ?? [];
  if (language) return printSpoken(language as Spoken);
  if (data === undefined) {
    console.log('HOMING_DATA names no folder: there are no recorded postings to write about.');
    return 0;
  }
  const all = batches(openingsIn(data), BATCHES);
  const notes = all.flat().map(judged);
  printScores(notes);
  printFaults(notes, words.includes('--faults'));
  const isOddFaulty = printOdd(oddNotes(), words.includes('--faults'));
  const isMisplaced = printMisplaced();
  const shared = printSharing(all);
  const [, point] = /^--lost=(\w+)$/.exec(words.find((word) => word.startsWith('--lost=')) ?? '') ?? [];
  if (words.includes('--read')) printForReading(notes);
  else if (point) printLost(notes.filter(isWhole), point);
  else printWorst(notes);
  const broken = notes.some(
    ({ faults, grade }) => grade > HARDEST || Object.values(faults).some((found) => found.length > 0),
  );
  return broken || isOddFaulty || isMisplaced || shared > 0 || mean(scores(notes.filter(isWhole))) < 11
    ? 1
    : 0;
}

function judged(written: Written): Judged {
  return {
    ...written,
    grade: readingGrade(written.made.body),
    faults: faultsOf(written),
  };
}

function faultsOf({ made, input }: Pick<Written, 'made' | 'input'>): Judged['faults'] {
  return {
    'out of the length band': outOfBand(made, input),
    placeholders: placeholders(made),
    'claims without a source': sourceless(made, input),
    'told of the wrong employer': strayed(made, input),
    'banned phrases': banned(made, input),
    'slips of craft': slips(made, input),
  };
}

/** Every fact is there that this note could rest on: the user told all, and the posting names one of their skills. */
function isWhole({ user, input: { posting, profile } }: Judged): boolean {
  const text = `${posting?.title} ${posting?.description}`.toLowerCase();
  return user.whole && profile.skills.some(({ name }) => text.includes(name.toLowerCase()));
}

function printScores(notes: readonly Judged[]): void {
  const whole = notes.filter(isWhole);
  console.log(`${notes.length} notes, ${whole.length} of them where the facts exist.`);
  console.log(
    `Mean score: ${mean(scores(whole)).toFixed(2)} of 12 where the facts exist, ${mean(scores(notes)).toFixed(2)} of all.`,
  );
  const outside = whole.map(({ input, made }) => rated(input, made));
  console.log(`By the second rubric, which shares no code with the first: ${mean(outside).toFixed(2)}.`);
  console.log('\nscore   where the facts exist   of all');
  for (let score = 12; score >= 0; score -= 0.5) {
    const [full, any] = [whole, notes].map((list) => list.filter(({ made }) => made.score === score).length);
    if (any)
      console.log(
        `${String(score).padStart(5)}   ${bar(full ?? 0, whole.length)}   ${bar(any, notes.length)}`,
      );
  }
  const own = whole.flatMap(({ made }) => made.points.map(({ name, got }) => [name, got] as const));
  console.log('\nPoints lost where the facts exist:', lostIn(own));
  console.log('By the second rubric:', lostIn(whole.flatMap(({ input, made }) => marks(input, made))));
  for (const by of ['kind', 'channel'] as const) {
    const names = [...new Set(notes.map(({ input }) => input[by]))];
    console.log(
      `By ${by}:`,
      names
        .map((name) => {
          const [full, any] = [whole, notes].map((list) => list.filter(({ input }) => input[by] === name));
          return `${name} ${mean(scores(full ?? [])).toFixed(1)} (${mean(scores(any ?? [])).toFixed(1)}, ${any?.length})`;
        })
        .join(' · '),
    );
  }
}

function lostIn(points: readonly (readonly [name: string, got: number])[]): string {
  const lost = new Map<string, number>();
  for (const [name, got] of points) if (got < 1) lost.set(name, (lost.get(name) ?? 0) + 1 - got);
  const most = [...lost].sort((a, b) => b[1] - a[1]);
  return most.map(([name, sum]) => `${name} ${sum}`).join(', ') || 'none';
}

/** What people really type, each note without knowing of the others: the same faults are looked for. */
function printOdd(notes: readonly OddNote[], all: boolean): boolean {
  const faulty = notes
    .map((note) => ({
      note,
      found: Object.entries(faultsOf(note)).flatMap(([name, list]) => list.map((one) => `${name}: ${one}`)),
    }))
    .filter(({ found }) => found.length > 0);
  console.log(
    `Odd inputs: ${notes.length} notes, mean score ${mean(notes.map(({ made }) => made.score)).toFixed(2)}; with a fault: ${faulty.length}`,
  );
  for (const { note, found } of faulty.slice(0, all ? 400 : 6))
    console.log(
      `    ${note.id} · ${note.input.kind} · ${note.input.channel} · ${note.input.person.name}: ${found.join(' | ')}`,
    );
  return faulty.length > 0;
}

/** Notes of people who had several employers: each deed is told of where it was done, and nobody returns to where they never were. */
function printMisplaced(): boolean {
  const notes = elsewhereNotes();
  const faulty = notes
    .map((note) => ({ note, found: strayed(note.made, note.input) }))
    .filter(({ found }) => found.length > 0);
  console.log(
    `Several employers: ${notes.length} notes, mean score ${mean(notes.map(({ made }) => made.score)).toFixed(2)}; with a deed or a return in the wrong place: ${faulty.length}`,
  );
  for (const { note, found } of faulty.slice(0, 6))
    console.log(
      `    ${note.input.language} · ${note.input.kind} · ${note.input.channel} · ${note.input.employer}: ${found.join(' | ')}`,
    );
  return faulty.length > 0;
}

function printFaults(notes: readonly Judged[], all: boolean): void {
  console.log('');
  for (const name of Object.keys(notes[0]?.faults ?? {})) {
    const at = notes.filter(({ faults }) => (faults[name] ?? []).length > 0);
    console.log(`${name}: ${at.length} notes (${((100 * at.length) / notes.length).toFixed(2)} %)`);
    for (const note of at.slice(0, all ? 400 : 6))
      console.log(`    ${label(note)}: ${note.faults[name]?.join(' | ')}`);
  }
  const grades = notes.map(({ grade }) => grade).sort((a, b) => a - b);
  const hard = notes.filter(({ grade }) => grade > HARDEST);
  console.log(
    `Reading grade: mean ${mean(grades).toFixed(1)}, 95 % at most ${grades[Math.floor(grades.length * 0.95)]?.toFixed(1)}; above ${HARDEST}: ${hard.length} notes`,
  );
  for (const note of hard.slice(0, all ? 400 : 6))
    console.log(`    ${label(note)}: ${note.grade.toFixed(1)}`);
}

function printSharing(all: readonly Batch[]): number {
  const pairs = all.flatMap((batch) =>
    batch.flatMap((one, at) =>
      batch.slice(at + 1).map((other) => ({ one, other, share: sharing(one.made.body, other.made.body) })),
    ),
  );
  const over = pairs.filter(({ share }) => share > 0.5);
  console.log(
    `Pairs to two people of one company: ${pairs.length}; mean share of sentences ${(100 * mean(pairs.map(({ share }) => share))).toFixed(1)} %; more than half: ${over.length}`,
  );
  for (const { one, other, share } of over.slice(0, 5))
    console.log(`    ${label(one)} / ${other.input.person.name}: ${Math.round(100 * share)} %`);
  return over.length;
}

function printWorst(notes: readonly Judged[]): void {
  const count = ({ faults }: Judged) => Object.values(faults).flat().length;
  const worst = [...notes].sort(
    (a, b) => count(b) - count(a) || a.made.score - b.made.score || b.grade - a.grade,
  );
  console.log(`\nThe ${WORST} worst notes`);
  for (const note of worst.slice(0, WORST)) {
    console.log(`\n--- ${note.made.score}/12 · ${label(note)}`);
    console.log(`${note.made.subject ? `Subject: ${note.made.subject}\n` : ''}${note.made.body}`);
    console.log(
      `    lost: ${note.made.points
        .filter(({ got }) => got < 1)
        .map(({ name, got }) => `${name} ${got}`)
        .join(', ')}`,
    );
  }
}

/** Twenty notes of one language, for the eye. */
function printSpoken(language: Spoken): number {
  const notes = spokenNotes(language);
  console.log(
    `${notes.length} notes; mean score ${mean(notes.map(({ made }) => made.score)).toFixed(2)} of 12`,
  );
  const step = notes.length / SPOKEN_SHOWN;
  for (let at = 0; at < SPOKEN_SHOWN; at += 1) {
    const note = notes[Math.floor(at * step + (at % 7))];
    if (!note) continue;
    const { input, made } = note;
    console.log(`\n--- ${made.score} · ${input.kind} · ${input.channel} · ${input.person.relation}`);
    console.log(`${made.subject ? `[${made.subject}]\n` : ''}${made.body}`);
  }
  return 0;
}

/** Thirty notes from all over the matrix, as their readers get them. */
function printForReading(notes: readonly Judged[]): void {
  const step = Math.floor(notes.length / READ);
  for (let at = 0; at < READ; at += 1) {
    const note = notes[at * step + ((at * 37) % step)];
    if (!note) continue;
    console.log(`\n### ${at + 1}. ${label(note)}\n`);
    console.log(`${note.made.subject ? `Subject: ${note.made.subject}\n` : ''}${note.made.body}`);
  }
}

/** Notes that lose one point although every fact is there. */
function printLost(notes: readonly Judged[], point: string): void {
  const lost = notes.filter(({ made }) => made.points.some(({ name, got }) => name === point && got < 1));
  const step = Math.max(1, Math.floor(lost.length / WORST));
  for (const note of lost.filter((_, at) => at % step === 0)) {
    const tip = note.made.points.find(({ name }) => name === point)?.tip;
    console.log(
      `\n--- ${label(note)}\n${JSON.stringify(tip)}\n${note.made.subject ?? ''}\n${note.made.body}`,
    );
  }
}

function label({ user, input }: Written): string {
  return `${user.id} · ${input.kind} · ${input.channel} · ${input.person.relation} ${input.person.name} · ${input.employer}${input.posting ? `, ${input.posting.title}` : ''}`;
}

function scores(notes: readonly Judged[]): number[] {
  return notes.map(({ made }) => made.score);
}

function bar(count: number, of: number): string {
  const share = count / Math.max(of, 1);
  return `${String(count).padStart(5)} ${'█'.repeat(Math.round(share * 12)).padEnd(12)}`;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1);
}
