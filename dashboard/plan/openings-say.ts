import type { LeaveReason } from '../../src/model/profile.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import { phrase } from '../../src/ui/phrase.ts';

/** What the open postings say to a reason for leaving, counted; nothing where none of them says anything. */
export function ofOpenings(records: readonly PostingRecord[], leave: LeaveReason): string | undefined {
  const said = records.flatMap(({ state, match }) =>
    state === 'gone' ? [] : (match.left ?? []).filter(({ reason }) => reason === leave),
  );
  const yes = said.filter(({ speaks }) => speaks === 'yes').length;
  const no = said.filter(({ speaks }) => speaks === 'no').length;
  if (yes + no === 0) return undefined;
  const of = said.length;
  return no === 0
    ? phrase('plan_openings_yes', { count: yes, of })
    : phrase('plan_openings_some', { count: yes, no, of });
}
