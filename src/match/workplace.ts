import type { Workplace } from '../model/posting.ts';
import { allOf } from './lines.ts';
import { linesAbout, SIGN, type SignedLine, signedLines, textOf } from './signs.ts';
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

/** Without one of these a line names no way of working; asked first, because it is asked fast. */
const MAY_NAME =
  /remot|h[yií]brid|on.?site|home|in.office|from office|in.person|wf[ho]|tele|t[eé]l[eé]|distributed|smart work|anywhere|virtual|vor ort|presencial|pr[eé]sentiel|sur site|thuiswerk/iu;

/** The way of working a short line (a place, a title, a label) names. Hybrid is not remote. */
export function workplaceInLine(text: string): Workplace | undefined {
  if (!MAY_NAME.test(text)) return undefined;
  const line = text.replace(TRADES, ' ');
  if (HYBRID.test(line)) return 'hybrid';
  if (NOT_REMOTE.test(line)) return 'onsite';
  if (REMOTE.test(line)) return ONSITE.test(line) ? 'hybrid' : 'remote';
  return ONSITE.test(line) ? 'onsite' : undefined;
}

const { away, office, mixed, there, workplace } = SIGN;

/** What a text is read for: a pattern that says it, or a reader of lines. */
type Reading = {
  /** A line is read where it has all signs of one of these sets: a sign is seen faster than a pattern is asked. */
  readonly needs: readonly number[];
} & (
  | { readonly says: Workplace; readonly pattern: RegExp }
  | { readonly read: (text: string, lines: readonly SignedLine[]) => Workplace | undefined }
);

/** The plainest words first. Made at the first text, for its patterns may come late. */
export function readings(): readonly Reading[] {
  return [
    { needs: [workplace], read: taggedIn },
    { needs: [away], says: 'remote', pattern: REMOTE_IN },
    { needs: [away], read: answeredIn },
    { needs: [workplace], read: labelledIn },
    { needs: [workplace], read: (_, lines) => daysIn(lines) },
    { needs: [mixed, away | office], says: 'hybrid', pattern: SAYS_HYBRID },
    { needs: [away], read: deniedIn },
    { needs: [away], read: remoteIn },
    { needs: [there], says: 'onsite', pattern: SAYS_ONSITE },
    { needs: [away], says: 'remote', pattern: HINTS_REMOTE },
    { needs: [away | office], says: 'hybrid', pattern: HOME_AND_OFFICE },
  ];
}

let made: readonly Reading[] | undefined;

const ANSWERS = /[:?–-]\s?(?:yes|no|ja\b|nein|oui|s[ií]\b|part|teil|parc)/i;
/** A line of its own: "Remote within NSW, VIC or ACT". */
const REMOTE_IN = /^[ \t•*-]*(?:fully )?remote(?:ly)? (?:within|in|from|across) (?:the )?\p{Lu}/imu;

/** The way of working a whole text names for this job; a benefit ("remote-friendly culture", "work remotely 4 weeks a year") is none. */
export function workplaceInText(text: string, signed = signedLines(text)): Workplace | undefined {
  const lines = linesAbout(signed, workplace);
  if (lines.length === 0) return undefined;
  made ??= readings();
  for (const reading of made) {
    const { needs } = reading;
    const about = lines.filter(({ signs }) => needs.some((all) => (signs & all) === all));
    const found = about.length === 0 ? undefined : readIn(about, reading);
    if (found) return found;
  }
  return undefined;
}

function readIn(lines: readonly SignedLine[], reading: Reading): Workplace | undefined {
  const text = textOf(lines);
  if ('read' in reading) return reading.read(text, lines);
  return reading.pattern.test(text) ? reading.says : undefined;
}

function deniedIn(text: string): Workplace | undefined {
  return DENIES.test(text) && NOT_REMOTE.test(text) ? 'onsite' : undefined;
}

function remoteIn(text: string): Workplace | undefined {
  return SAYS_REMOTE.test(text) && SAYS_REMOTE.test(text.replace(UNLESS, '')) ? 'remote' : undefined;
}

/** "Remote: no", "Telework eligible: Yes". */
const ANSWER =
  /^[ \t•*-]*(?:[^\n]*[.;|] )?(remote|telework|telecommut\w*|work from home|wfh|home ?office|t[eé]l[eé]travail|teletrabajo)(?: (?:job|work|position|role|eligible|eligibility|possible|option|ok|friendly|m[oö]glich))?\s?[:?–-]\s?(yes|no|ja|nein|oui|non|s[ií]|partial\w*|teilweise|partiel\w*|parcial\w*)(?!\p{L})/gimu;

/** What a line that asks the question answers: who may telework is there sometimes, and who may not is there always. */
function answeredIn(text: string): Workplace | undefined {
  if (!ANSWERS.test(text)) return undefined;
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
    const found = daysIn(signedLines(value)) ?? workplaceInLine(value);
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
