import type { Workplace } from '../model/posting.ts';
import { allOf } from './lines.ts';
import { linesAbout, SIGN, signedLines } from './signs.ts';

const HYBRID =
  /(?<![\p{L}\p{N}])(?:hybrid[ea]?|h[ií]brid[oa]|teil(?:weise )?remote|flex(?:ible)? hybrid)(?![\p{L}\p{N}])/iu;
const REMOTE =
  /(?<![\p{L}\p{N}])(?:remote|fully[- ]distributed|work from home|wfh|telecommute|telework|smart working|t[eé]l[eé]travail|homeoffice|home office|remot[oa]|teletrabajo|anywhere|virtual)(?![\p{L}\p{N}])/iu;
const ONSITE =
  /(?<![\p{L}\p{N}])(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|presencial|pr[eé]sentiel|sur site)(?![\p{L}\p{N}])/iu;
const NOT_REMOTE =
  /(?<![\p{L}\p{N}])(?:not|no|non|isn['’]t|cannot be)[\s-]+(?:a |an |fully |currently |eligible for |available for |considered )*remote|remote (?:(?:work(?:ing)?|options?|candidates?|applicants?) )?(?:is|are|will|can)(?: not|n['’]t|not)\b|cannot be (?:done|performed|carried out) remote|kein (?:homeoffice|home office)/iu;

/** Trades whose name holds such a word. */
const TRADES =
  /remote (?:sensing|monitoring|pilot(?:ed)?|operat\w+)|hybrid (?:cloud|it\b|infrastructure|mobile|apps?|vehicles?|powertrain|electric)|virtual (?:assistant|reality|design|desktop|events?|production|machine\w*)/gi;

/** The way of working a short line (a place, a title, a label) names. Hybrid is not remote. */
export function workplaceInLine(text: string): Workplace | undefined {
  const line = text.replace(TRADES, ' ');
  if (HYBRID.test(line)) return 'hybrid';
  if (NOT_REMOTE.test(line)) return 'onsite';
  if (REMOTE.test(line)) return ONSITE.test(line) ? 'hybrid' : 'remote';
  return ONSITE.test(line) ? 'onsite' : undefined;
}

/** What a text is read for, the plainest words first. */
const READERS: readonly ((text: string) => Workplace | undefined)[] = [
  taggedIn,
  (text) => (REMOTE_IN.test(text) ? 'remote' : undefined),
  labelledIn,
  daysIn,
  (text) => (SAYS_HYBRID.test(text) ? 'hybrid' : undefined),
  (text) => (NOT_REMOTE.test(text) ? 'onsite' : undefined),
  (text) => (SAYS_REMOTE.test(text.replace(UNLESS, '')) ? 'remote' : undefined),
  (text) => (SAYS_ONSITE.test(text) ? 'onsite' : undefined),
  (text) => (HINTS_REMOTE.test(text) ? 'remote' : undefined),
];
/** A line of its own: "Remote within NSW, VIC or ACT". */
const REMOTE_IN = /^[ \t•*-]*(?:fully )?remote(?:ly)? (?:within|in|from|across) (?:the )?\p{Lu}/imu;

/** The way of working a whole text names for this job; a benefit ("remote-friendly culture", "work remotely 4 weeks a year") is none. */
export function workplaceInText(text: string, signed = signedLines(text)): Workplace | undefined {
  const lines = linesAbout(signed, SIGN.workplace);
  if (lines.length === 0) return undefined;
  const read = lines.map((line) => line.text).join('\n');
  for (const reader of READERS) {
    const found = reader(read);
    if (found) return found;
  }
  return undefined;
}

/** The tag recruiters put below a text. */
function taggedIn(text: string): Workplace | undefined {
  const tag = /#LI[-_](remote|hybrid|on-?site)\b/i.exec(text)?.[1]?.toLowerCase().replace('-', '');
  return tag === 'remote' || tag === 'hybrid' || tag === 'onsite' ? tag : undefined;
}

const LABEL =
  /^[ \t•*-]*(?:(?:work(?:place|ing)?|job|office|remote|role)[ -](?:type|model|mode|style|arrangement|location|environment|status|policy|options?|setting|set-?up)|workplace|employment type|job type|modalidad(?: de trabajo)?|modalit[eé]|mode de travail|location(?: type| options)?|arbeitsmodell|arbeitsort|standort|lieu|ubicaci[oó]n)\s*[:_–-]\s*\n?[ \t]*(.{2,60})$/gimu;

