/** A crown of the north, told by the words beside it. */
export const KRONE = 'KR';

/** Signs and codes of currencies; the longer before what they hold ("C$" before "$"). Codes are ISO 4217. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['USD', String.raw`US\$|USD|U\.S\. dollars?|dollars us`],
  ['CAD', String.raw`C(?:A|AD|DN)?\$|CAD|\$ ?CA`],
  ['AUD', String.raw`AU?\$|AUD`],
  ['NZD', String.raw`NZ\$|NZD`],
  ['SGD', String.raw`S\$|SGD`],
  ['HKD', String.raw`HK\$|HKD`],
  ['TWD', String.raw`NT\$|NTD|TWD`],
  ['BRL', String.raw`R\$|BRL`],
  ['MXN', String.raw`MX\$|MXN`],
  ['EUR', '€|EUR|euros?'],
  ['GBP', '£|GBP'],
  ['CHF', String.raw`CHF|SFr\.?`],
  ['PLN', 'zł|PLN'],
  ['CZK', 'Kč|CZK'],
  ['HUF', 'HUF|Ft'],
  ['RON', 'RON|lei'],
  ['BGN', 'BGN|лв'],
  ['SEK', 'SEK'],
  [KRONE, 'kr'],
  ['NOK', 'NOK'],
  ['DKK', 'DKK'],
  ['INR', String.raw`₹|INR|Rs\.?`],
  ['JPY', '円|JPY'],
  ['CNY', 'RMB|CNY|元'],
  ['KRW', '₩|KRW|원'],
  ['MYR', 'RM|MYR'],
  ['ILS', '₪|ILS|NIS'],
  ['TRY', '₺|TRY'],
  ['UAH', '₴|UAH'],
  ['PHP', '₱|PHP'],
  ['THB', '฿|THB'],
  ['VND', '₫|VND'],
  ['IDR', 'IDR|Rp'],
  ['ZAR', 'ZAR|R'],
  ['AED', 'AED'],
  ['SAR', 'SAR'],
  ['QAR', 'QAR'],
  ['EGP', 'EGP'],
  ['NGN', '₦|NGN'],
  ['KES', 'KES|KSh'],
  ['COP', 'COP'],
  ['CLP', 'CLP'],
  ['ARS', 'ARS'],
  ['JPY', '¥|￥'],
  ['USD', String.raw`\$|dollars?`],
];

const SIGN = `(?:${CURRENCIES.map(([, sign]) => sign).join('|')})`;
/** "2.650,-" has no cents. */
const CENTS = String.raw`(?:[.,](?:\d{1,2}|[-–]))?`;
const NUMBER = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[,. '’\u00a0\u202f]\d{3}){1,3}${CENTS}(?!\d)|\d{1,7}${CENTS}(?!\d)`;
/** Thousands, millions, lakhs and ten thousands. */
const SCALE = String.raw`k(?!\p{L})|t(?=€|eur)|tsd\.?|tys\.?|mille|m(?!\p{L}|\d)|lakhs?|lacs?|lpa|萬|万|만`;
const AMOUNT = (name: string) =>
  String.raw`(?<${name}Before>(?:${SIGN}(?!\p{L})\s?){1,2})?\s?(?<${name}>${NUMBER})(?:\s?(?<${name}Scale>${SCALE}))?\+?(?<${name}After>\s?${SIGN}(?!\p{L}))?`;
const UNIT = String.raw`(?:\s?(?:\/|per|an?|pro|par|p\.)\s?(?:yr|year|hr|hour|annum|month|a\.|h\b|mo\b|jahr|monat|stunde|mois|heure|an\b|uur|maand|jaar))?`;
const STOPS = String.raw`(?<![\p{Script=Latin}\p{N}.,$€£])`;

/** "€45k - 65k", "between 55K€ and 65K€", "USD $50,000 ~ USD $70,000", "12-18 LPA". */
export const RANGES = new RegExp(
  String.raw`${STOPS}${AMOUNT('low')}${UNIT}(?:\s\([^()\d\n]{1,14}\d{0,2}\))?\s{0,2}(?:-|–|—|−|~|〜|～|to|and|bis|und|en|à|et|a|y|e|al|až|do|tot|till?|\/(?=\d{2,3} ?k ?(?:€|eur))|[;,]?\s?(?:and )?max(?:imum)?(?: (?:salary|pay|rate))?:?)\s?(?:up to )?${AMOUNT('high')}`,
  'giu',
);
export const AMOUNTS = new RegExp(`${STOPS}${AMOUNT('low')}`, 'giu');

/** A sign, a code or a scale: without one of these a line holds no money. */
export const HOLDS_MONEY =
  /[$€£¥￥₹₪₩₺₴₱฿₫₦円元원万萬만]|\d ?k(?![a-z])|\b(?:lpa|lacs?|lakhs?)\b|\b(?:usd|cad|aud|nzd|sgd|hkd|ntd|twd|brl|mxn|t?eur|gbp|chf|sfr|pln|czk|huf|ron|bgn|sek|nok|dkk|inr|jpy|rmb|cny|krw|myr|ils|nis|try|uah|php|thb|vnd|idr|zar|aed|sar|qar|egp|ngn|kes|cop|clp|ars)(?![a-z])|\b(?:rs\.?|r|rm|rp|ft|lei|kr\.?) ?\d|\d ?(?:zł|kč|kr|ft|lei|лв|dollars|euros?)/i;

export type Money = {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
  readonly isLpa: boolean;
};

/** The money of the country a job is in, where one is named. */
export type Usual = { readonly local: string | undefined };

type Groups = Readonly<Record<string, string | undefined>>;

/** A found range or amount in whole units of its currency; nothing where neither it nor, for a range, the words beside it name one. */
export function moneyIn({ groups = {} }: RegExpExecArray, usual: Usual, beside: string): Money | undefined {
  const isRange = groups.high !== undefined;
  const lpa = /lpa/i.test(`${groups.lowScale} ${groups.highScale}`);
  const currency =
    currencyOf(groups, usual, beside) ??
    (isRange ? (codeIn(beside) ?? codeOfPay(beside)) : undefined) ??
    scaledIn(groups, usual);
  const amounts = amountsIn(groups);
  return currency && amounts ? { ...amounts, currency, isLpa: lpa } : undefined;
}

/** Whether what looks like a range goes up: in "22.000 € en 14 pagas" the second is another number. */
export function isRising({ groups = {} }: RegExpExecArray): boolean {
  return amountsIn(groups) !== undefined;
}

function amountsIn(groups: Groups): { readonly min: number; readonly max: number } | undefined {
  const isRange = groups.high !== undefined;
  const max = amountOf(isRange ? groups.high : groups.low, isRange ? groups.highScale : groups.lowScale);
  // "45 - 55k" is 45,000: what scales the second scales the first.
  const isShared = groups.lowScale === undefined && (amountOf(groups.low) ?? 0) < 1000;
  const min = isRange ? amountOf(groups.low, isShared ? groups.highScale : groups.lowScale) : max;
  return min === undefined || max === undefined || min > max ? undefined : { min, max };
}

/** "8-12 LPA" is Indian, and "120-140k" are thousands of the money of the place. */
function scaledIn({ lowScale, high, highScale }: Groups, { local }: Usual): string | undefined {
  const scale = `${lowScale} ${highScale}`;
  if (/lpa|lakh|lac/i.test(scale)) return 'INR';
  return high !== undefined && /k$|tsd/i.test(scale) ? local : undefined;
}

/** "月薪 15k-25k", "年収 600 - 900": the words for pay tell the country. */
function codeOfPay(beside: string): string | undefined {
  if (/[月年]薪/u.test(beside)) return 'CNY';
  return /[月年][給収]/u.test(beside) ? 'JPY' : undefined;
}

/** Countries whose own money is called a dollar, and is meant by the bare sign. */
const DOLLARS = /^(?:CAD|AUD|NZD|SGD|HKD)$/;
/** Countries whose own money has the same sign; where pay is spoken of in Spanish it is meant. */
const PESOS = /^(?:MXN|COP|ARS|CLP)$/;
const IN_SPANISH = /sueldo|salario|mensual|quincenal|semanal|pesos|brut[oa]s|net[oa]s/i;

function dollarOf({ local = 'USD' }: Usual, beside: string): string {
  if (DOLLARS.test(local)) return local;
  if (PESOS.test(local) && IN_SPANISH.test(beside)) return local;
  // Only there pay comes "plus super".
  return /\+ ?(?:\d+% )?super(?:annuation)?\b|plus super/i.test(beside) ? 'AUD' : 'USD';
}

/** The code beats the sign: "$80,000 - $100,000 CAD". A bare "$" is the dollar of the place. */
function currencyOf(groups: Groups, usual: Usual, beside: string): string | undefined {
  const signs = ['lowBefore', 'highBefore', 'lowAfter', 'highAfter']
    .map((name) => groups[name] ?? '')
    .join(' ');
  return codeIn(signs) ?? (signs.includes('$') ? dollarOf(usual, beside) : undefined);
}

function codeIn(text: string): string | undefined {
  return ANY_CODE.test(text) ? CODES.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
}

/** All but the bare dollar. */
const CODES = CURRENCIES.filter(([, sign]) => !sign.startsWith(String.raw`\$|`)).map(
  ([code, sign]) => [code, new RegExp(String.raw`(?<!\p{L})(?:${sign})(?!\p{L})`, 'iu')] as const,
);

/** Most pay has a bare dollar: one pattern sees that none of forty is worth asking. */
const ANY_CODE = new RegExp(CODES.map(([, { source }]) => source).join('|'), 'iu');

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|t$|tsd|tys|mille)/iu, 1000],
  [/^m$/iu, 1_000_000],
  [/^(?:l)/iu, 100_000],
  [/^(?:萬|万|만)/u, 10_000],
];

function amountOf(number: string | undefined, scale?: string): number | undefined {
  const digits = number?.replace(/[\s'’\u00a0\u202f]|[.,][-–]$/gu, '') ?? '';
  const amount = Number(digits.replace(/[.,](?=(?:\d{2},)*\d{3}(?:\D|$))/g, '').replace(',', '.'));
  if (digits === '' || !Number.isFinite(amount) || amount <= 0) return undefined;
  const by = SCALES.find(([pattern]) => pattern.test(scale ?? ''))?.[1] ?? 1;
  // "$110,000k" means no millions.
  return by === 1000 && amount >= 1000 ? amount : Math.round(amount * by * 100) / 100;
}
