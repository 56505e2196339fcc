import type { ComponentChildren } from 'preact';
import { momentOf } from '../../src/model/day.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import type { Watch } from '../../src/model/watch.ts';
import { openFor } from '../../src/track/life.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { clock } from '../../src/ui/spoken.ts';
import { dayWords } from './words.ts';

type Props = { readonly record: PostingRecord; readonly watch: Watch | undefined };

/** What can be said of an opening without judging it. */
export function PlainFacts({ record, watch }: Props) {
  const { requisitionId, department, team, employmentType, validThrough } = record.posting;
  const lastDay = momentOf(validThrough);
  return (
    <section class="panel panel-bare">
      <h2>{phrase('dash_plain_facts')}</h2>
      <dl class="dl small">
        <Fact name={phrase('dash_open_in_all')}>{openWords(record, watch?.lastGood)}</Fact>
        <Fact name={phrase('dash_number')}>{requisitionId}</Fact>
        <Fact name={phrase('dash_department')}>{department}</Fact>
        <Fact name={phrase('dash_team')}>{team}</Fact>
        <Fact name={phrase('dash_employment_type')}>{employmentType}</Fact>
        <Fact name={phrase('dash_last_day')}>{Number.isNaN(lastDay) ? undefined : dayWords(lastDay)}</Fact>
        <Fact name={phrase('dash_last_read')}>
          {watch?.lastGood === undefined ? undefined : clock(watch.lastGood, Date.now())}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  if (children === undefined) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </>
  );
}

/** "21 days, in 2 spells"; "at least 40 days" where it was there at the first look. */
function openWords(record: PostingRecord, lastGood: number | undefined): string {
  const { days, spells } = openFor(record, lastGood);
  const name = record.baseline ? 'dash_open_at_least' : 'dash_open_days';
  const length = phrase(name, { count: days });
  return spells === 1 ? length : phrase('dash_open_spells', { days: length, count: spells });
}