/** "Workplace type: Hybrid", "Location: Remote (US)". */
function labelledIn(text: string): Workplace | undefined {
  for (const [, value = ''] of allOf(text, LABEL)) {
    const found = workplaceInLine(value);
    if (found) return found;
  }
  return undefined;
}

const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  einmal: 1,
  zweimal: 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ein: 1,
  dos: 2,
  cuatro: 4,
  quattro: 4,
  twee: 2,
  drie: 3,
  dois: 2,
  tres: 3,
  três: 3,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
};
const DAYS = new RegExp(
  String.raw`(?<![\d.])(\d|${Object.keys(COUNTS).join('|')})(?:\s?(?:-|–|to|or)\s?(\d))?(?:\s?\+)?\s?(?:or more )?(?:x|remote |home ?office |in[- ]office |office |on-?site |in[- ]person )?(?:days?|times?|tage?n?|jours?|d[ií]as?|giorni|dni|x)?(?:\s(?:de|im|in|in[- ](?:the )?office|on-?site|in[- ]person|remote|home[- ]?office|t[eé]l[eé]travail|teletrabajo)){0,3}\s?(?:\/|a|per|each|every|pro|die|in der|par|por|a la|alla|of the)\s?(?:work )?(?:week|woche|semaine|semana|settimana)`,
  'giu',
);
/** "3 days in office, 2 from home", "deux jours de télétravail": the week goes without saying. */
const DAYS_SPLIT = new RegExp(
  String.raw`(?<![\d.])(\d|${Object.keys(COUNTS).join('|')}) (?:days? (?:in[- ](?:the |our )?office|from home|at home|wfh)|(?:jours?|d[ií]as?|tage?n?|giorni) (?:de |im |en |in )?(?:t[eé]l[eé]travail|teletrabajo|home ?office|smart working|mobil\p{L}* arbeit))`,
  'giu',
);
const IN_OFFICE =
  /(?:in|at|to|from|im|au) (?:(?:the|our|an?|their|your|unserem|\p{Lu}\p{L}+) ){0,3}(?:office|b[uü]ro|bureau|hq|headquarters|studio|hub)|in[- ]office|on[- ]?site|in[- ]person|come in\b|vor ort|oficina|sur site/iu;
const AT_HOME =
  /remote|home ?office|from home|telework|smart working|thuis|t[eé]l[eé]travail|teletrabajo|mobil(?:es)? arbeiten/iu;
const FULL_WEEK = 5;
/** "Many people are in the office five days a week" binds nobody. */
const OTHERS = /\b(?:many|some|most) (?:people|of us|employees)\b/i;

/** Named days in the office, or at home: all five are on site, fewer are hybrid. */
function daysIn(text: string): Workplace | undefined {
  for (const found of allOf(text, DAYS)) {
    const sentence = around(text, found.index, found[0].length);
    const days = COUNTS[(found[2] ?? found[1] ?? '').toLowerCase()] ?? Number(found[2] ?? found[1]);
    if (days > FULL_WEEK || OTHERS.test(sentence) || /\b(?:travel|clients?|customers?)\b/i.test(sentence))
      continue;
    if (IN_OFFICE.test(sentence)) return days === FULL_WEEK ? 'onsite' : 'hybrid';
    if (AT_HOME.test(sentence)) return days === FULL_WEEK ? 'remote' : 'hybrid';
  }
  const split = allOf(text, DAYS_SPLIT).some(
    ([, days = '']) => (COUNTS[days.toLowerCase()] ?? Number(days)) < FULL_WEEK,
  );
  return split ? 'hybrid' : undefined;
}

/** The rest of the sentence, on its line. */
function around(text: string, at: number, length: number): string {
  const before =
    text
      .slice(Math.max(0, at - 90), at)
      .split(/\n|[.!?;]\s/)
      .at(-1) ?? '';
  const after = text.slice(at, at + length + 70).split(/\n|[.!?;]\s/)[0] ?? '';
  return `${before}${after}`;
}

