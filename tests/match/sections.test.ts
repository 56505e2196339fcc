import { describe, expect, it } from 'vitest';
import { skillsIn } from '../../src/match/asked.ts';
import { labelsIn } from '../../src/match/sections.ts';
import { TABLE } from './table.ts';

describe('the label of a line', () => {
  it('says what its skills are asked for, to the end of the line', () => {
    const text = '• Requirements: CPA; US GAAP. Advanced Excel';
    expect(labelsIn(text)(text.indexOf(' US'), text.indexOf('US GAAP'))).toBe('required');
    expect(labelsIn('Nice: Xero')(0, 6)).toBe('nice');
    expect(labelsIn('Notre stack : Docker')(0, 14)).toBe('said');
    expect(labelsIn('We offer: English lessons')(0, 10)).toBe('other');
  });

  it('is none where it names the skills only, or stands on another line', () => {
    expect(labelsIn('Tools: Jira')(0, 7)).toBeUndefined();
    expect(labelsIn('Nice:\nXero')(6, 6)).toBeUndefined();
  });

  it('beats the heading above', () => {
    const text = 'Requirements\n- PHP\nBonus: Kotlin\nOur stack: Docker';
    const found = skillsIn(text, TABLE.lexicon, TABLE.skills);
    expect(found.map(({ how }) => how)).toEqual(['required', 'nice', 'said']);
  });
});
