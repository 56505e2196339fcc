import type { Facts, Language, Told } from '../language.ts';
import { nameOf, surnamesOf } from '../names.ts';
import { amid, bare, dayIn, goneOn, inSmall, listed, minutes, openersOf, small, swapped } from '../words.ts';
import { withEmployer } from './employer.ts';
import { LINT, LITTLE_WORDS } from './lint.ts';
import { WORDING } from './wording.ts';

const TO_FORMAL = [
  [/(?<!\p{L})tu(?= )/giu, 'su'],
  [/(?<!\p{L})tus(?= )/giu, 'sus'],
  [/(?<!\p{L})contigo(?!\p{L})/giu, 'con usted'],
] as const;
const TO_INFORMAL = [[/(?<!\p{L})con usted(?!\p{L})/giu, 'contigo']] as const;

export const es: Language = {
  id: 'es',
  wording: WORDING,
  lint: LINT,
  told,
  greeting: ({ name, formal }) => {
    const { title, first, whole } = nameOf(name);
    const don = donOf(name);
    if (formal && don) return `Estimad${don.startsWith('doña') ? 'a' : 'o'} ${don}:`;
    if (formal && title)
      return `Estimad${/^(?:Sra|Srta|Señora|Doña|Dra)/.test(title) ? 'a' : 'o'} ${title} ${surnamesOf(whole)}:`;
    return formal ? `Buenos días, ${whole}:` : `Hola, ${don ?? first}:`;
  },
  closings: ({ formal, letter }) =>
    formal ? [letter ? 'Atentamente,' : 'Saludos cordiales,'] : ['Un saludo,', 'Saludos,', 'Un abrazo,'],
  spokenGreeting: ({ name, formal }, me) => {
    const { title, first, whole } = nameOf(name);
    const formally = donOf(name) ?? (title ? `${title} ${surnamesOf(whole)}` : whole);
    const greeted = formal ? `Buenos días, ${formally}` : `Hola, ${donOf(name) ?? first}`;
    return me ? `${greeted}, soy ${me.replace(/\.$/, '')}.` : `${greeted}.`;
  },
  afterGreeting: (text) => goneOn(text, OPENERS),
  list: (names) => {
    const last = names.at(-1) ?? '';
    return listed(names, /^(?:i(?![aeou])|hi(?!e))/i.test(last) ? 'e' : 'y');
  },
  title: (title) => `«${title}»`,
  chair: (title) => inSmall(title),
  team: (team) => team,
  day: (at) => dayIn('es-ES', at),
  varied: minutes,
  finish: (text) => text,
  withEmployer,
  function: LITTLE_WORDS,
  subjectInLetter: true,
  lowersFirstLine: false,
  hasGrade: false,
  numerals: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  saysYears: /(?<!\p{L})años(?!\p{L})/u,
  saysFormer: /^Esta vez(?::| (?:\{|quiero|busco))|(?<!\p{L})(?:volver|vuelta)(?!\p{L})/u,
  inSeason: [[/el año (?:le|te) trat/, 3, 11]],
  saysDecider: /(?:su|tu) decisión|en otra persona|otra persona en mente|tenerme en cuenta/,
  onPaper: /líneas|una línea|[Ee]scrib(?:o|a|e)\b|[Ee]scríb|respond|respuesta|llamada de 15|llamar/,
  address: {
    informal: /(?<!\p{L})(?:tú|ti|contigo|tus?|te)(?!\p{L})|\p{L}{3,}(?:aste|iste)(?!\p{L})/iu,
    formal: /(?<!\p{L})(?:usted|sus?|le)(?!\p{L})/iu,
    with: [
      ['con', { formal: 'con usted', informal: 'contigo' }],
      ['para', { formal: 'para usted', informal: 'para ti' }],
    ],
    swap: (text, formal) => swapped(text, formal ? TO_FORMAL : TO_INFORMAL),
  },
  isFormalTo: (relation, closeness) => relation !== 'colleague' && relation !== 'manager' && closeness < 4,
};

/** "Don Ignacio Vega" is "don Ignacio" to whoever writes to him. */
function donOf(name: string): string | undefined {
  const [, don, rest = ''] = /^(don|doña) (.+)$/i.exec(name.trim()) ?? [];
  return don && `${don.toLowerCase()} ${nameOf(rest).first}`;
}

/** Words of our own that open a sentence. */
const OPENERS = openersOf(WORDING, /^$/);

/** Verbs of the first person whose ending does not say so. */
const FIRST_PERSON =
  /^(?:reduje|hice|tuve|puse|conduje|traduje|produje|fui|estuve|pude|quise|vine|dije|traje|supe|he|hemos|dirijo|llevo|trabajo|gestiono|estoy|soy|busco|quiero|espero|pienso|quería|tenía|debía|podía|necesitaba|buscaba)$/;

const PRESENT = /^(?:dirijo|llevo|trabajo|gestiono|estoy|soy|tengo|coordino|enseño|hago)$/;

/** "Me enseñaste Excel", "trasladaron a mi marido": what somebody else did. */
const TOLD_OF_OTHERS =
  /^(?:(?:me|nos|te|le|les|se) \p{L}{2,}(?:aste|iste|aron|ieron|ó|amos|imos|é|í)|\p{L}{3,}(?:aste|iste|aron|ieron))(?!\p{L})/iu;
/** How long I would stay. */
const HOW_LONG =
  /^(?:a largo plazo|a la larga|(?:al menos|por lo menos|por|durante) \p{L}*\d* ?años|mucho tiempo|por mucho tiempo|muchos años)$/iu;

function told(words: string, use: Parameters<Language['told']>[1]): Told {
  const text = bare(words);
  const first = (text.split(/\s/)[0] ?? '').toLowerCase();
  if (/^(?:yo|nosotros|nosotras|tú|usted)$/.test(first)) return { form: 'sentence', text: small(text) };
  if (use === 'leaving') return reason(text, first);
  if (use === 'commitment' && HOW_LONG.test(text))
    return { form: 'infinitive', text: `quedarme ${small(text)}` };
  if (use === 'commitment' && /^no (?:es|será|busco|quiero)(?!\p{L})/iu.test(text))
    return { form: 'sentence', text: small(text) };
  if (TOLD_OF_OTHERS.test(text)) return { form: 'sentence', text: small(text) };
  if (use === 'commitment' && /(?:ar|er|ir)(?:me)?$/.test(first))
    return { form: 'infinitive', text: small(text) };
  // "Llevo un boletín" is so now: it does not follow "después".
  if (PRESENT.test(first)) return { form: 'sentence', text: small(text) };
  if (isVerb(first)) return { form: IN_SENTENCE.includes(use) ? 'past' : 'sentence', text: small(text) };
  if (use === 'shared') return detail(text, first);
  return { form: 'thing', text: starts(first) ? small(text) : amid(text) };
}

/** Uses whose wordings go on with the verb. */
const IN_SENTENCE: readonly Facts[] = ['growth', 'win', 'elsewhere', 'apart'];

function isVerb(first: string): boolean {
  if (/^(?:café|aquí|allí|así|jamás)$/.test(first)) return false;
  return FIRST_PERSON.test(first) || /^\p{L}{2,}(?:é|í|amos|imos|emos)$/u.test(first);
}

function reason(text: string, first: string): Told {
  if (first === 'para' && /^\S+ \p{L}+(?:ar|er|ir)(?:me)?(?!\p{L})/iu.test(text))
    return { form: 'infinitive', text: small(text) };
  if (/^(?:porque|cuando|ya)$/.test(first)) return { form: 'clause', text: small(text) };
  if (/^(?:por|tras|para|después|con)$/.test(first)) return { form: 'object', text: small(text) };
  if (TOLD_OF_OTHERS.test(text)) return { form: 'sentence', text: small(text) };
  return isVerb(first) ? { form: 'sentence', text: small(text) } : { form: 'thing', text: amid(text) };
}

function detail(written: string, beginning: string): Told {
  const text = written.replace(/^(?:muchas )?gracias por /i, '');
  const first = text === written ? beginning : (text.split(/\s/)[0] ?? '').toLowerCase();
  if (/^(?:cómo|cuando|que)$/.test(first)) return { form: 'clause', text: small(text) };
  return { form: starts(first) ? 'object' : 'thing', text: starts(first) ? small(text) : text };
}

/** Whether the phrase opens with an article or another small word. */
function starts(first: string): boolean {
  return /^(?:el|la|los|las|un|una|unos|unas|mi|mis|nuestr[oa]s?|tus?|sus?|aquel|aquella|este|esta|dos|tres|cuatro|cinco|un|en|para|con)$/.test(
    first,
  );
}
