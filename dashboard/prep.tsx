import { useState } from 'preact/hooks';
import { ANSWERS, type Concern, type Plan, planId, TERMS } from '../src/model/plan.ts';
import type { Fact, Profile } from '../src/model/profile.ts';
import type { PostingRecord } from '../src/model/record.ts';
import { askThem, linesOf } from '../src/plan/answers.ts';
import { type Reason, reasonsAt } from '../src/plan/reasons.ts';
import { words } from '../src/platform/language.ts';
import { Button } from '../src/ui/controls.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { useAsked } from './kept.ts';
import { Page, Waiting } from './page.tsx';
import { reasonWords } from './plan/reason-words.ts';
import { PrepOpening, useOpenings } from './prep/opening.tsx';
import { PrepPart } from './prep/part.tsx';
import { hashOf } from './route.ts';

/** One page to read before the talk, and to print: the opening, my facts, my answers, what changed, what to ask. */
export function PrepFace({ employer }: { readonly employer: string }) {
  const plans = useAsked('plans', {});
  const { value: profile, failed } = useAsked('profile', {});
  const openings = useOpenings(employer);
  const plan = plans.value?.find(({ id }) => id === planId(employer)) ?? {
    id: planId(employer),
    employer,
    updatedAt: 0,
  };
  const isThere = plans.value !== undefined && profile !== undefined;
  return (
    <Page
      title={phrase('prep_title', { employer })}
      tab={phrase('prep_tab')}
      before={<Crumbs employer={employer} />}
      doing={<Button onClick={() => print()}>{phrase('prep_print')}</Button>}
    >
      {isThere ? (
        <Sheet plan={plan} profile={profile} openings={openings} />
      ) : (
        <Waiting failed={failed || plans.failed} />
      )}
    </Page>
  );
}

function Crumbs({ employer }: { readonly employer: string }) {
  return (
    <p class="crumbs no-print">
      <a href={hashOf({ at: 'plan', id: employer, part: 'answers' })} dir="auto">
        {phrase('plan_title', { employer })}
      </a>
    </p>
  );
}

type SheetProps = {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly openings: readonly PostingRecord[];
};

function Sheet({ plan, profile, openings }: SheetProps) {
  const [key, choose] = useState<string | undefined>(undefined);
  const opening = openings.find((record) => record.key === key) ?? openings[0];
  const reasons = reasonsAt(plan.employer, profile, plan);
  const asks = [...linesOf(plan.asks), ...askThem(reasons).map(words)];
  return (
    <div class="prep sheet">
      <PrepOpening openings={openings} opening={opening} onChoose={choose} />
      <FourAnswers plan={plan} />
      <PrepPart
        title={phrase('prep_facts')}
        nothing={phrase('prep_no_facts')}
        lines={[...profile.since, ...profile.wins].map(factWords)}
      />
      <PrepPart
        title={phrase('prep_changed')}
        nothing={phrase('prep_no_changed')}
        lines={[...reasons.flatMap(changedWords), ...linesOf(plan.news)]}
      />
      <PrepPart
        title={phrase('plan_concerns')}
        nothing={phrase('prep_no_concerns')}
        lines={[...(plan.concerns ?? []).flatMap(concernWords), ...quarrelWords(plan)]}
      />
      <PrepPart
        title={phrase('prep_terms')}
        nothing={phrase('prep_no_terms')}
        lines={TERMS.flatMap((id) => termWords(id, plan))}
      />
      <PrepPart title={phrase('plan_asks')} nothing={phrase('prep_no_asks')} lines={asks} />
    </div>
  );
}

function FourAnswers({ plan: { answers = {} } }: { readonly plan: Plan }) {
  return (
    <section class="stack-s">
      <h2>{phrase('plan_answers')}</h2>
      <dl class="prep-answers">
        {ANSWERS.map((one) => (
          <div key={one}>
            <dt>{phrase(`plan_answer_${one}`)}</dt>
            <dd dir="auto" class={answers[one] ? undefined : 'soft'}>
              {answers[one] || phrase('prep_no_answer')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function factWords({ text, when }: Fact): string {
  return when === undefined ? text : phrase('prep_fact', { text, when });
}

function changedWords(reason: Reason): readonly string[] {
  if (reason.state !== 'changed') return [];
  const name = reasonWords(reason);
  return [reason.what ? phrase('prep_reason', { reason: name, what: reason.what }) : name];
}

function concernWords({ what = '', different = '' }: Concern): readonly string[] {
  if (what.trim() === '') return [];
  if (different.trim() === '') return [phrase('prep_concern_open', { what })];
  return [phrase('prep_reason', { reason: what, what: different })];
}

/** What is still open between you is asked about too. */
function quarrelWords({ parting = {} }: Plan): readonly string[] {
  const { conflict, conflictWhat = '' } = parting;
  if (conflict !== 'open') return [];
  return [phrase('prep_concern_open', { what: conflictWhat.trim() || phrase('plan_conflict_what') })];
}

function termWords(id: (typeof TERMS)[number], { terms = [] }: Plan): readonly string[] {
  const { asked = '', firm } = terms.find((term) => term.id === id) ?? {};
  if (asked.trim() === '') return [];
  const term = phrase(`plan_term_${id}`);
  return firm === undefined
    ? [phrase('prep_reason', { reason: term, what: asked })]
    : [phrase('prep_term', { term, asked, firm: phrase(`plan_firm_${firm}`) })];
}
