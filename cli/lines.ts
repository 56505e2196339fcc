import { once } from 'node:events';
import { Refused } from './command.ts';

type Answer = (input: Readonly<Record<string, unknown>>) => unknown;

/** JSON Lines in, JSON Lines out: one answer for each line, in order, in constant memory. */
export async function answerLines(
  answer: Answer,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  for await (const line of linesOf(input)) {
    const written = output.write(`${JSON.stringify(answered(answer, line))}\n`);
    if (!written) await once(output, 'drain');
  }
}

/** A line ends at a line feed and nowhere else: a text in JSON may hold U+2028, at which node's own readline breaks. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const utf8 = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : utf8.decode(chunk, { stream: true });
    const [end = '', ...next] = text.split('\n');
    begun.push(end);
    for (const beginning of next) {
      yield begun.join('');
      begun = [beginning];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
}

function answered(answer: Answer, line: string): unknown {
  try {
    return answer(parsed(line));
  } catch (error) {
    if (error instanceof Refused) return { error: { kind: error.kind, message: error.message } };
    const message = error instanceof Error ? error.message : String(error);
    return { error: { kind: 'internal', message: `This line met a fault in Homing itself: ${message}` } };
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refused('bad-json', 'This line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refused('bad-input', 'A line holds one JSON object.');
  }
  return value as Readonly<Record<string, unknown>>;
}
