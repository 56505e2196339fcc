import { foldPhrase } from './word.ts';

/** A title without what does not tell one job from another: gender marks, seniority, accents, case. */
export type Title = {
  /** The words of the whole title, in order. */
  readonly words: readonly string[];
  /** The words of its first part: "Data Analyst" of "Data Analyst, Operations". */
  readonly head: readonly string[];
  /** All of it, folded, but for the gender marks. */
  readonly folded: string;
  /** Its parts as they are written, but for the gender marks. */
  readonly parts: readonly string[];
};

const GENDER_MARKS =
  /[([]\s*(?:all genders?|alle geschlechter|gn|[mwfdxhi](?:\s*[/|,*]\s*[mwfdxhi]){1,3})\s*[)\]]|(?<![\p{L}\p{N}])[mwfdx](?:\s*[/|]\s*[mwfdx]){1,3}(?![\p{L}\p{N}])/giu;
/** Entwickler:in, Entwickler*innen, Entwickler/-in, Entwickler(in), EntwicklerIn; développeur·se, développeur(euse). */
const GENDER_ENDINGS =
  /(?<=\p{L}{3})(?:[:*_·•]|\/-?|\(-?)(?:innen|in|frau|euse|trice|rice|se|re|e|ne|fe|ve|le|te|ère|a|as|r|n)(?:\))?(?![\p{L}\p{N}])|(?<=\p{L}{3})\/-\p{L}+|(?<=\p{L}{3})\.(?:e|ne|se|rice|trice|euse)s?(?![\p{L}\p{N}])|(?<=\p{Ll}{3})In(?:nen)?(?![\p{L}\p{N}])/gu;
const RANKS = new Set(
  `senior sr junior jr jnr snr mid midlevel lead principal staff entry level experienced graduate
  i ii iii iv v 1 2 3 4 5 confirme debutant the a an of de des du der die das fur and und et`.split(/\s+/),
);
const SAME: Readonly<Record<string, string>> = {
  developer: 'engineer',
  programmer: 'engineer',
  dev: 'engineer',
  eng: 'engineer',
  mgr: 'manager',
  rep: 'representative',
  exec: 'executive',
  admin: 'administrator',
  asst: 'assistant',
  assoc: 'associate',
  coord: 'coordinator',
  vp: 'vice president',
  svp: 'senior vice president',
  cto: 'chief technology officer',
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cmo: 'chief marketing officer',
  hr: 'human resources',
  hrbp: 'human resources business partner',
  qa: 'quality assurance',
  ux: 'user experience',
  ml: 'machine learning',
  swe: 'software engineer',
  sde: 'software engineer',
  sre: 'site reliability engineer',
  rn: 'registered nurse',
  frontend: 'front end',
  backend: 'back end',
  fullstack: 'full stack',
};

/** What parts a title: "Data Analyst, Operations", "RN - ICU - Nights". */
const PARTS = /\s[-–—|@•]\s|[,;:(|[\u2013\u2014]/u;

export function titleOf(text: string): Title {
  const bare = bareTitle(text);
  const folded = foldPhrase(bare);
  const words = coreOf(folded);
  const parts = bare.split(PARTS);
  for (const part of parts) {
    const head = coreOf(foldPhrase(part));
    if (head.length > 0) return { words, head, folded, parts };
  }
  return { words, head: words, folded, parts };
}

/** The words of a title without gender marks, folded: all that tells its kind of work, and quicker to have than the rest. */
export function foldTitle(text: string): string {
  return foldPhrase(bareTitle(text));
}

function bareTitle(text: string): string {
  return text.replace(GENDER_MARKS, ' ').replace(GENDER_ENDINGS, '');
}

/** Whether both name the same job, whatever order their words stand in. */
export function isSameTitle(one: Title, other: Title): boolean {
  return [one.words, one.head].some((left) =>
    [other.words, other.head].some((right) => left.length > 0 && isSameSet(left, right)),
  );
}

/** Whether all words of `wanted` stand in the title. */
export function includesTitle(title: Title, wanted: Title): boolean {
  return wanted.words.length > 0 && wanted.words.every((word) => title.words.includes(word));
}

/** All words of a text as titles are compared by: abbreviations written out, a man's form for a woman's, one for several. */
export function titleWords(text: string): readonly string[] {
  return writtenOut(foldPhrase(text)).map(oneOfIts);
}

function coreOf(folded: string): readonly string[] {
  return writtenOut(folded)
    .filter((word) => !RANKS.has(word))
    .map(oneOfIts);
}

/** What is developed or programmed there is no software. */
const NO_SOFTWARE = new Set(
  'property land estate business training curriculum course learning talent leadership organisational organizational film cinema music arts cnc'.split(
    ' ',
  ),
);

function isOther(word: string, before = ''): boolean {
  return !Object.hasOwn(SAME, word) || (SAME[word] === 'engineer' && NO_SOFTWARE.has(before));
}

function writtenOut(folded: string): readonly string[] {
  return folded
    .split(' ')
    .flatMap((word, at, words) => (isOther(word, words[at - 1]) ? word : (SAME[word] ?? word)).split(' '))
    .filter((word) => word !== '');
}

/** Names of a woman's job, and a man's that stands beside them: Entwicklerin, Kauffrau, Pädagogin, vendeuse, infirmière. */
const FEMALE: readonly (readonly [RegExp, string])[] = [
  [/(?<=er|ist|eur|ent|ant|or|arzt|walt|og|och|et)in$/, ''],
  [/(?<=g|og)e$/, ''],
  [/frau$/, 'mann'],
  [/euse$/, 'eur'],
  [/trice$/, 'teur'],
  [/(?<=ier|ien|ant|ent)n?e$/, ''],
];

/**
 * Where several are another trade than one: accounts are books and an account is a customer; stores hold goods and a store sells
 * them; the arts director runs a theatre; grounds are gardens, works are building, and juniors are whom a coach trains.
 */
const OWN_TRADE = new Set(
  'sales accounts stores estates arts grounds works customs juniors seniors leads'.split(' '),
);
/** Before "accounts" that are customers. */
const CUSTOMERS = new Set(
  'key major national global strategic enterprise named client customer regional corporate large house partner channel'.split(
    ' ',
  ),
);

function oneOfIts(word: string, at: number, words: readonly string[]): string {
  if (word === 'account' && /^(?:pay|receiv)able$/.test(words[at + 1] ?? '')) return 'accounts';
  if (!OWN_TRADE.has(word)) return singular(word);
  const areCustomers = word === 'accounts' && CUSTOMERS.has(words[at - 1] ?? '');
  return areCustomers ? 'account' : word;
}

function singular(word: string): string {
  const female = word.length > 5 ? FEMALE.find(([ending]) => ending.test(word)) : undefined;
  if (female) return word.replace(...female);
  const plural = word.length > 4 && /[^su]s$/.test(word);
  return plural ? word.slice(0, -1) : word;
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [new Set(one), new Set(other)];
  return left.size === right.size && [...left].every((word) => right.has(word));
}
