import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message } from '../../src/model/words.ts';
import { claimsOf, stretchesOf } from '../../src/ui/mirror.ts';

const BODY = 'I still use the sheet we built. Operations is hiring. I moved 40 forecasts.';

describe('the mirror under a note', () => {
  it('tells facts, the posting, and what rests on nothing yet apart', () => {
    const stretches = stretchesOf(BODY, [
      { text: 'the sheet we built', from: 'person.shared' },
      { text: 'Operations is hiring', from: 'posting.title' },
      { text: '40 forecasts', from: '' },
    ]);
    const claims = stretches.filter(({ ground }) => ground !== undefined);
    expect(claims).toEqual([
      { text: 'the sheet we built', ground: 'facts' },
      { text: 'Operations is hiring', ground: 'posting' },
      { text: '40 forecasts', ground: 'open' },
    ]);
  });

  it('draws nothing for a claim that was edited away', () => {
    expect(stretchesOf('Hello.', [{ text: 'gone', from: 'profile.name' }])).toEqual([{ text: 'Hello.' }]);
  });

  it('adds what the score found to rest on nothing', () => {
    const point = { name: 'true', got: 0, of: 1, tip: message('draft_tip_ground', { words: '40' }) };
    const claims = claimsOf({ body: BODY, words: 14, score: 9, claims: [], points: [point] });
    expect(claims).toEqual([{ text: '40', from: '' }]);
  });

  it('finds a number where it stands on its own', () => {
    const stretches = stretchesOf('In 2040 I moved 40.', [{ text: '40', from: '' }]);
    expect(stretches.map(({ text }) => text)).toEqual(['In 2040 I moved ', '40', '.']);
  });

  it('draws every mention of a claim, and none inside another word', () => {
    const body = 'SQL first: I moved 40 reports from MySQL to dbt. SQL again, and 40, not 400.';
    const drawn = (text: string) =>
      stretchesOf(body, [{ text, from: 'profile.skills' }]).filter(({ ground }) => ground !== undefined);
    expect(drawn('SQL')).toHaveLength(2);
    expect(drawn('40')).toHaveLength(2);
    expect(drawn('report')).toHaveLength(1);
  });

  it('always spells the note exactly as it is written, whatever the claims', () => {
    const claims = fc.array(
      fc.record({
        text: fc.string({ maxLength: 6 }),
        from: fc.constantFrom('', 'posting.title', 'profile.name'),
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), claims, (body, some) => {
        expect(
          stretchesOf(body, some)
            .map(({ text }) => text)
            .join(''),
        ).toBe(body);
      }),
    );
  });
});
