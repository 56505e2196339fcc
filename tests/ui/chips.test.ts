import { describe, expect, it, vi } from 'vitest';
import type { HealthState } from '../../src/model/watch.ts';
import type { MessageName } from '../../src/model/words.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { healthLook } = await import('../../src/ui/chips.tsx');

const wordFor = (state: HealthState, name: MessageName, paused = false) =>
  healthLook({ paused, health: { state, since: 0, say: { name } } })[2];

describe('the word for how a watch is doing', () => {
  it('calls a list empty only where it is, and not one that got shorter or seems to be somebody else’s', () => {
    expect(wordFor('suspicious', 'health_suddenly_empty')).toBe('ui_health_suspicious');
    expect(wordFor('suspicious', 'health_suspicious')).toBe('ui_health_shorter');
    expect(wordFor('suspicious', 'health_stranger')).toBe('ui_health_stranger');
  });
  it('is that it is paused, whatever was found before', () => {
    expect(wordFor('suspicious', 'health_suspicious', true)).toBe('ui_health_paused');
  });
});
