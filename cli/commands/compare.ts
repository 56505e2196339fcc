import type { Posting } from '../../src/model/posting.ts';
import { postingFrom } from '../../src/model/read-posting.ts';
import { normalised } from '../../src/read/address.ts';
import { compare as comparePostings } from '../../src/track/compare.ts';
import { type Command, Refused } from '../command.ts';
import { list, oneOf } from '../input.ts';

export const compare: Command = {
  name: 'compare',
  summary: 'what is news between two readings of one list',
  help: `in:  {"before":[Posting] or null,"after":[Posting],"now","list"?: "api" | "page"}
     a posting of "before" may carry "state": "open" | "gone" and "missed": n
out: {"new":[id],"changed":[{"id","fields":[…]}],"missing":[id],"gone":[id],"back":[id],"baseline","suspicious"}`,
  answer: (input) => {
    const before = list(input, 'before');
    const after = (list(input, 'after') ?? missing('after')).map(posting);
    return comparePostings(before ? before.map(known) : null, after, {
      list: oneOf(input, 'list', ['api', 'page']) ?? 'api',
    });
  },
};

function missing(name: string): never {
  throw new Refused('bad-input', `"${name}" is missing.`);
}

function posting(value: unknown): Posting {
  const read = postingFrom(value) ?? missing('id" or "title');
  // Without an id of its own a posting is known by its address, in the one spelling of it.
  return read.id === read.url ? { ...read, id: normalised(read.url) } : read;
}

function known(value: unknown) {
  const { state, missed } = (value ?? {}) as { state?: unknown; missed?: unknown };
  return {
    posting: posting(value),
    state: state === 'gone' ? ('gone' as const) : ('open' as const),
    missed: typeof missed === 'number' ? missed : 0,
  };
}
