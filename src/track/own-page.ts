import type { Posting } from '../model/posting.ts';
import type { PostingRecord } from '../model/record.ts';
import { changedFields } from './changed-fields.ts';

type Field = keyof Posting;
type Listed = NonNullable<PostingRecord['listed']>;

/** Whose opening it is was said by the list, and its text is never taken away by one: these are not set against it. */
const OF_THE_LIST: readonly Field[] = ['id', 'url', 'title', 'description'];

/** What the list says of the fields that the opening's own page says too. */
export function listedBeside(posting: Posting, own: Partial<Posting>): Listed {
  const fields = (Object.keys(own) as Field[]).filter((field) => !OF_THE_LIST.includes(field));
  return Object.fromEntries(fields.map((field) => [field, posting[field] ?? null]));
}

/**
 * The postings of a list, with what their own pages said for as long as the list says what it said then. Else each look
 * would take away again what a page has added, and call it a change.
 */
export function withOwnPages(
  postings: readonly Posting[],
  records: readonly PostingRecord[],
): readonly Posting[] {
  const enriched = new Map(records.filter(({ listed }) => listed).map((it) => [it.posting.id, it]));
  if (enriched.size === 0) return postings;
  return postings.map((posting) => {
    const record = enriched.get(posting.id);
    return record ? { ...posting, ...stillOwn(record, posting) } : posting;
  });
}

function stillOwn({ posting: known, listed = {} }: PostingRecord, posting: Posting): Partial<Posting> {
  const fields = (Object.keys(listed) as Field[]).filter((field) => isUnchanged(field, listed, posting));
  return Object.fromEntries(fields.flatMap((field) => (field in known ? [[field, known[field]]] : [])));
}

function isUnchanged(field: Field, listed: Listed, posting: Posting): boolean {
  const { [field]: _, ...rest } = posting;
  const said = listed[field] ?? undefined;
  const before = (said === undefined ? rest : { ...rest, [field]: said }) as Posting;
  return !changedFields(before, posting).includes(field);
}
