import { exactOptional, type GenericSchema, is, looseObject, picklist, record, string } from 'valibot';
import type { Learned, Recorded } from '../../model/learned.ts';
import type { LearnedView } from '../../model/watch.ts';
import { message } from '../../model/words.ts';

const RECORDED = looseObject({
  request: looseObject({
    method: picklist(['GET', 'POST']),
    url: string(),
    headers: exactOptional(record(string(), string())),
    body: exactOptional(string()),
  }),
  answer: string(),
}) as unknown as GenericSchema<unknown, Recorded>;

/** What came out of a page's own world, as far as it has the shape it should have. */
export function recordedFrom(values: readonly unknown[]): readonly Recorded[] {
  return values.filter((value): value is Recorded => is(RECORDED, value));
}

/** What was learned, in words. */
export function learnedView(learned: Learned, count: number): LearnedView {
  const { place, department, date, link, template, text, paging } = learned;
  const fields = [
    message('read_learned_title'),
    link || template ? message('read_learned_link') : undefined,
    place ? message('read_learned_place') : undefined,
    department ? message('read_learned_department') : undefined,
    date ? message('read_learned_date') : undefined,
    text ? message('read_learned_text') : undefined,
  ].filter((each) => each !== undefined);
  const by = {
    page: 'read_learned_by_page',
    offset: 'read_learned_by_offset',
    cursor: 'read_learned_by_cursor',
  } as const;
  return {
    host: new URL(learned.request.url).host,
    count,
    fields,
    paging: message(paging ? by[paging.by] : 'read_learned_one_page'),
  };
}
