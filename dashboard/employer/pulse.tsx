import type { PostingRecord } from '../../src/model/record.ts';
import type { Watch } from '../../src/model/watch.ts';
import { words } from '../../src/platform/language.ts';
import { besideFinding, findingOf } from '../../src/track/finding.ts';
import { type Pulse, pulseOf } from '../../src/track/pulse.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { numberWord } from '../../src/ui/spoken.ts';
import { dayWords } from '../opening/words.ts';
import { labelOf, PulseChart, weekWords } from './pulse-chart.tsx';

type Props = { readonly watch: Watch; readonly records: readonly PostingRecord[] };

/** What the employer put up week by week, from what was read here. */
export function PulseSection({ watch, records }: Props) {
  const pulse = pulseOf(records, watch, Date.now());
  if (!('weeks' in pulse)) return <Wanting readings={pulse.readings} />;
  const finding = words(findingOf(pulse));
  const hasOldRole = pulse.rows.some(({ oldRole }) => oldRole.some((count) => count > 0));
  const lede = hasOldRole ? 'dash_pulse_lede' : 'dash_pulse_lede_plain';
  return (
    <section class="section" id="pulse">
      <div class="stack-s">
        <h2 tabIndex={-1}>{phrase('dash_pulse_title', { finding })}</h2>
        <p class="small soft">{phrase(lede, { date: dayWords(pulse.since) })}</p>
        {besideFinding(pulse).map((one) => (
          <p key={one.name} class="small soft">
            {words(one)}
          </p>
        ))}
      </div>
      <figure class="panel">
        <PulseChart pulse={pulse} title={titleOf(pulse, finding)} description={describe(pulse, finding)} />
        <Numbers pulse={pulse} />
      </figure>
    </section>
  );
}

function titleOf({ weeks }: Pulse, finding: string): string {
  const [from = '', to = ''] = [weeks[0], weeks.at(-1)];
  return phrase('dash_pulse_image', { from: weekWords(from), to: weekWords(to), finding });
}

function describe(pulse: Pulse, finding: string): string {
  const beside = besideFinding(pulse).map(words).join(' ');
  return phrase('dash_pulse_desc', { finding, beside });
}

function Wanting({ readings }: { readonly readings: number }) {
  return (
    <section class="section" id="pulse">
      <h2 tabIndex={-1}>{phrase('dash_pulse')}</h2>
      <div class="panel panel-bare">
        <p>{phrase('pulse_wanting', { count: readings, number: numberWord(readings) })}</p>
        <p class="small soft">{phrase('dash_pulse_wanting')}</p>
      </div>
    </section>
  );
}

/** A week in each line: where there is no room for columns, each number then says its department. */
function Numbers({ pulse }: { readonly pulse: Pulse }) {
  const { weeks, rows, total } = pulse;
  const columns = rows.map((row) => ({ name: labelOf(row), counts: row.counts }));
  const all = rows.length === 1 ? columns : [...columns, { name: phrase('dash_pulse_all'), counts: total }];
  return (
    <details>
      <summary class="small">{phrase('dash_pulse_numbers')}</summary>
      <table class="fold small numbers">
        <caption class="visually-hidden">{phrase('dash_pulse_table')}</caption>
        <thead>
          <tr>
            <th scope="col">{phrase('dash_pulse_week')}</th>
            {all.map(({ name }) => (
              <th key={name} scope="col" class="td-num">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, at) => (
            <tr key={week}>
              <th scope="row">{weekWords(week)}</th>
              {all.map(({ name, counts }) => (
                <td key={name} class="td-num" data-l={`${name}:`}>
                  {counts[at] ?? phrase('dash_pulse_not_known')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
