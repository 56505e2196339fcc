import type { Draft, DraftInput } from '../../src/model/note.ts';

/** Slips of craft that a reader stumbles over, whatever the note says. Looked for in the finished text alone. */

const ANY_LANGUAGE: readonly (readonly [string, RegExp])[] = [
  ['two stops', /(?<! \p{L})[.!?:;,]\s*[.,;:]|\?\s*\?|!\s*!|(?<!\b\p{L}\.\p{L})\.\.(?!\.)/gu],
  ['a blank before a mark', /\S [,.](?!\d)/g],
  ['two blanks', / {2}/g],
  ['a word twice', /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/giu],
  ['an empty pair', /\(\s*\)|“\s*”|„\s*“|«\s*»/g],
  ['half a pair', /\([^)]*$|^[^(]*\)/gm],
  ['a colon with nothing behind', /:\s*$|:\s*[.,;]/gm],
  ['a placeholder', /[{}[\]<>]|\bundefined\b|\bnull\b|\bNaN\b/g],
  [
    'a sentence that opens small',
    /(?<=(?<!\b[ap]\.m|\be\.g|\bi\.e|\bvs|\bSr|\bJr|\bNo)[.!?] )(?!dbt|npm|iOS|iRobot|eBay|e-)\p{Ll}/gu,
  ],
];

const ENGLISH: readonly (readonly [string, RegExp])[] = [
  ['a before a vowel', /\ba (?!uni|use|usa|one|once|eu|u[- ]|ui\b|ux\b)[aeiou]\p{L}+/giu],
  ['an before a consonant', /\ban (?!h(?:our|onest|eir|r\b))[bcdfgjkpqtvwyz]\p{L}*/giu],
  [
    'an article before another',
    /\b(?:the|an?) (?:the|an?|my|our|your|his|her|their|he|she|they|we|i|you|that time|how|when|because)\b/gi,
  ],
  ['I in small', /(?<![\p{L}.])i(?![\p{L}.'’/-])/gu],
  ['two subjects', /\b(?:I|we|you) (?:I|we|he|she)\b/g],
  [
    'a form of be too many',
    /\b(?:am|is|are|I'm|you're) (?:am|is|are|was|were|be|have|had|did|to stay|stay|want|not looking for not)\b/g,
  ],
  ['looking for a verb', /\blooking for (?:stay|to|not|want|be|happy|ready|no)\b/gi],
  ['for before a verb', /\b(?:for|to) (?:to|for|because|I|we|was|were)\b/g],
  ['have with a past', /\b(?:I've|I have) (?:was|were|am|is|led a|wrote|went|began|took|gave)\b/g],
  [
    'an ordinary word with a capital',
    /(?<=[\p{Ll},;:] )(?:Built|Led|Managed|Reduced|Built|The|Our|My|We|You|He|She|They|When|How|Because|Working|Running|Lunch|Lunches|Cut|Set|Wrote|Taught|Long-term|Looking|Want|Happy|Ready|Stay)(?= )/gu,
  ],
  [
    'a verb that does not agree',
    /\b(?:is|was) (?:the|our|your|those|these) \p{L}+s (?:on|at|in|with|we)\b/gu,
  ],
];

const CASES = /(?<=: )(?:Built|Led|Managed|Reduced|Cut|Set|Wrote|The|My|Our|We)(?= )/g;

/** Everything found, each with its name: `a word twice: the the`. */
export function slips({ subject = '', body }: Pick<Draft, 'subject' | 'body'>, input: DraftInput): string[] {
  const own = JSON.stringify([input.profile, input.person, input.posting?.title, input.posting?.team]);
  const rules =
    input.language && input.language !== 'en'
      ? ANY_LANGUAGE
      : [...ANY_LANGUAGE, ...ENGLISH, ['a capital behind a colon', CASES] as const];
  const text = `${subject}\n${body}`;
  return rules.flatMap(([name, pattern]) =>
    (text.match(pattern) ?? [])
      // What the user or the posting wrote that way themselves is theirs.
      .filter(
        (found) =>
          name === 'a placeholder' || !own.includes(found.trim()) || /opens small|twice|stops/.test(name),
      )
      .map((found) => `${name}: ${found.trim()}`),
  );
}
