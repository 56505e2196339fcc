import { present } from '../model/posting.ts';
import type { Employment } from '../model/profile.ts';
import { likeTitle, type NamesWork } from './resume/evidence.ts';
import { type Line, linesOf } from './resume/lines.ts';
import { rolesIn } from './resume/roles.ts';
import { listedSkills } from './resume/skills.ts';
import { type Win, winsOf } from './resume/wins.ts';

/** What a résumé's plain text tells of a person; skills beside those it lists are found by the matcher. */
export type ResumeText = {
  readonly name?: string;
  readonly employment: readonly Employment[];
  /** What it lists as skills, in its own words. */
  readonly skills: readonly string[];
  readonly wins: readonly Win[];
  /** Lines with dates of which no role could be made. */
  readonly unread: readonly string[];
  /** Lines with dates that tell of school, courses, certificates or time off. */
  readonly passed: readonly string[];
};

/**
 * Reads roles out of plain text: around each line that holds a span of dates, the title and the employer that fit best
 * together. What cannot be told apart is left to the person, who looks through everything before it is kept; no line with
 * dates is dropped in silence. `namesWork` knows the words of titles of all trades.
 */
export function resumeFrom(text: string, namesWork: NamesWork = () => false): ResumeText {
  const all = linesOf(text);
  const named = nameIn(all, namesWork);
  // The person is nobody's employer.
  const lines = all.map((line, row) => (row === named?.row ? { ...line, heads: true } : line));
  const { roles, unread, passed } = rolesIn(lines, namesWork);
  return {
    ...present<{ name?: string }>({ name: named?.name }),
    employment: roles.map(({ job }) => job),
    skills: listedSkills(lines),
    wins: winsOf(lines, roles),
    unread: unread.map((row) => told(lines, row)),
    passed: passed.map((row) => told(lines, row)),
  };
}

/** A line as it is shown; where it is dates and nothing else, with the one they are most likely of. */
function told(lines: readonly Line[], row: number): string {
  const line = lines[row];
  const beside = [lines[row - 1], lines[row + 1]].find(
    (other) => other !== undefined && other.text !== '' && !other.heads,
  );
  const texts = line?.span?.rest === '' ? [beside?.text ?? '', line.text] : [line?.text ?? ''];
  return texts.join(' ').replaceAll('\t', ' ').trim();
}

const TOP = 5;

/** The name stands at the top: two to four capitalised words and nothing else. */
function nameIn(
  lines: readonly Line[],
  namesWork: NamesWork,
): { readonly name: string; readonly row: number } | undefined {
  const top = lines.findIndex(
    ({ heads, section }) => heads && (section === 'work' || section === 'learning'),
  );
  return lines
    .slice(0, top < 0 ? lines.length : top)
    .map(({ text, heads }, row) => ({
      row,
      heads,
      name: text.replace(/^name:\s*/iu, '').replace(/(?:, \p{Lu}[\p{L}.]{1,5})+$/u, ''),
    }))
    .filter(({ heads, name }) => name !== '' && !heads)
    .slice(0, TOP)
    .find(({ name }) => /^(?:\p{Lu}[\p{L}’'.-]+ ?){2,4}$/u.test(name) && likeTitle(name, namesWork) < 2);
}
