import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../cli/index.ts';

afterEach(() => vi.restoreAllMocks());

describe('homing help', () => {
  it.each([
    ['match', '--help'],
    ['help', 'match'],
  ])('"%s %s" tells what a command takes', async (...args) => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await main(args)).toBe(0);
    expect(print.mock.calls.join()).toMatch(/^homing match: /);
  });

  it('is a wrong call where there is no such command', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await main(['help', 'nope'])).toBe(2);
    expect(complain.mock.calls.join()).toContain('There is no command "nope".');
  });
});
