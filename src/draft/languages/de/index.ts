import type { Language, Told } from '../language.ts';
import { nameOf } from '../names.ts';
import { bare, capital, dayIn, goneOn, listed, minutes, openersOf, small, swapped } from '../words.ts';
import { employed, withEmployer } from './employer.ts';
import { LINT, LITTLE_WORDS } from './lint.ts';
import { WORDING } from './wording.ts';

/** What is small behind a greeting; nouns and the formal Sie keep their capital. */
const OPENERS = openersOf(
  WORDING,
  /^(?:Sie|Ihre?[mnrs]?|Ihnen|Stelle|Position|Rückkehr|Frage|Gruß|Referenz|Wiedereinstellung|Nachtrag|Abschied|Stand)$/,
);

const TO_FORMAL = [
  [/(?<!\p{L})[Dd]ein(?=e?[mnrs]?(?!\p{L}))/gu, 'Ihr'],
  [/(?<=(?:mit|von|bei|zu) )dir(?!\p{L})/gu, 'Ihnen'],
] as const;
const TO_INFORMAL = [
  [/(?<!\p{L})Ihr(?=e[mnrs]?(?!\p{L}))/gu, 'dein'],
  [/(?<=(?:mit|von|bei|zu) )Ihnen(?!\p{L})/gu, 'dir'],
] as const;

export const de: Language = {
  id: 'de',
  wording: WORDING,
  lint: LINT,
  told,
  greeting: ({ name, formal, letter }) => {
    const { title, first, family, whole } = nameOf(name);
    const [, form] = /^(Frau|Herr)\b/.exec(title) ?? [];
    if (formal && form) return `Sehr geehrte${form === 'Herr' ? 'r' : ''} ${title} ${family},`;
    // Without Frau or Herr nobody can tell which form is right; this greeting needs none.
    if (formal) return `Guten Tag ${title ? `${title} ${family}` : whole},`;
    return `${letter ? 'Guten Tag' : 'Hallo'} ${first},`;
  },
  closings: ({ formal, letter }) => {
    if (formal) return [letter ? 'Mit freundlichen Grüßen' : 'Freundliche Grüße'];
    return ['Viele Grüße', 'Herzliche Grüße', 'Liebe Grüße'];
  },
  spokenGreeting: ({ name, formal }, me) => {
    const { title, first, family, whole } = nameOf(name);
    const greeted = formal ? `Guten Tag ${title ? `${title} ${family}` : whole}` : `Hallo ${first}`;
    return me ? `${greeted}, hier ist ${me.replace(/\.$/, '')}.` : `${greeted}.`;
  },
  afterGreeting: (text) => goneOn(text, OPENERS),
  list: (names) => listed(names, 'und'),
  title: (title) => `„${capital(title)}“`,
  chair: (title) => capital(title),
  team: (team) => team.replace(/\s*team$/i, '') || team,
  day: (at) => dayIn('de-DE', at),
  varied: (pattern, lot) =>
    minutes(lot % 2 === 0 ? pattern.replace('Stelle {title}', 'Position {title}') : pattern, lot),
  finish: (text) => text,
  withEmployer,
  employed,
  function: LITTLE_WORDS,
  subjectInLetter: true,
  lowersFirstLine: true,
  hasGrade: false,
  numerals: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  saysYears: /(?<!\p{L})Jahren?\b(?! meint)/u,
  saysFormer: /Diesmal gilt|zurück(?:komm|zukomm|käm)|Rückkehr|meiner Zeit|seither/,
  inSeason: [[/das Jahr meint es gut/, 3, 11]],
  saysDecider: /(?:sie|du) sich entscheid|dich entscheid|Sie sich entscheid|jemanden im Blick/,
  onPaper: /Zeile|Antwort\b|antworten|[Ss]chreib(?:e\b|en Sie)|warum ich schreibe|Telefonat|anrufen/,
  address: {
    informal: /(?<!\p{L})(?:du|dich|dir|dein\p{Ll}*)(?!\p{L})/iu,
    formal: /(?<=\S )(?:Sie|Ihnen|Ihr\p{Ll}*)(?!\p{L})|^Ihre?(?:[mnrs])? \p{Lu}/u,
    with: ['mit', 'von', 'bei', 'zu'].map((word) => [
      word,
      { formal: `${word} Ihnen`, informal: `${word} dir` },
    ]),
    swap: (text, formal) => swapped(text, formal ? TO_FORMAL : TO_INFORMAL),
  },
  isFormalTo: (relation, closeness) => relation !== 'colleague' && closeness < 4,
};

