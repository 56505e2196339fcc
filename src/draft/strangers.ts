import { sameEmployer } from '../model/employer-name.ts';
import type { DraftInput } from '../model/note.ts';
import { stands } from './ground.ts';
import { languageOf } from './language.ts';
import { inFigures, overlaps } from './overlaps.ts';
import { sentencesOf } from './prose.ts';

/** What a note may say without a fact: small numbers of the ask. */
const FREE = new Set(['5', '10', '15', '20', '30']);
/** How to be reached is no claim. */
const REACHED_AT = /https?:\/\/\S+|\S+@\S+|(?:www\.|linkedin\.com)\S*|\+?\d[\d\s()/.-]{6,}\d/g;

/**
 * Numbers, employers and skills in the text that stand in none of the user's facts: whoever reads them takes them as true.
 * A skill that only the posting names is one of them, for nobody has said that the user has it.
 */
export function strangersIn(input: DraftInput, body: string): readonly string[] {
  const known = knownText(input);
  const { numerals } = languageOf(input);
  const numbers = new Set(numbersIn(inFigures(`${known} ${input.posting?.description ?? ''}`, numerals)));
  const claimed = withoutQuestions(body.replace(REACHED_AT, ' '));
  const strange = numbersIn(claimed).filter((number) => !FREE.has(number) && !numbers.has(number));
  const spelled = spelledIn(input, body, numerals).filter(
    (word) => !numbers.has(`${numerals.indexOf(word)}`),
  );
  return [
    ...new Set([
      ...strange,
      ...spelled,
      ...otherCompanies(input, body, known),
      ...namesIn(input, body, known),
    ]),
  ];
}

/** A question claims nothing: "on Tuesday at 10:30?" */
function withoutQuestions(body: string): string {
  return body
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => !sentence.includes('?'))
    .join('\n');
}

/** Numbers in words, where a sentence tells a fact with them. */
function spelledIn({ profile }: DraftInput, body: string, numerals: readonly string[]): readonly string[] {
  const facts = [...profile.since, ...profile.wins].map(({ text }) => text);
  return sentencesOf(body)
    .filter((sentence) => facts.some((fact) => overlaps(fact, sentence)))
    .flatMap((sentence) => sentence.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => numerals.indexOf(word) > 1);
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

function otherCompanies(
  { otherEmployers = [], employer }: DraftInput,
  body: string,
  known: string,
): string[] {
  return otherEmployers.filter(
    (name) => !sameEmployer(name, employer) && stands(name, body) && !stands(name, known),
  );
}

/** Capitals everybody uses. */
const COMMON_NAME =
  /^(?:I|HR|RH|CV|OK|LinkedIn|Slack|Zoom|Teams|English|German|French|Spanish|Homing|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Mr|Mrs|Ms|Dr|Recursos|Humanos|Ressources|Madame|Monsieur|Professeur|Docteur|Herr|Frau|Mademoiselle|Estimad[oa]|PS|P\.S)$/;
/** Names of tools are written with signs, figures or capitals inside: "C++", "Node.js", "SQL", "JavaScript". */
const TOOL = /^(?:\p{Lu}[\p{L}\d]*[+#]+|\p{L}+\.(?:js|net|io)|\p{Lu}{2,}\d*|\p{L}\p{Ll}*\p{Lu}\p{L}*)$/iu;
const CAPITAL = /(?<=[\p{Ll}\p{N},;:)] )\p{Lu}[\p{L}\p{N}.&+#’'-]*/gu;

/** Words that are names, as far as a language shows it: in German every noun has a capital, so there only tools are told. */
function namesIn({ language = 'en' }: DraftInput, body: string, known: string): string[] {
  const prose = sentencesOf(body).join('\n');
  const found = [...prose.matchAll(CAPITAL)].map(([word]) => word.replace(/['’]s$|[.,'’]+$/g, ''));
  return found.filter(
    (word) =>
      !COMMON_NAME.test(word) &&
      !/^I['’]/.test(word) &&
      (language !== 'de' || isTool(word)) &&
      !stands(word, known) &&
      !known.toLowerCase().includes(word.toLowerCase()),
  );
}

function isTool(word: string): boolean {
  return TOOL.test(word) && (/[\d+#.]/.test(word) || /\p{Lu}.*\p{Lu}/u.test(word));
}

/** All that may be said: the user's facts, whom and where it is about, and the posting but for what it asks. */
function knownText({ profile, posting, person, employer, earlier, presentEmployer }: DraftInput): string {
  const dates = (earlier ?? []).map(({ when }) => String(new Date(when).getUTCDate()));
  const { description: _, ...said } = posting ?? {};
  return [JSON.stringify({ profile, posting: said, person, employer, presentEmployer }), ...dates].join(' ');
}
