import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/match.ts';
import { quotationOf } from '../../src/ui/quote.ts';
import { evidence } from './larkfield.ts';

const TEXT = `Larkfield moves fresh goods between forty depots.
In this role you own the weekly demand forecast in SQL and dbt, side by side with the depot planners in Rotterdam, and you tell them on Monday morning what the week will bring and where it may hurt.
You bring Python.`;

const joined = (text: string, found: readonly Evidence[]) =>
  quotationOf(text, found)
    ?.pieces.map((piece) => piece.text)
    .join('');

describe('a quotation', () => {
  it('marks the matched words inside the posting’s own sentence', () => {
    const quotation = quotationOf(TEXT, evidence('description', TEXT, ['demand forecast', 'SQL', 'dbt']));
    const marked = quotation?.pieces.filter((piece) => piece.marked).map((piece) => piece.text);
    expect(marked).toEqual(['demand forecast', 'SQL', 'dbt']);
  });

  it('says when the line goes on after it, and does not when the line begins with it', () => {
    const quotation = quotationOf(TEXT, evidence('description', TEXT, ['weekly']));
    expect(quotation?.before).toBe(false);
    expect(quotation?.after).toBe(true);
  });

  it('stays within one run of words where most of the evidence stands', () => {
    const text = joined(TEXT, evidence('description', TEXT, ['SQL', 'dbt', 'Python']));
    expect(text).toContain('SQL and dbt');
    expect(text).not.toContain('Python');
  });

  it('leaves out evidence whose words no longer stand where it says', () => {
    expect(quotationOf(TEXT, [{ field: 'description', text: 'SQL', start: 0, end: 3 }])).toBeUndefined();
  });

  it('has at most five marks', () => {
    const text = 'a b c d e f g h';
    const quotation = quotationOf(text, evidence('description', text, ['a', 'b', 'c', 'd', 'e', 'f', 'g']));
    expect(quotation?.pieces.filter((piece) => piece.marked)).toHaveLength(5);
  });

  it('is always a stretch of the text itself, short, and never cuts a word', () => {
    const word = fc.stringMatching(/^[a-zäß#+]{1,12}$/);
    const texts = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '));
    const spans = fc.array(fc.tuple(fc.nat(800), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, spans, (text, wanted) => {
        const found = wanted.map(([start, length]) => {
          const end = Math.min(text.length, start + length);
          return { field: 'description' as const, text: text.slice(start, end), start, end };
        });
        const quoted = joined(text, found);
        if (quoted === undefined) return;
        const at = text.indexOf(quoted);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(quoted.length).toBeLessThanOrEqual(400);
      }),
    );
  });
});
