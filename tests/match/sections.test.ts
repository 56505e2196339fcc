import { describe, expect, it } from 'vitest';
import { skillsIn } from '../../src/match/asked.ts';
import { labelsIn } from '../../src/match/sections.ts';
import { TABLE } from './table.ts';

describe('a heading', () => {
  it.each([
    ['YOU\n- Kotlin', 'required'],
    ['Who are you?\n- Kotlin', 'required'],
    ['Was Du mitbringst\nKotlin', 'required'],
    ['¿Qué pedimos?\n· Kotlin', 'required'],
    ['Toi\n- Kotlin', 'required'],
    ['Hello.\n\nRequirements;\nKotlin', 'required'],
    ['USEFUL BUT WE CAN TEACH IT\n- Kotlin', 'nice'],
    ['WELL REGARDED\n> Kotlin', 'nice'],
    ['would be good\n*Kotlin', 'nice'],
    ['Les petits plus\n- Kotlin', 'nice'],
    ['THE OFFER\n- a Kotlin course', 'unread'],
    ['Qui sommes-nous ?\nKotlin', 'unread'],
    ['What we don’t need\nKotlin', 'unread'],
    ['About Pennymoor\nKotlin', 'unread'],
    ['About the Platform team\nKotlin', 'said'],
    ['Requirements\n→ the stack\n→ Kotlin', 'required'],
    ['Benefits\no the role of Kotlin', 'unread'],
  ])('that opens "%s" makes it %s', (text, how) => {
    expect(skillsIn(text, TABLE.lexicon, TABLE.skills).at(0)?.how ?? 'unread').toBe(how);
  });
});

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
