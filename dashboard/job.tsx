import { useEffect } from 'preact/hooks';
import { planId } from '../src/model/plan.ts';
import { phrase } from '../src/ui/phrase.ts';
import { arrive, PartsOf } from './employer/parts.tsx';
import { LeavingWell } from './job/leaving.tsx';
import { NewJob } from './job/new-job.tsx';
import { Page, Waiting } from './page.tsx';
import { PlanKept } from './plan/kept-line.tsx';
import { type PlanDesk, usePlan } from './plan/state.ts';
import { useThere } from './plan/there.ts';
import { hashOf, type JobPart } from './route.ts';

const PARTS = [
  ['new', 'job_part_new'],
  ['leaving', 'job_part_leaving'],
] as const;

type Props = { readonly employer: string; readonly part?: JobPart | undefined };

/** The job somebody is in: whether it is what they were told, and how to leave it so that the way back stays open. */
export function JobFace({ employer, part }: Props) {
  const { desk, failed } = usePlan(employer);
  const name = desk?.plan.employer ?? employer;
  return (
    <Page
      title={phrase('job_title', { employer: name })}
      tab={phrase('job_tab')}
      lede={phrase('job_lede')}
      before={<Crumbs employer={name} />}
      doing={<PlanKept />}
    >
      {desk === undefined ? <Waiting failed={failed} /> : <Whole desk={desk} part={part} />}
    </Page>
  );
}

function Crumbs({ employer }: { readonly employer: string }) {
  return (
    <p class="crumbs no-print">
      <a href={hashOf({ at: 'plan', id: employer })} dir="auto">
        {phrase('job_to_plan', { employer })}
      </a>
    </p>
  );
}

type WholeProps = { readonly desk: PlanDesk; readonly part: JobPart | undefined };

function Whole({ desk, part }: WholeProps) {
  const { employer } = desk.plan;
  const there = useThere(employer);
  const isThere = there !== undefined;
  useEffect(() => {
    if (isThere && part !== undefined) arrive(part);
  }, [isThere, part]);
  if (there === undefined) return <Waiting failed={false} />;
  return (
    <div class="stack-l plan" key={planId(employer)}>
      <PartsOf label={phrase('job_parts')} parts={PARTS} here={{ at: 'job', id: employer }} />
      <NewJob desk={desk} />
      <LeavingWell desk={desk} there={there} />
      <p class="small soft">{phrase('plan_kept_here')}</p>
    </div>
  );
}
