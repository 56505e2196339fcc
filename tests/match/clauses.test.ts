import { describe, expect, it } from 'vitest';
import { skillsIn } from '../../src/match/asked.ts';
import { TABLE } from './table.ts';

/** "Excel required, Microsoft Access nice": each skill a text names with how it is asked for. */
function asked(text: string): string {
  return skillsIn(text, TABLE.lexicon, TABLE.skills)
    .map(({ hit, how }) => `${TABLE.skills[hit.skill]?.name} ${how}`)
    .join(', ');
}

describe('a sentence that asks for some skills and wishes for others', () => {
  it('means by brackets what stands in them', () => {
    expect(asked('Strong Java (Kotlin a bonus)')).toBe('Java required, Kotlin nice');
    expect(asked('Experience with Docker (Kubernetes preferred) and Git')).toBe(
      'Docker required, Kubernetes nice, Git required',
    );
    expect(asked('Experience with Docker (preferred)')).toBe('Docker nice');
  });

  it('lets a judgement speak of what stands before it, as far as the one before', () => {
    expect(asked('AutoCAD and SketchUp required, Revit would be advantageous')).toBe(
      'AutoCAD required, SketchUp required, Revit nice',
    );
    expect(asked('• SAP zwingend, Führerschein Klasse B, Staplerschein wünschenswert')).toBe(
      'SAP required, Driving license required, Forklift operation nice',
    );
    expect(asked('Java required, Kotlin, Scala or Groovy a plus')).toBe(
      'Java required, Kotlin nice, Scala nice, Groovy nice',
    );
  });

  it('lets an announcement speak of what follows it', () => {
    expect(asked('You must know PHP and MySQL, ideally Docker and Redis')).toBe(
      'PHP required, MySQL required, Docker nice, Redis nice',
    );
  });

  it('takes a wish for the whole sentence where nothing in it is required for sure', () => {
    expect(asked('Experience with Java, Kotlin or Scala is a plus')).toBe(
      'Java nice, Kotlin nice, Scala nice',
    );
    expect(asked('CISSP certification preferred but not required')).toBe('CISSP nice');
  });
});