const PARTICIPLE =
  /(?:^|\s|\p{Ll})(?:ge\p{Ll}+(?:t|en)|(?:ver|be|ent|er|zer|über|unter)\p{Ll}+(?:t|en)|\p{Ll}+iert)$/u;
/** Participles that go with "sein", not with "haben". */
const WITH_SEIN =
  /(?:geworden|gewesen|geblieben|gegangen|gekommen|gewechselt|gezogen|gestiegen|gereist|gewachsen)$/;

function told(words: string, use: Parameters<Language['told']>[1]): Told {
  const text = bare(words);
  const first = text.split(/\s/)[0] ?? '';
  if (use === 'commitment') return intention(text, first);
  const perfect = use === 'shared' ? undefined : /^(?:ich )?habe? (.+)$/iu.exec(text)?.[1];
  if (perfect && PARTICIPLE.test(perfect))
    return {
      form: use === 'leaving' ? 'sentence' : 'past',
      text: use === 'leaving' ? `ich habe ${perfect}` : perfect,
    };
  if (/^(?:ich|wir|meine?|unsere?|du|sie)$/i.test(first) && hasVerb(text))
    return { form: 'sentence', text: small(text) };
  if (FIRST_PERSON.test(first) && use !== 'shared') return { form: 'sentence', text: `ich ${small(text)}` };
  if (use === 'leaving') return reason(text, first);
  if (use === 'shared') return detail(text, first);
  const isPhrase = PARTICIPLE.test(text) && !WITH_SEIN.test(text) && startsAnywhere(first);
  return { form: isPhrase ? 'past' : 'thing', text: startsAnywhere(first) ? small(text) : text };
}

/** Verbs that people open a fact with, leaving the "ich" out. */
const FIRST_PERSON =
  /^(?:leite|leitete|führe|führte|arbeite|arbeitete|betreue|betreute|verantworte|verantwortete|baue|baute|entwickle|entwickelte|unterrichte|unterrichtete|manage|koordiniere|koordinierte|bin|war|wurde|mache|machte|studiere|studierte|wollte|musste|konnte|bekam|zog|ging)$/i;

const HOW_LONG =
  /^(?:(?:gern )?(?:langfristig|dauerhaft|länger|lange)|auf (?:lange sicht|dauer)|(?:mindestens|wenigstens|viele|die nächsten|für)(?: \p{L}+| \d+)? jahre|nicht nur für \p{L}+ (?:jahr|jahre|projekt)|bis zur (?:rente|pensionierung))$/iu;

function intention(text: string, first: string): Told {
  if (/^(?:ich|wir)$/i.test(first)) return { form: 'sentence', text: small(text) };
  if (/^(?:suche|möchte|will|würde|werde|plane|hoffe|bleibe|kann)$/i.test(first))
    return { form: 'base', text: small(text) };
  // "langfristig" is how long I would stay.
  if (HOW_LONG.test(text)) return { form: 'base', text: `möchte ${small(text)} bleiben` };
  // "in der Region bleiben" is what I would like to do, "eine Stelle auf Dauer" what I look for.
  const isDeed = /(?:^|\s)\p{Ll}{3,}e?n$/u.test(text) && !/^(?:ein|eine|einen|die|der|das|den)$/i.test(first);
  return isDeed && !/,/.test(text)
    ? { form: 'base', text: `möchte ${small(text)}` }
    : { form: 'thing', text };
}

