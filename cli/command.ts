import type { Message } from '../src/model/words.ts';
import { say } from './words.ts';

/** One command of the terminal door: an answer for each input line, or a call with arguments of its own. */
export type Command = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
} & (
  | { readonly answer: (input: Readonly<Record<string, unknown>>) => unknown }
  | { readonly run: (args: readonly string[]) => Promise<number> }
);

/** An input line that cannot be served. `kind` is for programs, the message for people. */
export class Refused extends Error {
  readonly kind: string;

  constructor(kind: string, message: Message | string) {
    super(typeof message === 'string' ? message : say(message));
    this.kind = kind;
  }
}

/** A call that is wrong as a whole: exit 2. */
export class WrongCall extends Error {}
