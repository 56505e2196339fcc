import { expect, it } from 'vitest';
import { takeTurns } from '../../src/fetch/take-turns.ts';

function clockwork() {
  let time = 0;
  return {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
    },
    pass: (ms: number) => {
      time += ms;
    },
  };
}

it('asks one host once at a time, with a pause between, also after a failure', async () => {
  const clock = clockwork();
  const turn = takeTurns(clock, 400);
  const log: string[] = [];
  const task = (name: string) => async () => {
    log.push(`${name} begins at ${clock.now()}`);
    await Promise.resolve();
    clock.pass(10);
    log.push(`${name} ends`);
    if (name === 'first') throw new Error('dead line');
  };
  await Promise.all([turn('a', task('first')).catch(() => undefined), turn('a', task('second'))]);
  expect(log).toEqual(['first begins at 0', 'first ends', 'second begins at 410', 'second ends']);
});

it('does not make one host wait for another', async () => {
  const clock = clockwork();
  const turn = takeTurns(clock, 400);
  await turn('a', async () => undefined);
  await turn('b', async () => undefined);
  expect(clock.now()).toBe(0);
});

it('never pauses longer than the pause, also when the clock is set back a day', async () => {
  const clock = clockwork();
  const turn = takeTurns(clock, 400);
  await turn('a', async () => undefined);
  clock.pass(-86_400_000);
  await turn('a', async () => undefined);
  expect(clock.now()).toBe(400 - 86_400_000);
});
