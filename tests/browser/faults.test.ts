import { describe, expect } from 'vitest';
import type { Fault } from '../../demo/faults.mjs';
import { CAREERS_PAGE } from '../../demo/site.mjs';
import type { HealthState } from '../../src/model/watch.ts';
import { ask } from './harness/extension.ts';
import { BROWSERS, testIn } from './harness/stage.ts';
import { lookNow, tellAboutJo, watchPage } from './harness/steps.ts';
import { words } from './harness/words.ts';

const ANSWERS: readonly (readonly [what: string, fault: Fault, state: HealthState])[] = [
  ['403', 'forbidden', 'blocked'],
  ['404', 'not-found', 'not-found'],
  ['500', 'broken', 'slow'],
  ['a login page', 'login', 'login'],
  ['an empty body', 'empty-body', 'unreadable'],
  ['50 MB', 'huge', 'unreadable'],
  ['invalid JSON', 'invalid', 'unreadable'],
  ['nothing at all', 'nothing', 'slow'],
  ['429', 'too-many', 'asked-to-wait'],
];

describe.each(BROWSERS)('in %s', (...browser) => {
  const test = testIn(browser);

  test('whatever a board answers, the card says what happened and the openings known stay', async ({
    demo,
    opened,
  }) => {
    await tellAboutJo(opened);
    const { id } = await watchPage(opened);
    for (const [what, fault, state] of ANSWERS) {
      demo.larkfield.behave(fault);
      const { health, openings } = await lookNow(opened);
      expect(health.state, what).toBe(state);
      expect(openings, what).toBe(6);
      const popup = await opened.openPopup(CAREERS_PAGE);
      await popup.shows(words(health.say.name, health.say.args));
      await popup.close();
      const records = await ask(opened, 'openings', { watchId: id });
      expect(
        records.map((record) => record.state),
        what,
      ).toEqual(Array(6).fill('open'));
    }
    // The wait for an answer is the same code in both browsers, and long: it is tried once.
    demo.larkfield.behave();
    expect((await lookNow(opened)).health.state).toBe('ok');
    expect(await opened.notifications()).toEqual([]);
  });
});
