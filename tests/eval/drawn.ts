import { pool, type Recorded } from './pool.ts';

/** How many postings of each folder are labelled, so that no one board or system stands for all. */
const SAID: readonly (readonly [RegExp, number])[] = [
  [/ashby\/stapply/, 62],
  [/fixtures\/(?:greenhouse|lever)\/(?:careerkit|aws)/, 8],
  [/weworkremotely|tests\/wwr/, 8],
  [/erstegroup/, 5],
  [/startupjobs/, 5],
  [/skillspan/, 12],
  [/nyc-jobs/, 8],
  [/themuse|colophon\/(?:2f9e6f|aee9a7)/, 5],
  [/jobylon/, 3],
  [/jobsik/, 4],
  [/greenhouse\.io/, 2],
  [/datasets\/feashliaa/, 14],
  [/^fixtures\/(?!ashby|greenhouse|lever|themuse)/, 14],
];
/** Money beside words of pay is rare and is drawn first, so that recall is measured on more than a handful. */
const MONEY: readonly (readonly [RegExp, 'called-pay' | 'any', number, number])[] = [
  [/./, 'called-pay', 90, 14],
  [/ashby\/stapply/, 'any', 70, 5],
  [/./, 'any', 47, 12],
];
const MENTIONS_MONEY =
  /[$€£₹¥₪]\s?\d|\d\s?[€£₹¥₪]|\d[\d.,]*\s?(?:k|usd|eur|euros?|gbp|chf|cad|aud|sgd|dollars|kč|czk|zł|pln|inr|lpa)(?!\p{L})|(?:usd|eur|gbp|chf|cad|aud|sgd|czk|pln|inr|rs\.?|s\$|rm)\s?\d{2}/iu;
const CALLED_PAY =
  /(?:salary|\bpay\b|compensation|\bbase\b|\bOTE\b|hourly|wage|remuneration|\brate\b)[^.\n]{0,80}(?:[$€£₹¥]\s?\d|\d[\d.,]*\s?(?:k|€|eur|usd|gbp)(?!\p{L}))|(?:[$€£₹¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:k|€|eur|usd|gbp))\s?(?:-|–|—|to|per|\/)[^.\n]{0,40}(?:base|salary|OTE|hour|hr\b|year|month|annum)/iu;

/** The postings of a set of labels, drawn at random with a fixed seed, each board's share at most a few. */
export function drawn(set: string | undefined, recordings: string): readonly Recorded[] {
  const random = randomFrom(20261127);
  const everything = shuffled(onceEach(pool(recordings)), random);
  if (set === 'said') return SAID.flatMap(([of, count]) => spread(everything, of, count, 3));
  const taken = new Set<Recorded>();
  const mentioning = everything.filter(({ text }) => MENTIONS_MONEY.test(text));
  return MONEY.flatMap(([of, beside, count, most]) => {
    const left = mentioning.filter(
      (one) => !taken.has(one) && (beside === 'any' || CALLED_PAY.test(one.text)),
    );
    const some = spread(left, of, count, most);
    for (const one of some) taken.add(one);
    return some;
  });
}

/** `count` postings of the files `of`, one of every file before the second of any. */
function spread(postings: readonly Recorded[], of: RegExp, count: number, most: number): readonly Recorded[] {
  const rounds = new Map<string, number>();
  const inRounds = postings
    .filter(({ file }) => of.test(file))
    .map((posting) => {
      const round = rounds.get(posting.file) ?? 0;
      rounds.set(posting.file, round + 1);
      return { posting, round };
    })
    .sort((one, other) => one.round - other.round);
  const few = inRounds.filter(({ round }) => round < most || rounds.size < 6);
  return few.slice(0, count).map(({ posting }) => posting);
}

/** The same opening is recorded on several days, and under several ids. */
function onceEach(postings: readonly Recorded[]): readonly Recorded[] {
  return [
    ...new Map(
      postings.map((one) => [`${one.title}|${one.location}|${one.text.slice(0, 400)}`, one]),
    ).values(),
  ];
}

function shuffled(postings: readonly Recorded[], random: () => number): readonly Recorded[] {
  return postings
    .map((posting) => ({ posting, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ posting }) => posting);
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