function hasVerb(text: string): boolean {
  const [first = '', second = ''] = text.split(/\s/);
  return /^(?:ich|wir|du|sie)$/i.test(first)
    ? /^\p{Ll}/u.test(second)
    : /\s(?:ist|war|sind|waren|hat|hatte)\s/.test(text);
}

/** Whether the phrase can follow "habe ich": it opens with an article, a number or a small word, not with a bare noun. */
function startsAnywhere(first: string): boolean {
  return /^(?:\d|\p{Ll}|(?:Den|Die|Das|Ein|Eine|Einen|Mein|Meine|Unsere|Unseren|Zwei|Drei|Vier|Fünf|Sechs|Acht|Zehn|Zwölf|Für|In|Im|Als|Mit|Von|Aus|Seit|Nach|Bei|Zum|Zur|Auf|Unter|Über|An|Am)$)/u.test(
    first,
  );
}

/** An adjective in front of its noun opens small amid a sentence: "betriebsbedingte Kündigung". */
const ADJECTIVE =
  /^\p{Lu}\p{Ll}+(?:bedingt|lich|isch|sam|bar|los|haft|iv|ell|neu|eigen|klein|groß|lang|kurz)e[rsnm]? \p{Lu}/u;

function reason(written: string, first: string): Told {
  const text = ADJECTIVE.test(written) ? small(written) : written;
  if (/^um$/i.test(first)) return { form: 'infinitive', text: small(text) };
  if (/^(?:weil|da|als|nachdem)$/i.test(first)) return { form: 'clause', text: small(text) };
  if (/^(?:wegen|aus|nach|für|zum|zur|mit)$/i.test(first)) return { form: 'object', text: small(text) };
  return { form: 'thing', text };
}

/** "der Abend" must be "den Abend" behind "an"; with an adjective between, nobody can tell, and it stays as it is. */
/** "Der Wagen sprang nicht an" tells what happened; "der Wagen am Hafen" names a thing. */
const HAPPENED =
  /^(?:der|die|das) \p{Lu}[\p{L}-]+ (?:\p{Ll}+te|fiel|ging|kam|war|hatte|stand|lief|brach|fand|sprang|verlor|vergaß|wurde|blieb|ließ|gab|nahm|schlief|rief|flog|fuhr|riss|schlug|trug|hing|sank)(?: |$)/iu;

function detail(written: string, beginning: string): Told {
  // "Danke für deine Geduld": what stays in mind is the patience.
  const text = written.replace(/^(?:danke|vielen dank) für (?=\p{L})/iu, '');
  const first = text === written ? beginning : (text.split(/\s/)[0] ?? '');
  if (HAPPENED.test(text)) return { form: 'sentence', text: small(text) };
  if (/^(?:wie|als|dass)$/i.test(first)) return { form: 'clause', text: small(text) };
  if (/^(?:Ihre|Ihren)$/.test(first)) return { form: 'object', text };
  if (/^(?:die|das|den|unsere|unseren|meine|meinen|deine|deinen|eure|euren)$/i.test(first))
    return { form: 'object', text: small(text) };
  // "unser gemeinsames Projekt" is the same in every case that follows.
  if (/^(?:unser|mein|dein|euer) \p{Ll}+es \p{Lu}/iu.test(text)) return { form: 'object', text: small(text) };
  const masculine = /^[Dd]er (?:(\p{Ll}+e) )?(?=\p{Lu})/u.exec(text);
  if (masculine) {
    const [before, adjective] = masculine;
    return { form: 'object', text: `den ${adjective ? `${adjective}n ` : ''}${text.slice(before.length)}` };
  }
  return {
    form: 'thing',
    text: startsAnywhere(first) || /^(?:der|unser)$/i.test(first) ? small(text) : text,
  };
}
