import { useState } from 'preact/hooks';
import { BANK, type BankAnswer, type BankQuestion } from '../../src/model/plan.ts';
import { withRow } from '../../src/plan/rows.ts';
import { Button, LinkButton } from '../../src/ui/controls.tsx';
import { Check } from '../../src/ui/fields.tsx';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { announce } from '../../src/ui/status.tsx';
import { TextArea } from '../text-area.tsx';
import type { PlanDesk } from './state.ts';
import { Tone } from './tone.tsx';

/** Twenty questions to somebody who comes back, one at a time. */
export function Bank({ desk }: { readonly desk: PlanDesk }) {
  const bank = desk.plan.bank ?? [];
  const isDone = (asked: BankQuestion) => bank.find(({ id }) => id === asked)?.done === true;
  const [now, choose] = useState<BankQuestion>(() => BANK.find((one) => !isDone(one)) ?? BANK[0]);
  const done = BANK.filter(isDone).length;
  const another = () => {
    const next = drawn(now, isDone);
    choose(next);
    announce(phrase(`plan_q_${next}`));
  };
  return (
    <section class="section" id="bank">
      <div class="row-apart">
        <h2 tabIndex={-1}>{phrase('plan_bank')}</h2>
        <p class="small soft num">{phrase('plan_bank_done', { count: done, of: BANK.length })}</p>
      </div>
      <div class="panel">
        <Asked key={now} asked={now} answer={bank.find(({ id }) => id === now)} desk={desk} />
        <div class="actions">
          <Button icon="refresh" onClick={another}>
            {phrase('plan_bank_another')}
          </Button>
        </div>
        <details>
          <summary class="small">{phrase('plan_bank_all', { count: BANK.length })}</summary>
          <ul class="reasons bank-list">
            {BANK.map((one) => (
              <li key={one} class={isDone(one) ? 'is-yes' : undefined}>
                <Icon name={isDone(one) ? 'check' : 'ask'} />
                <span>
                  <LinkButton aria-current={one === now ? 'true' : undefined} onClick={() => choose(one)}>
                    {phrase(`plan_q_${one}`)}
                  </LinkButton>{' '}
                  {isDone(one) ? <span class="soft">{phrase('plan_bank_is_done')}</span> : null}
                </span>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}

/** One that is not rehearsed yet, by lot; of all of them where every one is. */
function drawn(now: BankQuestion, isDone: (asked: BankQuestion) => boolean): BankQuestion {
  const others = BANK.filter((one) => one !== now);
  const open = others.filter((one) => !isDone(one));
  const from = open.length > 0 ? open : others;
  return from[Math.floor(Math.random() * from.length)] ?? now;
}

type AskedProps = {
  readonly asked: BankQuestion;
  readonly answer: BankAnswer | undefined;
  readonly desk: PlanDesk;
};

function Asked({ asked, answer, desk: { edit } }: AskedProps) {
  const put = (change: Partial<BankAnswer>) =>
    edit(({ bank = [] }) => ({ bank: withRow(bank, { id: asked }, change) }));
  const text = answer?.text ?? '';
  return (
    <div class="stack-s">
      <h3>{phrase(`plan_q_${asked}`)}</h3>
      <TextArea
        label={phrase('plan_bank_mine')}
        hint={phrase('plan_bank_hint')}
        rows={3}
        value={text}
        onValue={(value) => put({ text: value })}
      />
      <Tone text={text} />
      <Check
        label={phrase('plan_bank_said')}
        checked={answer?.done === true}
        onValue={(isDone) => put({ done: isDone })}
      />
    </div>
  );
}
