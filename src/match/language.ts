import { hashOf, hashStep } from './hash.ts';

/** Small words that stand in nearly every sentence of a language, and in few others. Codes are ISO 639-1. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and you with for our your will are this that have from who we of to is experience team',
  de: 'und der die das mit wir sie ihr du dich dein deine für eine einen bei zum zur oder nicht auch sowie als ist sind',
  fr: 'de les des une vous nous votre nos dans pour avec est sur et aux du en être au sein notre qui recherchons',
  es: 'de los las con una para que por del nuestro nuestra experiencia y el en buscamos tu equipo trabajo somos',
  it: 'il gli della delle che per una con nel alla sei siamo lavoro esperienza e di presso cerchiamo',
  pt: 'de os uma para com você que dos das são não em nossa nosso experiência e trabalho vaga buscamos',
  nl: 'het een van je voor met wij jij ons onze bij naar zijn de en niet jouw werken ben als',
  sv: 'och att det för med vi som är på söker till av du har ett dig hos nya våra medarbetare',
  da: 'og at det til med vi som er på du har af dig hos vores søger ikke en et kan',
  no: 'og å det til med vi som er på du har av deg hos vår søker ikke en et kan jobb',
  fi: 'ja on että sekä olemme meillä sinulla haemme työ sinun joka ovat myös tai',
  pl: 'i w na z do się oraz jest dla nie pracy od lub twoje nasz doświadczenie szukamy',
  cs: 'a v na se s do je pro jsme nebo práce práci máte naše že nás si pozici zkušenosti ve jako hledáme pracovní',
  sk: 'a v na sa s do je pre sme alebo práce prácu máte naše že nás pozíciu skúsenosti ako hľadáme',
  hu: 'és a az egy hogy nem is vagy csapat munka keresünk számára valamint',
  ro: 'și în cu pentru este la din sau experiență echipa noastră căutăm',
  tr: 've bir için ile olarak bu deneyim ekip çalışma arıyoruz',
};
/** Letters that only one language we read writes. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/u, 'ja'],
  [/[\uac00-\ud7af]/u, 'ko'],
  [/[\u4e00-\u9fff]/u, 'zh'],
  [/[іїєґ]/iu, 'uk'],
  [/[\u0400-\u04ff]/u, 'ru'],
  [/[\u0370-\u03ff]/u, 'el'],
  [/[\u0590-\u05ff]/u, 'he'],
  [/[\u0600-\u06ff]/u, 'ar'],
  [/[\u0e00-\u0e7f]/u, 'th'],
  [/[řěů]/iu, 'cs'],
  [/[ľĺŕ]/iu, 'sk'],
  [/[őű]/iu, 'hu'],
  [/[ąęłśźż]/iu, 'pl'],
  [/[ğış]/iu, 'tr'],
  [/[șț]/iu, 'ro'],
];
/** Without any of these no text is worth asking for them one by one. Bullets, dashes and quotes are in no text's way. */
const OWN_LETTERS = /[\u0370-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7afřěůľĺŕőűąęłśźżğışșț]/u;
const CODES = Object.keys(WORDS);
/** Words. */
const A_TEXT = 20;
const LONGEST_READ = 400;
/** A word of the alphabet of another language is a name; a tenth of the letters is the language. */
const SHARE = 0.1;

/** The language of a text as an ISO 639-1 code: by its letters, else by its small words. Nothing for a text that tells none. */
export function languageOf(text: string): string | undefined {
  const read = text.slice(0, LONGEST_READ).toLowerCase();
  small ??= smallWords();
  const { count, seen, isPlain } = smallWordsIn(read, small);
  const lettered = isPlain ? undefined : letteredAs(read);
  if (lettered) return lettered;
  const counts = CODES.map(() => 0);
  // A letter alone is a word only in a text.
  for (const { length, languages } of seen)
    if (length > 1 || count >= A_TEXT)
      for (const language of languages) counts[language] = (counts[language] ?? 0) + 1;
  const most = Math.max(...counts);
  const best = counts.indexOf(most);
  const isTold = best === counts.lastIndexOf(most) && (most >= 2 || seen.some(isOneLanguage));
  return isTold ? CODES[best] : undefined;
}

function letteredAs(read: string): string | undefined {
  if (!OWN_LETTERS.test(read)) return undefined;
  const words = read.match(/\p{L}+/gu) ?? [];
  return LETTERS.find(
    ([letters]) => words.filter((word) => letters.test(word)).length > words.length * SHARE,
  )?.[1];
}

/** A small word, and the numbers of its languages in `CODES`. */
type Small = { readonly length: number; readonly languages: number[] };

/** By the hash of its letters. Made at the first text. */
let small: ReadonlyMap<number, Small> | undefined;

function smallWords(): ReadonlyMap<number, Small> {
  const all = new Map<number, Small>();
  for (const [language, words] of Object.values(WORDS).entries())
    for (const word of words.split(' ')) {
      const hash = hashOf(word);
      const known = all.get(hash) ?? { length: word.length, languages: [] };
      known.languages.push(language);
      all.set(hash, known);
    }
  return all;
}

/**
 * The small words of a text, each once ("at" and "on" are words of many languages), and how many words it has. It is plain where
 * no letter is beyond those of western Europe. Words are known by a hash, for every posting is read for its language.
 */
function smallWordsIn(lowered: string, known: ReadonlyMap<number, Small>) {
  const seen = new Set<Small>();
  let [count, hash, isInside, isPlain] = [0, 0, false, true];
  for (let at = 0; at <= lowered.length; at += 1) {
    const code = lowered.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code > 127 && isLetter(lowered, at))) {
      hash = hashStep(hash, code);
      isInside = true;
      isPlain = isPlain && code < 0x100;
      continue;
    }
    if (!isInside) continue;
    const word = known.get(hash);
    if (word) seen.add(word);
    [count, hash, isInside] = [count + 1, 0, false];
  }
  return { count, seen: [...seen], isPlain };
}

function isLetter(lowered: string, at: number): boolean {
  return /\p{L}/u.test(lowered.charAt(at));
}

const A_LONG_WORD = 4;

/** "söker" alone tells that a title is Swedish. */
function isOneLanguage({ length, languages }: Small): boolean {
  return length >= A_LONG_WORD && languages.length === 1;
}
