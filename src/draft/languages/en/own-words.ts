import type { Form, Told } from '../language.ts';
import { isBase, isGerund, isPassive, isPast, isPlainPast } from './verbs.ts';

/**
 * The user's own words, fitted into a sentence without changing what they say. People write a fact as a sentence
 * ("I cut our close to five days"), from its verb ("cut our close to five days") or as a thing ("a close in five
 * days"); each form has its own place in a sentence.
 */

const DETERMINERS =
  /^(?:the|our|your|my|his|her|their|its|that|those|these|this|an?|all|both|each|every|some|any|many|much|several|few|lots|plenty|countless|two|three|everything|something|anything|how|what|where|who|why|whatever|us|you|working)\b/i;
const ADVERB =
  /^(?:\p{L}{3,}ly|also|now|today|then|later|since|since then|in the meantime|meanwhile|finally|just|even|once|twice|always|often|never|ever|single-handedly)$/iu;
/** Said by the wording already. */
const NOW =
  /^(?:now|currently|presently|today|since then|since|in the meantime|meanwhile|then|later|just),?\s+/i;

/** What somebody is rather than does: it stands where "leading" would. */
const IS =
  /^(?:responsible for|in charge of|accountable for|active in|fluent in|based in|self-employed|part of)\b/i;

/** What the user did, said from its verb where there is one: "I've trained three" is told as "trained three". */
export function deed(written: string): Told {
  const text = written.replace(NOW, '');
  const perfect = /^(?:I['’]ve|I have|have|having)\s+(?!to\b|an?\b|the\b|\d)(.+)$/i.exec(text)?.[1];
  if (perfect && !/^been \w+ing\b/.test(perfect)) return { form: 'perfect', text: inside(perfect) };
  const being =
    /^(?:I['’]m|I am|I['’]ve been|I have been|have been|am)\s+((?:\p{L}+ly |now |also )?\p{L}+ing\b.*)$/iu.exec(
      text,
    )?.[1];
  if (being) return { form: 'gerund', text: inside(being.replace(NOW, '')) };
  if (IS.test(text)) return { form: 'gerund', text: inside(text) };
  const bare = text.replace(/^(?:I\s+|being\s+(?=\p{L}+ed\b|chosen))/iu, '').replace(NOW, '');
  if (isPassive(bare)) return { form: 'past', text: `was ${inside(bare)}` };
  // Behind "I" a word that may describe is a deed.
  const form = bare !== text && isPast(wordsOf(bare)[0] ?? '', 'the') ? 'past' : formOf(bare);
  if (form === 'past' || (form === 'base' && !/^am\b/.test(bare))) return { form, text: inside(bare) };
  return { form: formOf(text), text: inside(text) };
}

/** "that time the pager went off": a moment told, and no sentence of its own. */
const MOMENT =
  /^(?:that|the) (?:time|day|night|week|evening|morning|year|moment)s? (?:that|when|the|we|you|i|our|your|my|he|she|they|it)(?!\p{L})/iu;

/** How the user put it. */
export function formOf(text: string): Form {
  const [first = '', second = ''] = wordsOf(text);
  if (ADVERB.test(first) && /^(?:past|base|gerund)$/.test(formOf(text.slice(first.length).trim())))
    return formOf(text.slice(first.length).trim());
  if (first === 'to') return 'infinitive';
  if (MOMENT.test(text) || /^(?:when|how|what|where|who|why|whatever|everything)(?!\p{L})/iu.test(text))
    return 'clause';
  if (/^(?:because|as|since)$/.test(first)) return 'clause';
  if (isSentence(text)) return 'sentence';
  if (isPast(first, second)) return 'past';
  if (isGerund(first, second) && second !== '') return 'gerund';
  return isBase(first, second) ? 'base' : 'thing';
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’,.+-]+/u)
    .map((word) => word.replace(/[,.]+$/, ''));
}

