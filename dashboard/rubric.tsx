import type { Draft, Point } from '../src/model/note.ts';
import type { MessageName } from '../src/model/words.ts';
import { Icon } from '../src/ui/icons.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { halves } from '../src/ui/score.tsx';

const POINTS: Readonly<Record<string, MessageName>> = {
  length: 'dash_point_length',
  subject: 'dash_point_subject',
  name: 'dash_point_name',
  shared: 'dash_point_shared',
  detail: 'dash_point_detail',
  intent: 'dash_point_intent',
  apology: 'dash_point_apology',
  leaving: 'dash_point_leaving',
  growth: 'dash_point_growth',
  new: 'dash_point_new',
  fit: 'dash_point_fit',
  commitment: 'dash_point_commitment',
  ask: 'dash_point_ask',
  plain: 'dash_point_plain',
  true: 'dash_point_true',
};

/** Every point the note is held against, and which of them it has. */
export function Rubric({ draft }: { readonly draft: Draft }) {
  const known = draft.points.filter(({ name }) => name in POINTS);
  if (known.length === 0) return null;
  return (
    <section class="stack-s">
      <h3>{phrase('dash_points')}</h3>
      <ol class="rubric">
        {known.map((point) => (
          <Row key={point.name} point={point} />
        ))}
      </ol>
    </section>
  );
}

function Row({ point: { name, got, of } }: { readonly point: Point }) {
  const whole = got >= of;
  const word = POINTS[name];
  return (
    <li class={whole ? 'is-yes' : 'is-unknown tip'}>
      <Icon name={whole ? 'check' : got > 0 ? 'half' : 'ask'} />
      <span>{word === undefined ? name : phrase(word)}</span>
      <span class="pt">
        <span class="visually-hidden">{phrase('dash_point_got')} </span>
        {halves(got)}
      </span>
    </li>
  );
}