const SAYS_HYBRID =
  /(?:(?<!remote(?:[,/ ]{1,3}|,? (?:and|or) ))hybrid (?:role|position|work|working|model|job|schedule|opportunity|setup|set-up|policy|arrangement|collaboration|way|basis|format|remote\/office|in )|(?:role|position|job|location|workplace|type|policy|arbeitsmodell)[^.\n]{0,60}\bhybrid\b|hybrides? arbeiten|hybride? (?:werken|arbeta)|(?:esquema|modalidad|modelo|trabajo|formato|r[eé]gimen) h[ií]brid[oa]|t[eé]l[eé]travail (?:partiel|possible|ponctuel|occasionnel)|(?<!\d)[1-9]\d\s?% (?:home ?office|remote)|split (?:your|the|their) (?:time|week|days)[^.\n]{0,40}(?:home|office)|(?:good|flexible) hybrid|mode hybride|modelo h[ií]brido|half of their (?:work )?time in (?:their|the|our)[^.\n]{0,20}office|in[- ]office on (?:mon|tues|wednes|thurs|fri)day|office or remotely|hybrid\)|\(hybrid)/iu;
const SAYS_REMOTE =
  /(?:(?:this|the|our) (?:is an? )?(?:role|position|job|opportunity|team)[^.\n]{0,50}\b(?:fully |100% |completely |entirely )?remote\b|(?:fully|100\s?%|completely|entirely)[- ]remote|(?:full-time )?remote (?:role|position|job|opportunity|work(?:er)? (?:within|across|from|from anywhere|mit)|within|in the (?:us|uk|eu)|from (?:anywhere|home)|-first position)|remote[- ]first (?:company|organi[sz]ation|team|set ?up|employer|business|culture|global)|location:? ?remote|work from anywhere|(?:based|work|live|hire you from|located) (?:from )?anywhere in|100\s?% (?:t[eé]l[eé]travail|homeoffice)|full remote|(?:100\s?% |trabajo )(?:en )?remot[oa]|(?:done|performed|carried out) (?:fully |entirely )?(?:remotely|from (?:anywhere|home))|(?<!occasional |partial |some |partly )remote work(?:ing)? (?:is )?(?:possible|available)|remote[- ]arbeit(?:en)? (?:innerhalb|aus|von|in )|t[eé]l[eé]travail (?:total|complet|[àa] 100)|(?:vollst[äa]ndig|komplett|ausschlie(?:ß|ss)lich|rein) remote|(?:choose|option|able|free) to work (?:from home|remotely) or\b|fully remotely|work (?:fully )?remotely (?:from|within|in)|join our (?:\S+ ){0,4}team and work remotely)/iu;
const SAYS_ONSITE =
  /(?:(?:this|the) (?:is an? )?(?:role|position|job)[^.\n]{0,50}\b(?:on[- ]?site|in[- ]office|in[- ]person)\b|(?:fully|100\s?%)[- ](?:on-?site|in[- ](?:office|person))|(?:on-?site|in[- ]person) (?:role|position|job|only)|(?:able|ability|willing|willingness|want|required|expected|hiring|requirement is|must) (?:to )?(?:be |work(?:ing)? )?(?:in[- ]person|on[- ]?site|in[- ]office)|work(?:ing)? (?:in[- ]person|on-?site) (?:in|from|at)|presencial|pr[eé]sentiel|vor ort (?:in unsere|erforderlich|notwendig)|office[- ]based (?:role|position|job)|(?:role|position|job) is office[- ]based|pr[äa]senz(?:arbeit|pflicht)|(?:in|at|from) (?:the|our) office (?:mon(?:day)?s? (?:to|-|–|through) fri|full[- ]time|every day))/iu;
/** Words that say it of a whole company, or in passing. */
const HINTS_REMOTE =
  /(?:^[ \t•*-]*(?:remote(?: |$)(?!work(?:ers)?\b|teams?\b|monitor|sens|support|access|employees|is\b|was\b|has\b|and\b).{0,30}$|work from home (?:in|with|from))|^[ \t•*-]*(?:100\s?% )?work from home\s*(?:$|[.!,])|remotely distributed|(?:fully|100\s?%) distributed (?:team|company)|flexible remote work|remote work (?:mit|across)|freedom to work where(?:ver)? you)/imu;
/** "Unless formally approved to work fully remotely" is for others. */
const UNLESS =
  /work from anywhere[^.\n]{0,20} \d+ (?:weeks?|months?|days?)|(?:\d+|one|two|three|four) (?:weeks?|months?|days?|wochen|tage)[^.\n]{0,30}remote[^.\n]{0,40}|(?:unless|except|excluding|candidates hired into|if you are)[^.\n]{0,60}remote(?:ly)?/giu;
