import { useState } from 'preact/hooks';
import { type Leaving, NOTICE_UNITS, type NoticePeriod } from '../../src/model/job.ts';
import { earliestLastDay } from '../../src/plan/notice.ts';
import { Check, Choice, TextField } from '../../src/ui/fields.tsx';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import type { PlanDesk } from '../plan/state.ts';
import { dayWords } from './dates.ts';

/** How long notice runs, when it is given, and when the last day can be by that. */
export function NoticeAndLastDay({ desk: { plan, edit } }: { readonly desk: PlanDesk }) {
  const { leaving = {} } = plan;
  const put = (change: Partial<Leaving>) => edit((now) => ({ leaving: { ...now.leaving, ...change } }));
  return (
    <>
      <div class="grid-fields notice-days">
        <Period
          notice={leaving.notice}
          onNotice={(notice) => edit((now) => withNotice(now.leaving, notice))}
        />
        <TextField
          type="date"
          label={phrase('job_given_on')}
          value={leaving.givenOn ?? ''}
          onValue={(givenOn) => put({ givenOn })}
        />
        <TextField
          type="date"
          label={phrase('job_last_day')}
          value={leaving.lastDay ?? ''}
          onValue={(lastDay) => put({ lastDay })}
        />
      </div>
      <Earliest leaving={leaving} />
    </>
  );
}

/** A period that was taken away again is left out. */
function withNotice({ notice: _, ...leaving }: Leaving = {}, notice: NoticePeriod | undefined) {
  return { leaving: notice === undefined ? leaving : { ...leaving, notice } };
}

type PeriodProps = {
  readonly notice: NoticePeriod | undefined;
  readonly onNotice: (notice: NoticePeriod | undefined) => void;
};

function Period({ notice, onNotice }: PeriodProps) {
  const [typed, type] = useState(notice === undefined ? '' : String(notice.count));
  const [more, setMore] = useState<Omit<NoticePeriod, 'count'>>({ unit: 'weeks', ...notice });
  const put = (text: string, change: Partial<NoticePeriod> = {}) => {
    const { unit, toMonthEnd = false } = { ...more, ...change };
    type(text);
    setMore({ unit, toMonthEnd });
    const count = countIn(text);
    onNotice(count === undefined ? undefined : { count, unit, toMonthEnd });
  };
  const isBad = typed.trim() !== '' && countIn(typed) === undefined;
  return (
    <>
      <TextField
        label={phrase('job_notice_count')}
        error={isBad ? phrase('job_notice_bad') : undefined}
        value={typed}
        onValue={(text) => put(text)}
      />
      <Choice
        label={phrase('job_notice_unit')}
        value={more.unit}
        options={NOTICE_UNITS.map((value) => ({ value, label: phrase(`job_unit_${value}`) }))}
        onValue={(unit) => put(typed, { unit })}
      />
      <div class="whole-row">
        <Check
          label={phrase('job_notice_month_end')}
          checked={more.toMonthEnd === true}
          onValue={(toMonthEnd) => put(typed, { toMonthEnd })}
        />
      </div>
    </>
  );
}

/** Nobody's notice is longer than three digits of anything. */
function countIn(text: string): number | undefined {
  return /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : undefined;
}

/** Said as it is typed, and kindly: a shorter time can be agreed upon. */
function Earliest({ leaving: { notice, givenOn = '', lastDay = '' } }: { readonly leaving: Leaving }) {
  const earliest = notice && earliestLastDay(givenOn, notice);
  if (earliest === undefined) return null;
  const isShort = lastDay !== '' && lastDay < earliest;
  const date = dayWords(earliest);
  return (
    <p class={isShort ? 'small tone is-unknown' : 'small'} role="status">
      {isShort ? <Icon name="alert" /> : null}{' '}
      {phrase(isShort ? 'job_earliest_short' : 'job_earliest', { date })}
    </p>
  );
}
