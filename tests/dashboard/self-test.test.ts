import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findings, reportOf } from '../../dashboard/self-test/report.ts';
import type { Watch } from '../../src/model/watch.ts';
import { message } from '../../src/model/words.ts';
import { LARKFIELD, NOW } from '../ui/larkfield.ts';

const FOUND: Findings = {
  versions: { homing: '0.1.0', browser: 'Firefox 142.0' },
  alarmMinutes: 5,
  storage: { database: true, small: true, used: 3_140_000, left: 9e9, damaged: 0 },
  sitesAllowed: 1,
  mayNotify: true,
  notified: undefined,
  look: 'ok',
  watches: [LARKFIELD],
  today: { openings: 142, people: 2 },
};

/** Words of a person's life, each known again wherever it turns up. */
const personal = fc.stringMatching(/^[g-z]{4,12}$/).map((word) => `zq${word}`);

const watch: fc.Arbitrary<Watch> = fc
  .record({
    word: personal,
    state: fc.constantFrom('ok', 'blocked', 'login', 'moved') as fc.Arbitrary<Watch['health']['state']>,
  })
  .map(({ word, state }) => ({
    ...LARKFIELD,
    id: word,
    employer: word,
    careersPage: `https://${word}.example/${word}`,
    board: { site: word, token: word, host: word, params: { [word]: word } },
    hosts: [`${word}.example`],
    tags: [word],
    health: { state, since: NOW, say: message('health_empty', { employer: word }) },
    moved: { careersPage: `https://${word}.example`, board: { site: word, token: word }, hosts: [word] },
  }));

describe('the report of the self-test', () => {
  it('holds versions, yes and no, and counts', () => {
    expect(JSON.parse(reportOf(FOUND, NOW))).toMatchObject({
      homing: '0.1.0',
      browser: 'Firefox 142.0',
      alarmMinutes: 5,
      storage: { database: true, usedMB: 3.1, damaged: 0 },
      notifications: { allowed: true, test: 'not tried' },
      look: 'ok',
      counts: { watches: 1, readToday: 1, openings: 142, people: 2, overdue: 0 },
      health: { ok: 1 },
    });
  });

  it('holds no word of the person or of any employer, whatever is kept', () => {
    fc.assert(
      fc.property(fc.array(watch, { maxLength: 6 }), personal, (watches, word) => {
        const strange = { homing: `1.0 ${word}`, browser: `${word} Chrome 141.0.0 (${word})` };
        // What a damaged store might hold where a word of ours should stand.
        const state = word as Watch['health']['state'];
        const damaged = { ...LARKFIELD, health: { ...LARKFIELD.health, state } };
        const text = reportOf(
          { ...FOUND, versions: strange, watches: [...watches, damaged], look: state },
          NOW,
        );
        expect(text).not.toMatch(/zq[g-z]/);
        expect(text).not.toMatch(/larkfield|example|greenhouse/i);
      }),
    );
  });

  it('says where nothing could be asked', () => {
    const { storage: _, today: __, ...rest } = FOUND;
    const bare = { ...rest, storage: undefined, today: undefined, alarmMinutes: undefined, look: undefined };
    expect(JSON.parse(reportOf(bare, NOW))).toMatchObject({
      alarmMinutes: null,
      look: 'not tried',
      counts: { openings: null },
    });
  });
});
