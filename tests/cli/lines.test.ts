import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../cli/command.ts';
import { answerLines } from '../../cli/lines.ts';

type Answer = (input: Readonly<Record<string, unknown>>) => unknown;

function answers(lines: readonly string[], answer: Answer) {
  return answersTo([lines.map((line) => `${line}\n`).join('')], answer);
}

async function answersTo(chunks: readonly (string | Buffer)[], answer: Answer) {
  const out: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      out.push(chunk.toString());
      done();
    },
  });
  await answerLines(answer, Readable.from(chunks), output);
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

  it('end at a line feed only, whatever else a text holds', async () => {
    const texts = ['a\u2028b\u2029c', '\u0085', 'ü \u{1F9F5}'];
    const got = await answers(
      texts.map((text) => JSON.stringify({ text })),
      ({ text }) => ({ text }),
    );
    expect(got).toEqual(texts.map((text) => ({ text })));
  });

  it('may come in any pieces, with a mark of their byte order, carriage returns and no last line feed', async () => {
    const bytes = Buffer.from('\uFEFF{"t":"ü"}\r\n{"t":"\u{1F9F5}"}');
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    expect(await answersTo(pieces, ({ t }) => ({ t }))).toEqual([{ t: 'ü' }, { t: '\u{1F9F5}' }]);
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
