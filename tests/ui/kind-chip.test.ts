import { describe, expect, it, vi } from 'vitest';
import type { Reason } from '../../src/model/match.ts';
import { type MessageName, message } from '../../src/model/words.ts';
import { kindOf } from '../../src/ui/kind-chip.tsx';
import { FITS, record } from '../track/records.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

const wordFor = (kind: Reason['kind'], name: MessageName) => {
  const reason: Reason = {
    kind,
    points: 1,
    say: message(name, { title: 'Baker' }),
    speaks: 'yes',
    evidence: [],
  };
  return kindOf(record('1', { match: { ...FITS, reasons: [reason] } }))[0];
};

describe('the word for the kind of an opening', () => {
  it('calls the old role so by whatever name, what is near it close, and a title held elsewhere neither', () => {
    expect(wordFor('old-role', 'match_old_role')).toBe('ui_old_role');
    expect(wordFor('old-role', 'match_old_role_named')).toBe('ui_old_role');
    expect(wordFor('title', 'match_old_role_near')).toBe('ui_close_to_old');
    expect(wordFor('title', 'match_title_held')).toBe('ui_new_for_you');
  });
});
