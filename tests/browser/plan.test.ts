import { describe, expect } from 'vitest';
import { PROFILE } from '../../demo/person.mjs';
import { CAREERS_PAGE } from '../../demo/site.mjs';
import type { Plan } from '../../src/model/plan.ts';
import { ask, type Opened } from './harness/extension.ts';
import { BROWSERS, testIn } from './harness/stage.ts';
import { tellAboutJo, watchPage } from './harness/steps.ts';
import { until } from './harness/until.ts';
import { words } from './harness/words.ts';

const EMPLOYER = PROFILE.employment[0]?.employer ?? '';

/** The plan in the background, once it is as it should be. */
const kept = (opened: Opened, isRight: (plan: Plan) => boolean) =>
  until('the plan to be kept', async () => {
    const [plan] = await ask(opened, 'plans', {});
    return plan !== undefined && isRight(plan) && plan;
  });

const openPlan = (opened: Opened) =>
  opened.openTab(`${opened.base}dashboard/index.html#/plan/${encodeURIComponent(EMPLOYER)}`);

describe.each(BROWSERS)('the return plan in %s', (...browser) => {
  const test = testIn(browser);

  test('keeps what is typed, says what it comes to, and is there again', async ({ opened }) => {
    await ask(opened, 'profile_put', { profile: PROFILE });
    const page = await openPlan(opened);
    await page.shows(words('plan_next_leave'));
    await page.fill(words('plan_reason_add'), 'No way up');
    await page.click('button', words('plan_reason_add_do'));
    await page.find('heading', 'No way up');
    await page.fill(words('plan_answer_left'), 'The hours were toxic.');
    await page.shows(words('draft_tip_blame', { word: 'toxic' }));
    await page.shows(words('plan_words', { count: 4, most: 60 }));
    await page.fill(words('plan_other_add'), 'Brightwell');
    await page.press('Enter');
    const plan = await kept(opened, ({ others = [] }) => others.length === 1);
    expect(plan).toMatchObject({
      employer: EMPLOYER,
      reasons: [{ text: 'No way up' }],
      answers: { left: 'The hours were toxic.' },
      others: [{ name: 'Brightwell' }],
    });
    await page.close();

    const again = await openPlan(opened);
    await again.find('heading', 'No way up');
    await again.click('button', words('dash_entry_remove', { what: 'No way up' }));
    await kept(opened, ({ reasons = [] }) => reasons.length === 0);
    await again.click('button', words('ui_undo'));
    await again.find('heading', 'No way up');
    await kept(opened, ({ reasons = [] }) => reasons.length === 1);
  });

  test('keeps how a job is left, step by step, and makes one bridge of it', async ({ opened }) => {
    const job = await opened.openTab(`${opened.base}dashboard/index.html#/job/Norvik`);
    await job.fill(words('job_notice_count'), '4');
    await job.fill(words('job_handover_add'), 'The monthly close');
    await job.click('button', words('job_handover_add_do'));
    await job.click('checkbox', words('job_handover_done'));
    await job.click('checkbox', words('job_ticked_told'));
    const plan = await kept(opened, ({ leaving }) => leaving?.ticked?.includes('told') === true);
    expect(plan).toMatchObject({
      employer: 'Norvik',
      leaving: {
        notice: { count: 4, unit: 'weeks' },
        handover: [{ text: 'The monthly close', done: true }],
      },
    });
    await job.close();

    const back = await opened.openTab(`${opened.base}dashboard/index.html#/plan/Norvik`);
    await back.shows(words('plan_next_leave_reach'));
    expect(await back.violations()).toEqual([]);
  });

  test('names the next step in the popup, and leads to it', async ({ opened }) => {
    await tellAboutJo(opened);
    await ask(opened, 'plan_edit', {
      employer: 'Norvik',
      change: { leaving: { notice: { count: 4, unit: 'weeks' }, ticked: ['told'] } },
    });
    await watchPage(opened);
    const popup = await opened.openPopup(CAREERS_PAGE);
    await popup.shows('Norvik');
    await popup.find('button', words('plan_next_leave_handover'));
    expect(await popup.violations()).toEqual([]);
  });
});