const SUBJECT = /^(?:i|we|you|he|she|they|it|there|i['’]\w+|we['’]\w+|you['’]\w+|it['’]s|there['’]s)$/;
const JOINED =
  /^(?:that|which|who|whom|when|where|how|what|why|because|as|after|before|until|while|if|for|with|of|and|or|i|we|you|he|she|they|it|all|about|to|from|by)$/;
/** A small word that opens a sentence ("At the offsite we built a raft") rather than a thing. */
const OPENS =
  /^(?:at|in|on|during|after|before|once|while|with|without|thanks|back|one|last|every|even|whenever|if)$/;

/** Whether it says who did what. */
function isSentence(text: string): boolean {
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  if (SUBJECT.test(first)) return !/^(?:and|or)$/.test(second) && !isGerund(second);
  if (
    /^(?:(?:both|neither|all|the two|none) of us|(?:this|that|these|those) (?:is|was|are|were|will|would|feels))\b/i.test(
      text,
    )
  )
    return true;
  if (OPENS.test(first)) return words.slice(2, 9).some((word) => /^(?:i|we|you|he|she|they)$/.test(word));
  // "the conveyor broke" tells, "the checklist we built" and "the printer that ate it" name.
  const at = words.findIndex((word, index) => index > 0 && index < 5 && tellsAll(word));
  if (at < 1 || words.slice(1, at).some((word) => JOINED.test(word))) return false;
  return at > 1 || !DETERMINERS.test(first);
}

function tellsAll(word: string): boolean {
  return isPlainPast(word) || /^(?:is|are|has|have|can|will|went)$/.test(word);
}

/** The text inside a sentence: its first letter small, unless the word is a name, an abbreviation or "I". */
export function inside(text: string): string {
  const [first = '', second = ''] = text.split(/\s/);
  const isOrdinary = /^\p{Lu}[\p{Ll}'’-]*,?$/u.test(first) && first !== 'I' && !/^I['’]/.test(first);
  return isOrdinary && startsLikeProse(first, second, isProper(text))
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Common first words of what people remember, want and do, which are no names. */
const COMMON =
  /^(?:another|as|at|after|back|before|being|better|birthday|board|bulletin|coffee|drinks|fire|food|cost|costs|staff|profit|output|turnover|quality|waste|downtime|attendance|response|waiting|error|errors|fixing|garden|hiking|kitchen|library|music|newsletter|patient|pizza|pub|radio|snow|soccer|tea|train|warehouse|whiteboard|bringing|budget|calls?|career|chats?|childcare|closer|coffees?|commute|conference|conversations?|countless|customers?|daily|deadline|debug\w*|debates?|degree|demo|desk|dinners?|early|employees?|end|evening|events?|family|first|flexible|freelance|consulting|mentor|lead|karaoke|responsible|company|contract|position|role|job|department|flood|full-time|fun|further|good|graduate|great|half|happy|health|higher|hours|in|interviews?|inventory|jokes?|kids|last|late|late-night|launch|leading|learning|long|long-term|lunch\w*|maternity|meetings?|mentoring|monthly|more|morning|moving|new|nights?|no|not|office|offsite|old|on|onboarding|one|open|our|overtime|pairing|parental|part-time|paternity|permanent|personal|planning|presentations?|projects?|quarterly|quick|quiet|relocation|return|revenue|reviews?|road|room|rounds?|running|sabbatical|safety|sales|same|school|security|self-employment|shared|shifts?|short|sick|small|solid|stability|stable|startup|startups|steady|stories|story|studies|study|summer|talks?|team|teams|three|time|tough|training|travel|trips?|two|university|volunteer\w*|walks?|weekly|weekend|winter|with|working|years?|young|your|zero)$/;

/** "Employee of the Month" is a name, "Lunch with Mara" is not. */
function isProper(text: string): boolean {
  return /^\S+ (?:of (?:the )?)?\p{Lu}\p{Ll}/u.test(text) && !DETERMINERS.test(text);
}

function startsLikeProse(first: string, second: string, isProperName: boolean): boolean {
  const word = first.toLowerCase().replace(/,$/, '');
  return (
    DETERMINERS.test(word) ||
    (COMMON.test(word.split('-')[0] ?? '') && !isProperName) ||
    ADVERB.test(word) ||
    SUBJECT.test(word) ||
    JOINED.test(word) ||
    isPast(word, second) ||
    isBase(word, second) ||
    isGerund(word, second)
  );
}

/** A thing with its article, so that it can follow "I still remember". */
export function named(thing: string): string {
  const text = inside(thing);
  const startsWithName = /^\p{Lu}/u.test(text) || /^\d/.test(text);
  if (DETERMINERS.test(text) || /^\S+['’]s?\s/.test(text) || isGerund(wordsOf(text)[0] ?? '')) return text;
  return startsWithName && /^\p{Lu}\S*(?:\s+\p{Lu}\S*)*$/u.test(text) ? text : `the ${text}`;
}

/** Abbreviations whose first letter is spoken with a vowel in front: "an SRE". */
const VOWEL_LETTER = /^[AEFHILMNORSX][A-Z&]{1,4}(?![a-z])/;

/** The job somebody had: "an Analyst", "a Data Analyst", "an SRE". */
export function withArticle(title: string): string {
  const isVowel =
    VOWEL_LETTER.test(title) ||
    (/^[aeiou]/i.test(title) && !/^(?:uni(?!n)|use|eu|one|U[XIS]\b)/i.test(title)) ||
    /^(?:honest|hour|heir)/i.test(title);
  return `${isVowel ? 'an' : 'a'} ${title}`;
}
