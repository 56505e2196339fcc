import { useId } from 'preact/hooks';
import { weekStart } from '../../src/model/week.ts';
import type { Pulse, PulseRow } from '../../src/track/pulse.ts';
import { phrase, wordsLanguage } from '../../src/ui/phrase.ts';

/** All heights in em, so that the chart grows with the text; all widths in parts of the whole. */
const ROW = 5.4;
const LABEL = 1.9;
const BARS = ROW - LABEL - 0.7;
const GAP = 0.22;
/** What is left at the end of a row for its last number. */
const NUMBER = 8;

type Props = { readonly pulse: Pulse; readonly title: string; readonly description: string };

/** One row of bars per department, all on one scale; the table beside it holds the same numbers. */
export function PulseChart({ pulse, title, description }: Props) {
  const id = useId();
  const { rows, weeks } = pulse;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts.map((count = 0) => count)));
  const height = rows.length * ROW + 1.8;
  return (
    <svg class="chart" role="img" aria-labelledby={`${id}-t ${id}-d`} style={`block-size:${height}em`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {rows.map((row, at) => (
        <Row key={labelOf(row)} row={row} most={most} top={at * ROW} />
      ))}
      {weeks.map((week, at) =>
        isNamed(at, weeks.length) ? (
          <text
            key={week}
            x={percent(middleOf(at, weeks.length))}
            y={em(rows.length * ROW + 1)}
            text-anchor="middle"
          >
            {at === weeks.length - 1 ? phrase('dash_pulse_this_week') : weekWords(week)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

type RowProps = { readonly row: PulseRow; readonly most: number; readonly top: number };

function Row({ row, most, top }: RowProps) {
  const { counts, oldRole, mine } = row;
  const base = top + LABEL + BARS;
  const weeks = counts.length;
  return (
    <>
      <text class="lab" x="0" y={em(top + 1.3)}>
        {cut(labelOf(row))}
        {mine ? <tspan class="sub">{` · ${phrase('dash_pulse_mine')}`}</tspan> : null}
        {oldRole.some((count) => count > 0) ? (
          <tspan class="lamp">{` · ${phrase('dash_pulse_old_role')}`}</tspan>
        ) : null}
      </text>
      <line class="base" x1="0" x2={percent(100 - NUMBER)} y1={em(base)} y2={em(base)} />
      {counts.map((count, at) => {
        const place = { at, weeks, base };
        if (count === undefined) return <Unread key={`${at}?`} {...place} />;
        const old = oldRole[at] ?? 0;
        const full = (count / most) * BARS;
        const lamp = (old / most) * BARS;
        return [
          <Bar key={`${at}`} {...place} high={full - lamp} look={mine ? 'bar bar-mine' : 'bar'} />,
          <Bar key={`${at}o`} {...place} base={base - (full - lamp)} high={lamp} look="bar bar-lamp" />,
        ];
      })}
      <text class="lab" x="100%" y={em(base)} text-anchor="end">
        {counts.at(-1) ?? '?'}
      </text>
    </>
  );
}

/** Words in a drawing do not wrap; the table has them whole. */
const LETTERS = 24;

function cut(label: string): string {
  const letters = [...label];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : label;
}

type Place = { readonly at: number; readonly weeks: number; readonly base: number };

function Bar({ at, weeks, base, high, look }: Place & { readonly high: number; readonly look: string }) {
  if (high <= 0) return null;
  return (
    <rect
      class={look}
      x={percent(leftOf(at, weeks))}
      width={percent(widthOf(weeks))}
      y={em(base - high)}
      height={em(high)}
    />
  );
}

/** A week nobody looked at is no empty one: a dotted line, where a bar would stand. */
function Unread({ at, weeks, base }: Place) {
  const y = em(base - 0.5);
  const left = leftOf(at, weeks);
  return <line class="gap" x1={percent(left)} x2={percent(left + widthOf(weeks))} y1={y} y2={y} />;
}

function widthOf(weeks: number): number {
  return ((100 - NUMBER) / weeks) * (1 - GAP);
}

function leftOf(at: number, weeks: number): number {
  return ((100 - NUMBER) / weeks) * (at + GAP / 2);
}

function middleOf(at: number, weeks: number): number {
  return leftOf(at, weeks) + widthOf(weeks) / 2;
}

/** Every fourth week, counted back from this one: more names would run into each other on a phone. */
function isNamed(at: number, weeks: number): boolean {
  return (weeks - 1 - at) % 4 === 0;
}

function percent(part: number): string {
  return `${part.toFixed(2)}%`;
}

function em(high: number): string {
  return `${high.toFixed(2)}em`;
}

/** "7 Sep" */
export function weekWords(week: string): string {
  return new Intl.DateTimeFormat(wordsLanguage(), { day: 'numeric', month: 'short' }).format(weekStart(week));
}

export function labelOf({ department }: PulseRow): string {
  if (department === undefined) return phrase('dash_pulse_no_department');
  return typeof department === 'string'
    ? department
    : phrase('dash_pulse_others', { count: department.others });
}
