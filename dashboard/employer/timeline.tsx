import { useState } from 'preact/hooks';
import { words } from '../../src/platform/language.ts';
import { phrase, wordsLanguage } from '../../src/ui/phrase.ts';
import { MoreButton } from '../left-out.tsx';
import { type Moment, type Past, timelineOf } from './timeline.ts';

const AT_ONCE = 12;

/** What happened between the person and the employer, from what is stored. */
export function Timeline({ past }: { readonly past: Past }) {
  const [most, showMore] = useState(AT_ONCE);
  const moments = timelineOf(past, Date.now());
  return (
    <section class="section" id="timeline">
      <h2 tabIndex={-1}>{phrase('dash_employer_timeline')}</h2>
      <div class="panel">
        <ol class="life">
          {moments.slice(0, most).map((moment) => (
            <li key={`${moment.at} ${words(moment.say)}`} class={moment.tone && `is-${moment.tone}`}>
              <time dateTime={isoOf(moment)}>{whenWords(moment)}</time>
              <div class="dot" />
              <div class="life-words">{words(moment.say)}</div>
            </li>
          ))}
        </ol>
        <MoreButton left={moments.length - most} onMore={() => showMore(most + AT_ONCE)} />
      </div>
    </section>
  );
}

const FINE = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

function whenWords({ at, fine }: Moment): string {
  const old = fine === 'day' && new Date(at).getFullYear() !== new Date().getFullYear();
  const form: Intl.DateTimeFormatOptions = old ? { ...FINE.day, year: 'numeric' } : FINE[fine];
  return new Intl.DateTimeFormat(wordsLanguage(), form).format(at);
}

function isoOf({ at, fine }: Moment): string {
  const day = new Date(at);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  const shown = parts.slice(0, { year: 1, month: 2, day: 3 }[fine]);
  return shown.map((part) => String(part).padStart(2, '0')).join('-');
}
