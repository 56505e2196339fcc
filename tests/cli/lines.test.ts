import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../cli/command.ts';
import { answerLines } from '../../cli/lines.ts';

async function answers(
  lines: readonly string[],
  answer: (input: Readonly<Record<string, unknown>>) => unknown,
) {
  const out: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      out.push(chunk.toString());
      done();
    },
  });
  await answerLines(answer, Readable.from([lines.map((line) => `${line}\n`).join('')]), output);
  return out
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('JSON Lines', () => {
  it('answer one line for each line, in order', async () => {
    const got = await answers(['{"n":1}', '{"n":2}', '{"n":3}'], ({ n }) => ({ n }));
    expect(got).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('answer an error on its own line where a line is bad, and go on', async () => {
    const got = await answers(['{"n":1}', 'not json', '', '[1]', '{"n":2}'], ({ n }) => ({ n }));
    expect(got.map((line) => (line['error'] as { kind: string } | undefined)?.kind ?? line['n'])).toEqual([
      1,
      'bad-json',
      'bad-json',
      'bad-input',
      2,
    ]);
  });

  it('say why a line was refused', async () => {
    const refuse = () => {
      throw new Refused('no-sense', 'This makes no sense.');
    };
    expect(await answers(['{}'], refuse)).toEqual([
      { error: { kind: 'no-sense', message: 'This makes no sense.' } },
    ]);
  });

  it('name a fault of our own as such, and go on', async () => {
    const broken = () => {
      throw new TypeError('x is undefined');
    };
    const [line] = await answers(['{}'], broken);
    expect(line).toMatchObject({ error: { kind: 'internal' } });
  });
});
