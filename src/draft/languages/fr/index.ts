import type { Language, Told } from '../language.ts';
import { nameOf } from '../names.ts';
import { amid, bare, dayIn, goneOn, inSmall, listed, minutes, openersOf, small, swapped } from '../words.ts';
import { withEmployer } from './employer.ts';
import { LINT, LITTLE_WORDS } from './lint.ts';
import { WORDING } from './wording.ts';

const NARROW = '\u202f';
const BLANK = '\u00a0';

const TO_FORMAL = [
  [/(?<!\p{L})t(?:on|a)(?= )/giu, 'votre'],
  [/(?<!\p{L})tes(?= )/giu, 'vos'],
  [/(?<!\p{L})toi(?!\p{L})/giu, 'vous'],
] as const;
const TO_INFORMAL = [
  [/(?<!\p{L})vos(?= )/giu, 'tes'],
  [/(?<= (?:avec|de|chez|pour) )vous(?!\p{L})/giu, 'toi'],
] as const;

export const fr: Language = {
  id: 'fr',
  wording: WORDING,
  lint: LINT,
  told,
  greeting: ({ name, formal }) => {
    const { title, first, family, whole } = nameOf(name);
    if (formal && title) return `Bonjour ${spelled(title)} ${family},`;
    return formal ? `Bonjour ${whole},` : `Bonjour ${spelled(first)},`;
  },
  closings: ({ name, formal, letter }) => {
    if (!formal) return ['À bientôt,', 'Bien à toi,', 'Amicalement,'];
    if (!letter) return ['Bien cordialement,'];
    const { title } = nameOf(name);
    return [`Je vous prie d’agréer${title ? `, ${spelled(title)},` : ''} mes salutations distinguées.`];
  },
  spokenGreeting: ({ name, formal }, me) => {
    const { title, first, family, whole } = nameOf(name);
    const formally = title ? `${spelled(title)} ${family}` : whole;
    const greeted = `Bonjour ${formal ? formally : spelled(first)}`;
    return me ? `${greeted}, c’est ${me} à l’appareil.` : `${greeted}.`;
  },
  afterGreeting: (text) => goneOn(text, OPENERS),
  list: (names) => listed(names, 'et'),
  title: (title) => `«${BLANK}${title}${BLANK}»`,
  chair: (title) => inSmall(title),
  team: (team) => team,
  day: (at) => dayIn('fr-FR', at).replace(/^1 /, '1er '),
  varied: minutes,
  finish: (text) => text.replace(/ ([?!;])/g, `${NARROW}$1`).replaceAll(' :', `${BLANK}:`),
  withEmployer,
  function: LITTLE_WORDS,
  subjectInLetter: true,
  lowersFirstLine: false,
  hasGrade: false,
  numerals: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
  saysYears: /années/,
  saysFormer: /^Cette fois(?: :|, je (?:veux|cherche))|reven(?:ir|ant)|reviend|retour/,
  inSeason: [[/l’année est bonne/, 3, 11]],
  saysDecider: /(?:votre|ta) décision|quelqu’un en vue/,
  onPaper: /écri(?:re|s|vez)\b|répon(?:dre|se)|une ligne|[Cc]e mot\b|appel de 15|appeler/,
  address: {
    informal: /(?<!\p{L})(?:tu|toi|ton|ta|tes|t[’'])(?!\p{L})|(?<!\p{L})t[’']/iu,
    formal: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
    with: ['avec', 'chez', 'pour', 'à côté de'].map((word) => [
      word,
      { formal: `${word} vous`, informal: `${word} toi` },
    ]),
    swap: (text, formal) => swapped(text, formal ? TO_FORMAL : TO_INFORMAL),
  },
  isFormalTo: (relation, closeness) => relation !== 'colleague' && closeness < 4,
};

/** Words of our own that open a sentence. */
const OPENERS = openersOf(WORDING, /^$/);

/** Titles before a name, as one writes them to somebody. */
function spelled(title: string): string {
  return title
    .replace(/^Mme\.?/, 'Madame')
    .replace(/^Mlle\.?/, 'Madame')
    .replace(/^Pr\.?(?=\s|$)/, 'Professeur')
    .replace(/^M\.?(?=\s|$)/, 'Monsieur');
}

const PARTICIPLE = /^\p{L}+(?:é|i|u|it|is|ert|eint|aint)$/u;
/** Participles that go with "être" and agree with whoever speaks. */
const WITH_ETRE = /^(?:devenu|parti|resté|allé|venu|entré|monté|passé|né|revenu|arrivé|sorti|retourné)$/i;
/** Behind which an object follows: "passé un diplôme" goes with "avoir" after all. */
const WITH_OBJECT = /^(?:monté|passé|sorti|entré|retourné) (?:un|une|le|la|les|l’|des|mon|ma|mes|notre|\d)/i;
const NOT_PARTICIPLE = /^(?:qui|trois|depuis|plus|très|jeudi|lundi|mardi|samedi|midi|puis)$/i;

function told(words: string, use: Parameters<Language['told']>[1]): Told {
  const text = bare(words).replaceAll("'", '’');
  const first = text.split(/[\s’]/)[0] ?? '';
  // "m’installer" is a verb, "mon équipe" is none.
  const isInfinitive = /^(?:me |m’|ne pas )?\p{L}+(?:er|ir|re)(?=\s|$)/iu.test(text);
  if (/^(?:je|j|nous|tu|vous|on)$/i.test(first)) return { form: 'sentence', text: small(text) };
  if (use === 'leaving') return reason(text, first);
  if (use === 'commitment') {
    if (/^prêt/i.test(first)) return { form: 'sentence', text: `je suis ${small(text)}` };
    if (/^pas un/i.test(text)) return { form: 'sentence', text: `ce n’est ${small(text)} pour moi` };
    if (HOW_LONG.test(text)) return { form: 'infinitive', text: `rester ${small(text)}` };
    if (isInfinitive) return { form: 'infinitive', text: small(text) };
    return { form: 'thing', text: starts(first) ? small(text) : text };
  }
  if (use === 'shared') return detail(text.replace(/^merci (?:beaucoup )?pour /i, ''));
  const isPast =
    PARTICIPLE.test(first.toLowerCase()) &&
    (!WITH_ETRE.test(first) || WITH_OBJECT.test(text)) &&
    !NOT_PARTICIPLE.test(first);
  return { form: isPast ? 'past' : 'thing', text: isPast || starts(first) ? small(text) : amid(text) };
}

/** "Sur le long terme", "au moins 5 ans": how long I would stay. */
const HOW_LONG =
  /^(?:sur le long terme|à long terme|durablement|longtemps|(?:au moins |pour )?(?:de )?\p{L}*\d* ?(?:ans|années)|pour (?:de bon|longtemps))$/iu;

function detail(text: string): Told {
  const first = text.split(/[\s’]/)[0] ?? '';
  if (/^(?:quand|lorsque|comment|comme)$/i.test(first)) return { form: 'clause', text: small(text) };
  return { form: starts(first) ? 'object' : 'thing', text: starts(first) ? small(text) : text };
}

function reason(text: string, first: string): Told {
  if (/^pour \p{L}+(?:er|ir|re|oir)(?!\p{L})/iu.test(text)) return { form: 'infinitive', text: small(text) };
  if (/^(?:parce|car|puisque)$/i.test(first)) return { form: 'clause', text: small(text) };
  if (/^(?:pour|après|à|avec|suite)$/i.test(first)) return { form: 'object', text: small(text) };
  return { form: 'thing', text: amid(text) };
}

/** Whether the phrase opens with an article or another small word. */
function starts(first: string): boolean {
  return /^(?:le|la|les|l|un|une|des|mon|ma|mes|notre|nos|ton|ta|tes|votre|vos|cette?|ce|deux|trois|quatre|cinq|pour|en|dans)$/i.test(
    first,
  );
}
