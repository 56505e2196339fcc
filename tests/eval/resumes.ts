import path from 'node:path';
import { recognise } from '../../src/match/recognise.ts';
import { settle } from '../../src/match/settle.ts';
import { TABLE } from '../match/table.ts';
import { jsonLines } from './json-lines.ts';
import { atLeast, type Row, telling } from './row.ts';

type Span = { readonly start: number; readonly end: number; readonly label: string; readonly text: string };
type Resume = { readonly doc: string; readonly text: string; readonly spans: readonly Span[] };
type Miss =
  | 'the table lacks it'
  | 'taken for an ordinary word'
  | 'a phrase of several, none known'
  | 'read elsewhere';

/** What people marked as "Tech Tools" in résumés: how many are read as some skill of the table, and why the rest is not. */
export async function section(recordings: string): Promise<readonly Row[]> {
  const resumes = jsonLines<Resume>(path.join(recordings, 'skills/resumes/train.jsonl'));
  const judged = resumes.flatMap(judge);
  const found = judged.filter(({ why }) => why === undefined);
  const whole = judged.filter(({ isWhole }) => isWhole);
  return [
    atLeast('recall of marked tools', found.length / judged.length, 0.75),
    telling('of them read as marked, from end to end', (whole.length / judged.length).toFixed(3)),
    telling('résumés, marked tools', `${resumes.length}, ${judged.length}`),
    ...reasons(judged, judged.length),
  ];
}

type Judged = { readonly text: string; readonly isWhole: boolean; readonly why?: Miss };

function judge({ text, spans }: Resume): readonly Judged[] {
  const found = recognise(text, TABLE.lexicon);
  const hits = settle(found, TABLE.skills);
  return spans
    .filter(({ label }) => label === 'Tech Tools')
    .map((span) => {
      const over = (hit: { start: number; end: number }) => hit.start < span.end && hit.end > span.start;
      const hit = hits.find(over);
      const isWhole = hits.some(({ start, end }) => start <= span.start && end >= span.end);
      if (hit) return { text: span.text, isWhole };
      return { text: span.text, isWhole, why: whyMissed(span, found.hits.some(over)) };
    });
}

function whyMissed({ text }: Span, wasDoubted: boolean): Miss {
  if (wasDoubted) return 'taken for an ordinary word';
  if (recognise(text, TABLE.lexicon).hits.length > 0) return 'read elsewhere';
  return /\s/.test(text.trim()) ? 'a phrase of several, none known' : 'the table lacks it';
}

function reasons(judged: readonly Judged[], all: number): readonly Row[] {
  const byWhy = new Map<string, Judged[]>();
  for (const one of judged) if (one.why) byWhy.set(one.why, [...(byWhy.get(one.why) ?? []), one]);
  return [...byWhy].map(([why, missed]) =>
    telling(
      `missed: ${why}`,
      `${(missed.length / all).toFixed(3)}: ${mostFrequent(missed.map(({ text }) => text))}`,
    ),
  );
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const plain = text
      .toLowerCase()
      .replace(/[\s|]+/g, ' ')
      .trim();
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a).slice(0, 8);
  return sorted.map(([text, count]) => `${text} (${count})`).join(', ');
}
