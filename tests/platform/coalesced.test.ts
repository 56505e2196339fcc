import { describe, expect, it } from 'vitest';
import { coalesced } from '../../src/platform/coalesced.ts';

describe('a coalesced task', () => {
  it('never runs beside itself, and runs once more for all calls that came meanwhile', async () => {
    const log: string[] = [];
    const ends: (() => void)[] = [];
    const run = coalesced(async () => {
      log.push('begin');
      await new Promise<void>((end) => ends.push(end));
      log.push('end');
    });
    const first = run();
    const others = [run(), run(), run()];
    expect(log).toEqual(['begin']);
    ends[0]?.();
    await first;
    await until(() => ends.length === 2);
    ends[1]?.();
    await Promise.all(others);
    expect(log).toEqual(['begin', 'end', 'begin', 'end']);
  });

  it('runs again after a run that failed, and hands the failure to those who waited for it', async () => {
    let runs = 0;
    const run = coalesced(async () => {
      runs += 1;
      if (runs === 1) throw new Error('no answer');
    });
    const [first, second] = await Promise.allSettled([run(), run()]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
    await run();
    expect(runs).toBe(3);
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 1));
}
