import { wordsIn } from '../../src/draft/score.ts';
import { ANSWERS, type Answers } from '../../src/model/plan.ts';
import { MOST_WORDS } from '../../src/plan/answers.ts';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
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
  readonly text: string;
  readonly onText: (text: string) => void;
};

function Answer({ one, text, onText }: AnswerProps) {
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
    </div>
  );
}
