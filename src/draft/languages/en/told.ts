import type { Facts, Told } from '../language.ts';
import { bare } from '../words.ts';
import { deed, formOf, inside, named } from './own-words.ts';
import { isBase, isGerund, isPast } from './verbs.ts';

/** The user's words made ready for the middle of an English sentence. `reader` is the first name of who reads it. */
export function told(words: string, use: Facts, reader: string): Told {
  const text = bare(words);
  switch (use) {
    case 'shared':
      return detail(toReader(text, reader));
    case 'leaving':
      return reason(text);
    case 'commitment':
      return intention(text);
    default:
      return deed(text);
  }
}

const VERB_NEXT =
  '(?=\\s+(?:always|never|often|once|and I|was|is|has|had|did|let|made|taught|gave|kept|took|showed|helped|brought|\\p{L}+ed)\\b)';

/** Speaks to the reader where the user wrote about them: "lunch with Mara" is "lunch with you" to Mara. */
function toReader(text: string, reader: string): string {
  const name = reader.replace(/[^\p{L}\p{N} .'’-]/gu, '').replaceAll('.', '\\.?');
  if (name === '') return text;
  // "Mara lent me her desk" is "you lent me your desk" to Mara.
  const [, next = ''] = new RegExp(`^${name} (\\S+)`, 'u').exec(text) ?? [];
  if (isPast(next, 'the')) return inSecondPerson(text.replace(new RegExp(`^${name}`, 'u'), 'she'));
  const said = text
    .replace(new RegExp(`(?<!\\p{L})${name}['’]s(?!\\p{L})`, 'gu'), 'your')
    .replace(new RegExp(`^${name}${VERB_NEXT}`, 'u'), 'you')
    .replace(new RegExp(`(?<=\\b(?:with|by|from|to|for|of|at|and|on) )${name}(?!\\p{L})`, 'gu'), 'you');
  const together = said.replace(/^(?:you and I|me and you|you and me)(?= (?!\p{L}+ing\b))/iu, 'we');
  return /^(?:s?he|his|her)\s/i.test(together) ? inSecondPerson(together) : together;
}

/** "She taught me her trick" is said to her as "you taught me your trick". */
function inSecondPerson(text: string): string {
  return text
    .replace(
      /^s?he (is|was|has|does)\b/i,
      (_, verb: string) => `you ${{ is: 'are', was: 'were', has: 'have' }[verb] ?? 'do'}`,
    )
    .replace(/^s?he\b/i, 'you')
    .replace(/\b(?:[Hh]is|[Hh]er(?= \p{Ll}))\b/gu, 'your')
    .replace(/\b(?:himself|herself)\b/g, 'yourself')
    .replace(/\b(?:s?he|him|her)\b/g, 'you');
}

const ASKS = /^(?:do|did|can|could|would|will|are|is|was|were|have|has)\s+(?:you|we|i|it|they)\b/i;

function detail(written: string): Told {
  const text = written
    .replace(/^(?:(?:do |did )?you (?:still )?)?remember\s+(?=\S)/i, '')
    .replace(/^(?:many )?(?:thanks|thank you) (?:so much )?for (?=\S)/i, '')
    .replace(/\?+$/, '');
  if (ASKS.test(text)) return { form: 'none', text: '' };
  if (/^(?:because|since)\b/i.test(text)) return { form: 'object', text: inside(text) };
  const pair = /^(?:you and (?:i|me)|me and you|we|us)\s+(\p{L}+ing\b.*)$/iu.exec(text)?.[1];
  if (pair) return { form: 'gerund', text: inside(pair) };
  const form = formOf(text);
  if (form === 'past') return { form: 'sentence', text: `${whoDid(text)} ${inside(text)}` };
  if (form === 'thing') return { form, text: named(text) };
  return { form, text: inside(text) };
}

/** Who did what the detail tells from its verb: the reader to me, I to the reader, or both. */
function whoDid(text: string): string {
  if (/\b(?:together|each other|both)\b/i.test(text)) return 'we';
  if (/^(?:was|got)\b/i.test(text)) return 'I';
  if (/\b(?:me|my)\b/.test(text)) return 'you';
  return /\b(?:you|your)\b/.test(text) ? 'I' : 'we';
}

/** One of a kind, which needs its article: "startup" is "a startup". */
const COUNTED =
  /^(?:(?:[\p{Ll}]+-(?:term|time)|\p{Ll}+(?:er|al|ent|ing|or|ic)|new|better|small|big|large|short|long|different|career|job|second|full-time|part-time)\s+)?(?:startup|start-up|change|move|promotion|job|role|position|opportunity|offer|challenge|degree|company|team|sabbatical|break|course|master['’]?s|phd|city|project|contract|internship|fellowship|apprenticeship)(?!\p{L})/iu;

/** What happened to a thing of the trade: "contract ended" is "the contract ended". */
const HAPPENED_TO_IT =
  /^(?:the |my |our |a )?[\p{L}-]+ (?:closed|ended|expired|shut down|was|were|moved away|fell through|ran out)\b/iu;
const HAPPENED =
  /^(?:company|position|role|contract|office|team|project|department|store|branch|site|program(?:me)?|funding|grant|job)\s+(?:was|were|got|shut|went|ran|\p{L}+ed)\b/iu;
/** What somebody left to do. */
const AIM =
  /^(?:pursue|explore|travel|focus|join|try|start|take|raise|move|study|complete|finish|launch|spend|relocate|return|go|get|be|become|care|learn|build|work|help|write|teach|find|see|gain|grow|change|follow|retrain|rest|open|run)(?: \p{L}|$)/iu;
/** What befell the whole place. */
const HAPPENING =
  /^(?:the )?(?:pandemic|lockdowns?|restructuring|reorgani[sz]ation|downsizing|merger|acquisition|closure|cutbacks|move abroad)$/i;
const ONE_WORD = /^(?:personal|family|health|medical|private|professional)$/i;

function reason(written: string): Told {
  const text = written.replace(/^I left (?=because|for|to|when|after)/i, '');
  if (/^(?:offered|given|asked|transferred|recruited|headhunted|posted)\b/i.test(text))
    return { form: 'past', text: `was ${inside(text)}` };
  if (
    HAPPENED.test(text) ||
    (HAPPENED_TO_IT.test(text) && !/^(?:the|my|our|an?|it|i|we|she|he|they|there)\b/i.test(text))
  )
    return { form: 'sentence', text: `the ${small(text)}` };
  if (HAPPENED_TO_IT.test(text)) return { form: 'sentence', text: inside(text) };
  if (/^(?:the )?covid(?:-19)?$/i.test(text)) return { form: 'clause', text: 'because of covid' };
  if (HAPPENING.test(text))
    return { form: 'clause', text: `because of the ${small(text.replace(/^the /i, ''))}` };
  if (AIM.test(text)) return { form: 'infinitive', text: `to ${small(text)}` };
  if (ONE_WORD.test(text)) return { form: 'thing', text: `for ${small(text)} reasons` };
  const form = formOf(text);
  if (form === 'past') return { form, text: inside(text) };
  const own = /^I\s+(.+)$/i.exec(text)?.[1];
  if (own && isPast(own.split(' ')[0] ?? '', own.split(' ')[1] ?? '')) return { form: 'past', text: own };
  if (form !== 'thing') return { form, text: inside(text) };
  if (/^(?:for|after|with|due to|out of)\b/i.test(text)) return { form, text: inside(text) };
  const thing = COUNTED.test(small(text)) ? small(text) : inside(text);
  const article = COUNTED.test(thing) ? (/^[aeiou]/i.test(thing) ? 'an ' : 'a ') : '';
  return { form, text: `for ${article}${thing}` };
}

const WILL = /^(?:want|plan|hope|mean|intend|wish|will|would|can|could|do)\b/i;
const READY =
  /^(?:(?:very |fully )?(?:happy|ready|willing|keen|eager|glad|committed|able|determined|open|sure|certain|set|here|back)|in it|in this|all in|not \p{L}+ing)\b/iu;

function intention(written: string): Told {
  const text = written.replace(/^(?:my (?:plan|aim|goal|wish) is )(?=to\b)/i, '');
  const own = text
    .replace(/^(?:I['’]m|I am)\s+(?=\p{L})/iu, '')
    .replace(/^I\s+(?=want|plan|hope|mean|intend|will|would|can)/i, '');
  if (WILL.test(own)) return { form: 'base', text: inside(own) };
  if (READY.test(own) || isGerund(own.split(' ')[0] ?? '')) return { form: 'gerund', text: small(own) };
  const not = /^not (an? .+)$/i.exec(own)?.[1];
  if (not) return { form: 'gerund', text: `not looking for ${not}` };
  if (/^\d+ .*years? left\b/i.test(own)) return { form: 'base', text: `have ${own}` };
  if (/^no\b/i.test(own)) return { form: 'base', text: `have ${inside(own)}` };
  if (/^(?:for|until|at least|as long as)\b/i.test(own)) return { form: 'object', text: inside(own) };
  if (/^(?:\d+\+?|many|several|a few) years\b/i.test(own))
    return { form: 'object', text: `for ${small(own)}` };
  if (/^(?:the )?long[ -](?:term|run|haul)$/i.test(own))
    return { form: 'object', text: `for the ${small(own.replace(/^the /i, '')).replace('-', ' ')}` };
  if (isBase(own.split(' ')[0] ?? '', 'the')) return { form: 'infinitive', text: `to ${inside(own)}` };
  const form = formOf(text);
  if (form === 'past' || form === 'base' || form === 'clause')
    return { form: 'sentence', text: inside(text) };
  return { form, text: form === 'thing' ? withOne(small(own)) : inside(text) };
}

/** "permanent role" is "a permanent role". */
function withOne(thing: string): string {
  const isBare =
    /^(?:\p{Ll}[\p{Ll}-]* ){0,2}(?:role|job|home|place|position|team|company|career|future|contract|fit|base|spot)(?:$|(?=,| for | in | where | with ))/u.test(
      thing,
    );
  return isBare && !/^(?:an?|the|my|our|your|one|this|that)\b/.test(thing)
    ? `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}`
    : thing;
}

/** Nobody opens such a wish with a name: its first word is small, unless it is an abbreviation. */
function small(text: string): string {
  return /^\p{Lu}[\p{Ll}-]+(?:[\s,]|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
