import type { Workplace } from '../model/posting.ts';
import { allOf } from './lines.ts';
import { linesAbout, SIGN, signedLines } from './signs.ts';
import { daysIn } from './workplace-days.ts';
import {
  HINTS_REMOTE,
  NOT_REMOTE,
  SAYS_HYBRID,
  SAYS_ONSITE,
  SAYS_REMOTE,
  TRADES,
} from './workplace-words.ts';

const HYBRID =
  /(?<![\p{L}\p{N}])(?:hybrid[ea]?|h[ií]brid[oa]|teil(?:weise )?remote|flex(?:ible)? hybrid)(?![\p{L}\p{N}])/iu;
const REMOTE =
  /(?<![\p{L}\p{N}])(?:remote|fully[- ]distributed|work from home|wfh|telecommute|telework|smart working|t[eé]l[eé]travail|homeoffice|home office|remot[oa]|teletrabajo|anywhere|virtual)(?![\p{L}\p{N}])/iu;
const ONSITE =
  /(?<![\p{L}\p{N}])(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|presencial|pr[eé]sentiel|sur site|wfo|work from office)(?![\p{L}\p{N}])/iu;

/** Without one of these nothing is denied; asked first, because it is asked fast. */
const DENIES = /\bno[tn]?\b|n['’]t\b|kein|ohne|\bpas\b|\bsin\b|geen|aucun|nicht|cannot|unavailable/i;

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
  (text) => (AWAY.test(text) && REMOTE_IN.test(text) ? 'remote' : undefined),
  (text) => (ANSWERS.test(text) ? answeredIn(text) : undefined),
  labelledIn,
  daysIn,
  (text) => (mayMix(text) && SAYS_HYBRID.test(text) ? 'hybrid' : undefined),
  (text) => (AWAY.test(text) && DENIES.test(text) && NOT_REMOTE.test(text) ? 'onsite' : undefined),
  (text) => (AWAY.test(text) && SAYS_REMOTE.test(text.replace(UNLESS, '')) ? 'remote' : undefined),
  (text) => (SAYS_ONSITE.test(text) ? 'onsite' : undefined),
  (text) => (AWAY.test(text) && HINTS_REMOTE.test(text) ? 'remote' : undefined),
  (text) => (HOME_AND_OFFICE.test(text) ? 'hybrid' : undefined),
];
/** Without one of these words nothing speaks of work from elsewhere, of both, or answers a question: asked first, because it is asked fast. */
const AWAY =
  /remot|home|wfh|internet|hause|where|tele|t[eé]l[eé]|distan|distributed|casa|thuis|berall|ortsunab|cualquier|qualquer|d['’]o|waar je|smart working/i;
const MIXES = /h[yií]brid|mixta|%|travail|split|teils|deels|half of|office (?:on|or)\b/i;
const OFFICE = /office|b[uü]ro|bureau|oficina|kantoor|hub|site/i;
const ANSWERS = /[:?–-]\s?(?:yes|no|ja\b|nein|oui|s[ií]\b|part|teil|parc)/i;
function mayMix(text: string): boolean {
  return MIXES.test(text) || (AWAY.test(text) && OFFICE.test(text));
}

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

/** "Remote: no", "Telework eligible: Yes". */
const ANSWER =
  /^[ \t•*-]*(?:[^\n]*[.;|] )?(remote|telework|telecommut\w*|work from home|wfh|home ?office|t[eé]l[eé]travail|teletrabajo)(?: (?:job|work|position|role|eligible|eligibility|possible|option|ok|friendly|m[oö]glich))?\s?[:?–-]\s?(yes|no|ja|nein|oui|non|s[ií]|partial\w*|teilweise|partiel\w*|parcial\w*)(?!\p{L})/gimu;

/** What a line that asks the question answers: who may telework is there sometimes, and who may not is there always. */
function answeredIn(text: string): Workplace | undefined {
  const answers = allOf(text, ANSWER).map(([, asked = '', answer = '']) => ({
    isRemote: /^remote/i.test(asked),
    isNo: /^n/i.test(answer),
    isPart: /^(?:part|teil|parc)/i.test(answer),
  }));
  const yes = answers.filter(({ isNo }) => !isNo);
  if (answers.length === 0) return undefined;
  if (yes.length === 0) return 'onsite';
  return yes.some(({ isRemote, isPart }) => isRemote && !isPart) ? 'remote' : 'hybrid';
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
    const found = daysIn(value) ?? workplaceInLine(value);
    if (found) return found;
  }
  return undefined;
}

/** "Unless formally approved to work fully remotely" is for others. */
const UNLESS =
  /work from anywhere[^.\n]{0,20} \d+ (?:weeks?|months?|days?)|(?:\d+|one|two|three|four) (?:weeks?|months?|days?|wochen|tage)[^.\n]{0,30}remote[^.\n]{0,40}|(?:unless|except|excluding|candidates hired into|if you are)[^.\n]{0,60}remote(?:ly)?/giu;
/** "Duty days in the office, and writing up from home". */
const HOME_AND_OFFICE =
  /(?:in (?:the|our) office\b(?<=\b(?:days?|time|meetings?|work(?:ing)?)\b[^.\n]{0,20} in (?:the|our) office)(?<!\b(?:not|no|never|cannot|unable|customers?|clients?|patients?|users?)\b[^.\n]{0,100})[^.\n]{0,70}(?<!take )\b(?:from|at) home\b|\b(?:from|at) home\b(?<!\b(?:not|no|never|cannot|unable|customers?|clients?|patients?|users?)\b[^.\n]{0,70})[^.\n]{0,50} in (?:the|our) office\b)(?![^.\n]{0,30}\bnot\b)/iu;
