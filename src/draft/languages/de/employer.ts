/** Employers that are spoken of with an article: "beim Klinikum Nord", "zur Sparkasse", "bei den Stadtwerken". */
const FEMININE =
  /(?:ei|schule|universität|akademie|klinik|kasse|bank|kanzlei|praxis|apotheke|werkstatt|stadt|gemeinde|agentur|kammer|kita|bibliothek|stiftung|bahn|post|telekom|verwaltung|polizei|feuerwehr|genossenschaft|stadtreinigung|charité|lebenshilfe|diakonie|caritas|oper)$/i;
const NEUTER =
  /(?:klinikum|krankenhaus|haus|heim|hotel|restaurant|café|gymnasium|institut|museum|theater|zentrum|amt|studio|werk|labor|ministerium|kolleg)$/i;
const MASCULINE =
  /(?:verlag|verein|verband|kindergarten|hort|gasthof|landkreis|kreis|hof|markt|zoo|betrieb|dienst)$/i;
const PLURAL = /(?:werke|betriebe|kliniken|werkstätten)$/i;

type Cases = Readonly<Record<'to' | 'at' | 'of' | 'the', string>>;
const ARTICLES: readonly (readonly [RegExp, Cases])[] = [
  [PLURAL, { to: 'zu den', at: 'bei den', of: 'von den', the: 'die' }],
  [FEMININE, { to: 'zur', at: 'bei der', of: 'von der', the: 'die' }],
  [NEUTER, { to: 'zum', at: 'beim', of: 'vom', the: 'das' }],
  [MASCULINE, { to: 'zum', at: 'beim', of: 'vom', the: 'den' }],
];

/** What declines in front of the noun: "Deutsche Bahn" is "bei der Deutschen Bahn". */
const DECLINED = /^(?:Deutsche|Technische|Freie|Evangelische|Katholische|Städtische) (?=\p{Lu})/u;

/** One is at a school as one is at the sea: "am Gymnasium", "an der Universität". */
const OF_LEARNING = /(?:gymnasium|schule|universität|akademie|institut|theater|klinikum|museum|oper)$/i;

function nounOf(employer: string): string {
  const [first = ''] = employer
    .replace(DECLINED, '')
    .replace(/^\p{Lu}\p{Ll}+er (?=\p{Lu})/u, '')
    .split(' ');
  return first;
}

const LEARNING_AT: Readonly<Record<string, string>> = { beim: 'am', 'bei der': 'an der' };

function articlesOf(employer: string): Cases | undefined {
  return ARTICLES.find(([noun]) => noun.test(nounOf(employer)))?.[1];
}

export function withEmployer(pattern: string, employer: string): string {
  const cases = articlesOf(employer);
  if (!cases) return pattern;
  return pattern
    .replace(/(?<!\p{L})(zu|bei|von) \{employer\}(?!-)/giu, (_, preposition: string) => {
      const at = OF_LEARNING.test(nounOf(employer)) ? LEARNING_AT[cases.at] : undefined;
      const said = { zu: cases.to, bei: at ?? cases.at, von: cases.of }[preposition.toLowerCase()] ?? '';
      return `${preposition === preposition.toLowerCase() ? said : said.charAt(0).toUpperCase() + said.slice(1)} {employed}`;
    })
    .replace(/(?<=(?:über|an|ich|kenne|möchte) )\{employer\}(?!-)/gu, `${cases.the} {employer}`);
}

/** The name behind such an article in the dative. */
export function employed(employer: string): string {
  const words = DECLINED.test(employer) ? employer.replace(/^(\p{L}+e) /u, '$1n ') : employer;
  const noun = nounOf(employer);
  return PLURAL.test(noun) && noun.endsWith('e') ? words.replace(noun, `${noun}n`) : words;
}
