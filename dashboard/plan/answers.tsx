import { wordsIn } from '../../src/draft/score.ts';
import { ANSWERS, type Answers, planId } from '../../src/model/plan.ts';
import { MOST_WORDS } from '../../src/plan/answers.ts';
import { regretsIn } from '../../src/plan/check-ins.ts';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { useAsked } from '../kept.ts';
import { hashOf } from '../route.ts';
import { TextArea } from '../text-area.tsx';
import type { PlanDesk } from './state.ts';
import { Tone } from './tone.tsx';

/** What I say when they ask: four short answers that everything else rests on. */
export function FourAnswers({ desk: { plan, edit } }: { readonly desk: PlanDesk }) {
  const answers = plan.answers ?? {};
  return (
    <section class="section" id="answers">
      <div class="row-apart">
        <div>
          <h2 tabIndex={-1}>{phrase('plan_answers')}</h2>
          <p class="small soft">{phrase('plan_answers_lede', { most: MOST_WORDS })}</p>
        </div>
        <a class="btn" href={hashOf({ at: 'prep', id: plan.employer })}>
          <Icon name="doc" />
          {phrase('prep_open')}
        </a>
      </div>
      <div class="panel grid-fields four">
        {ANSWERS.map((one) => (
          <Answer
            key={one}
            one={one}
            employer={plan.employer}
            text={answers[one] ?? ''}
            onText={(text) => edit((now) => ({ answers: { ...now.answers, [one]: text } }))}
          />
        ))}
      </div>
    </section>
  );
}

type AnswerProps = {
  readonly one: keyof Answers;
  readonly employer: string;
  readonly text: string;
  readonly onText: (text: string) => void;
};

function Answer({ one, employer, text, onText }: AnswerProps) {
  const count = wordsIn(text);
  const isLong = count > MOST_WORDS;
  return (
    <div class="stack-s">
      <TextArea
        label={phrase(`plan_answer_${one}`)}
        hint={phrase(`plan_answer_${one}_hint`)}
        rows={4}
        value={text}
        onValue={onText}
      />
      <p class={isLong ? 'tiny num tone is-unknown' : 'tiny num soft'}>
        {isLong ? <Icon name="alert" /> : null}{' '}
        {phrase(isLong ? 'plan_words_over' : 'plan_words', { count, most: MOST_WORDS })}
      </p>
      <Tone text={text} />
      {one === 'failed' ? <NotedElsewhere employer={employer} /> : null}
    </div>
  );
}

/** What was written down of another job while it was new: the best words for why it is not it. */
function NotedElsewhere({ employer }: { readonly employer: string }) {
  const plans = useAsked('plans', {}).value ?? [];
  const others = plans.filter(({ id }) => id !== planId(employer));
  const noted = others.flatMap((plan) =>
    regretsIn(plan).map(({ day, what }) =>
      phrase('plan_answer_failed_note', { employer: plan.employer, count: day, what }),
    ),
  );
  if (noted.length === 0) return null;
  return (
    <div class="small">
      <p class="soft">{phrase('plan_answer_failed_noted')}</p>
      <ul class="plain-list">
        {noted.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
