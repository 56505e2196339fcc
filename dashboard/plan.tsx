import { useEffect } from 'preact/hooks';
import { planId } from '../src/model/plan.ts';
import type { Watch } from '../src/model/watch.ts';
import { verdictOf } from '../src/plan/caution.ts';
import { reasonsAt } from '../src/plan/reasons.ts';
import { phrase } from '../src/ui/phrase.ts';
import { arrive, PartsOf } from './employer/parts.tsx';
import { useAsked } from './kept.ts';
import { Page, Waiting } from './page.tsx';
import { FourAnswers } from './plan/answers.tsx';
import { Balance } from './plan/balance.tsx';
import { Bank } from './plan/bank.tsx';
import { ForTheTalk } from './plan/for-the-talk.tsx';
import { PlanKept } from './plan/kept-line.tsx';
import { Parting } from './plan/parting.tsx';
import { TheWay } from './plan/path.tsx';
import { PlanB } from './plan/plan-b.tsx';
import { PushPull } from './plan/pull.tsx';
import { Reasons } from './plan/reasons.tsx';
import { type PlanDesk, usePlan } from './plan/state.ts';
import { StayConnected } from './plan/stay.tsx';
import { Terms } from './plan/terms.tsx';
import { useThere } from './plan/there.ts';
import { hashOf, type PlanPart } from './route.ts';

const PARTS = [
  ['reasons', 'plan_part_reasons'],
  ['balance', 'plan_balance'],
  ['parting', 'plan_part_parting'],
  ['stay', 'plan_stay'],
  ['answers', 'plan_part_answers'],
  ['bank', 'plan_part_bank'],
  ['terms', 'plan_terms'],
  ['else', 'plan_b'],
] as const;

type Props = { readonly employer: string; readonly part?: PlanPart | undefined };

/** The return plan of one employer: why I left and is it resolved, how we parted, what I say, and what if not. */
export function PlanFace({ employer, part }: Props) {
  const { desk, failed } = usePlan(employer);
  const watch = useWatchOf(employer);
  return (
    <Page
      title={phrase('plan_title', { employer })}
      tab={phrase('plan_tab')}
      lede={phrase('plan_lede')}
      before={<Crumbs watch={watch} />}
      doing={<PlanKept />}
    >
      {desk === undefined ? <Waiting failed={failed} /> : <Whole desk={desk} watch={watch} part={part} />}
    </Page>
  );
}

function useWatchOf(employer: string): Watch | undefined {
  const watches = useAsked('watches', {}).value;
  return watches?.find((watch) => planId(watch.employer) === planId(employer));
}

function Crumbs({ watch }: { readonly watch: Watch | undefined }) {
  return (
    <p class="crumbs">
      <a href={hashOf({ at: 'watches' })}>{phrase('dash_watches')}</a>
      {watch === undefined ? null : (
        <>
          {' / '}
          <a href={hashOf({ at: 'watch', id: watch.id })} dir="auto">
            {watch.employer}
          </a>
        </>
      )}
    </p>
  );
}

type WholeProps = {
  readonly desk: PlanDesk;
  readonly watch: Watch | undefined;
  readonly part: PlanPart | undefined;
};

function Whole({ desk, watch, part }: WholeProps) {
  const { value: profile, failed } = useAsked('profile', {});
  const records = useAsked('openings', watch && { watchId: watch.id }).value ?? [];
  const there = useThere(desk.plan.employer);
  const isThere = profile !== undefined && there !== undefined;
  useEffect(() => {
    if (isThere && part !== undefined) arrive(part);
  }, [isThere, part]);
  if (profile === undefined || there === undefined) return <Waiting failed={failed} />;
  const reasons = reasonsAt(desk.plan.employer, profile, desk.plan);
  return (
    <div class="stack-l plan">
      <TheWay plan={desk.plan} />
      <PartsOf label={phrase('plan_parts')} parts={PARTS} here={{ at: 'plan', id: desk.plan.employer }} />
      <Reasons desk={desk} profile={profile} records={records} />
      <PushPull desk={desk} />
      <Balance desk={desk} verdict={verdictOf(reasons)} />
      <Parting desk={desk} there={there} />
      <StayConnected desk={desk} />
      <FourAnswers desk={desk} />
      <Bank desk={desk} />
      <ForTheTalk desk={desk} reasons={reasons} />
      <Terms desk={desk} records={records} />
      <PlanB desk={desk} />
      <p class="small soft">{phrase('plan_kept_here')}</p>
    </div>
  );
}
