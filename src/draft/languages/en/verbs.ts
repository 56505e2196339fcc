/** Which words people begin a fact with, as far as it decides how a sentence takes them. */

const IRREGULAR_PAST = new Set(
  'ate became began beat bid bought broke brought built came caught chose cost cut dealt did dove drew drove dug earned fed fell felt flew forgot fought found froze gave got grew had held helped hid hit hung hurt kept knew laid learned learnt led left lent lit lost made meant met moved oversaw overcame overtook paid put ran read rebuilt rewrote rose sang sat saw sent set shaped shipped shot showed shrank slept sold sought spent spoke sped spun stood started stopped stuck swam swept taught thought threw took tore trained understood undertook upheld was went were withdrew woke won wore wound wrote'.split(
    ' ',
  ),
);
/** Words in -ed that describe a thing as often as they tell a deed: the word behind them decides. */
const DESCRIBING = new Set(
  'advanced applied certified detailed experienced licensed limited mixed qualified registered related shared skilled trusted united unlimited'.split(
    ' ',
  ),
);
const NO_VERB = new Set(
  'need seed speed feed bed red weed hundred sacred naked beloved indeed embed'.split(' '),
);
/** What somebody was made by others: "promoted to lead" is "I was promoted to lead". */
const DONE_TO =
  /^(?:(?:promoted|elected|appointed|elevated|transferred|seconded|assigned|admitted|nominated|invited|hired|recruited|headhunted|certified|licensed|trained|selected|chosen|picked|ranked|voted|recogni[sz]ed|honou?red|shortlisted|accredited) (?:to|as|by|for|in|into|among|best|top|one|employee)\b|(?:awarded|voted|named|nominated|mentored by|coached by|asked|entrusted|tasked)\b)/i;
/** Verbs that are nothing else. */
const BASE = new Set(
  'am analyze analyse assist administer be become build care collaborate combine commit come contribute coordinate create cultivate deliver develop do educate ensure facilitate go grow handle have help improve instruct keep learn maintain make manage negotiate operate organize organise own oversee prepare provide put raise remain retire run sell serve settle speak spend stay supervise teach tutor volunteer write'.split(
    ' ',
  ),
);
/** Verbs that are things as well ("design system", "support team"): verbs only where an object follows. */
const BASE_OR_THING = new Set(
  'answer audit code design drive manage market plan program sort staff support test train use work'.split(
    ' ',
  ),
);
const OBJECT =
  /^(?:the|an?|my|our|your|their|his|her|all|every|each|some|many|\d[\d,.+]*|two|three|four|five|six|seven|eight|nine|ten|with|for|on|in|at|as|to|across|full-time|part-time|me|us|you|\p{L}+s)$/iu;
/** Pasts that are never participles or adjectives: behind a noun they make it a sentence. */
const PLAIN_PAST =
  /^(?:was|were|had|did|went|came|took|gave|saw|ran|began|broke|fell|grew|knew|wrote|drove|flew|rose|sang|threw|spoke|stood|became|chose|forgot|froze|got|kept|let|made|said|told|brought|saved|helped|asked|offered|laughed|taught|showed|always|never|once|often|still)$/i;

/** Somebody who does it, or the doing: "lead architect", "mentor to five", "lead a team". */
const BASE_OR_PERSON = new Set('coach cook guide head host lead mentor'.split(' '));
const PLAIN_OBJECT =
  /^(?:the|an?|my|our|all|every|each|some|many|\d[\d,.+]*|two|three|four|five|six|seven|eight|nine|ten|\p{L}{3,}s)$/iu;

export function isPast(word: string, next: string): boolean {
  const parts = word.toLowerCase().split('-');
  const last = parts.at(-1) ?? '';
  if (parts[0] === 'self' || NO_VERB.has(last)) return false;
  if (DESCRIBING.has(last)) return OBJECT.test(next) && !/^\p{L}{4,}s$/u.test(next);
  return (
    IRREGULAR_PAST.has(last) ||
    IRREGULAR_PAST.has(last.replace(/^(?:re|over|under|out|co)(?=[a-z]{3})/, '')) ||
    /[a-z]{2}ed$/.test(last)
  );
}

export function isPassive(text: string): boolean {
  return DONE_TO.test(text);
}

export function isBase(word: string, next: string): boolean {
  const verb = word.toLowerCase();
  if (BASE_OR_PERSON.has(verb)) return PLAIN_OBJECT.test(next);
  return BASE.has(verb) || (BASE_OR_THING.has(verb) && OBJECT.test(next));
}

/** Things in -ing that are doings as well: "Building the dashboard", "the building". */
const THING_OR_GERUND = /^(?:building|meeting|marketing|accounting|engineering|nursing|housing)$/i;

export function isGerund(word: string, next = ''): boolean {
  if (THING_OR_GERUND.test(word)) return PLAIN_OBJECT.test(next) && !/s$/.test(next);
  return (
    /[a-z]{2}ing$/i.test(word) &&
    !/^(?:king|ring|spring|string|thing|morning|evening|nothing|something|anything|everything|wedding|ceiling|briefing)$/i.test(
      word,
    )
  );
}

export function isPlainPast(word: string): boolean {
  return PLAIN_PAST.test(word);
}
