import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { payInText } from '../../src/match/pay.ts';
import type { Salary } from '../../src/model/posting.ts';
import { type Labelled, labelled, named } from './labels.ts';
import { atLeast, type Row, telling } from './row.ts';

type Pay = {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly currency?: string;
  readonly unit?: string;
};
type Label = { readonly file: string; readonly id: string; readonly pay: Pay | null };

/** Pay in short summaries beside the same pay in fields, and pay in whole texts labelled by hand. */
export async function section(recordings: string): Promise<readonly Row[]> {
  return [...summaryRows(recordings), ...textRows(recordings)];
}

function summaryRows(recordings: string): readonly Row[] {
  const summaries = summariesIn(path.join(recordings, 'fixtures/ashby'));
  const wrong = summaries.filter(
    ({ text, pay }) => written(payInText(text)?.salary) !== written(asShown(pay)),
  );
  const rounded = summaries.filter(({ pay }) => written(pay) !== written(asShown(pay)));
  return [
    atLeast('summaries read exactly, to the digits they show', 1 - wrong.length / summaries.length, 0.97),
    telling('summaries', String(summaries.length)),
    telling('of them shown rounded to a tenth of a thousand', String(rounded.length)),
    telling('summaries read otherwise', wrong.map(named).slice(0, 8).join('; ')),
  ];
}

/** "$146.9K" may be 146,880: nobody can read out of a summary what it has rounded away. */
function asShown({ min, max, ...pay }: Pay): Pay {
  const shown = (amount: number | null | undefined) =>
    typeof amount === 'number' && amount >= 1000 ? Math.round(amount / 100) * 100 : (amount ?? null);
  return { ...pay, min: shown(min), max: shown(max) };
}

type Component = {
  readonly compensationType: string;
  readonly interval: string;
  readonly currencyCode: string;
  readonly minValue: number | null;
  readonly maxValue: number | null;
};
type Board = {
  readonly jobs: readonly {
    readonly id: string;
    readonly compensation?: {
      readonly compensationTierSummary: string | null;
      readonly summaryComponents: readonly Component[];
    };
  }[];
};

type Summary = { readonly file: string; readonly id: string; readonly text: string; readonly pay: Pay };

/** The readable pay of every recorded posting that has some, and the pay in the fields beside it. */
function summariesIn(folder: string): readonly Summary[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Board).jobs.flatMap(
        ({ id, compensation }) => {
          const salary = compensation?.summaryComponents?.find(
            ({ compensationType }) => compensationType === 'Salary',
          );
          const text = compensation?.compensationTierSummary;
          return text && salary ? [{ file, id, text, pay: payOf(salary) }] : [];
        },
      ),
    );
}

function payOf({ minValue: min, maxValue: max, currencyCode: currency, interval }: Component): Pay {
  return { min, max, currency, unit: interval.replace('1 ', '') };
}

function textRows(recordings: string): readonly Row[] {
  const texts = labelled<Label>('money.jsonl', recordings);
  const all = sums(texts);
  const heldOut = sums(texts.filter(({ isHeldOut }) => isHeldOut));
  const wrong = texts.filter((one) => !one.isHeldOut && !isRight(one));
  return [
    atLeast(`texts that mention money (${texts.length}): precision`, all.precision, 0.95),
    atLeast(`texts that mention money: recall of pay (${all.said})`, all.recall, 0.95),
    telling('of them held out: precision', heldOut.precision.toFixed(3)),
    telling(`of them held out: recall of pay (${heldOut.said})`, heldOut.recall.toFixed(3)),
    telling(
      'texts read otherwise, but for the held out',
      wrong
        .map(({ label }) => named(label))
        .slice(0, 8)
        .join('; '),
    ),
  ];
}

function sums(texts: readonly Labelled<Label>[]) {
  const said = texts.filter(({ label }) => label.pay !== null);
  const read = texts.filter(({ posting }) => payInText(posting.text) !== undefined);
  const hits = said.filter(isRight).length;
  return { said: said.length, precision: hits / read.length, recall: hits / said.length };
}

function isRight({ label, posting }: Labelled<Label>): boolean {
  return written(label.pay) === written(payInText(posting.text)?.salary);
}

function written(pay: Pay | Salary | null | undefined): string {
  return pay ? `${pay.min ?? ''}-${pay.max ?? ''} ${pay.currency} ${pay.unit}` : '';
}
