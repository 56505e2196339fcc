import type { Workplace } from '../model/posting.ts';
import { allOf } from './lines.ts';
import { linesAbout, SIGN, signedLines } from './signs.ts';
import { daysIn } from './workplace-days.ts';

const HYBRID =
  /(?<![\p{L}\p{N}])(?:hybrid[ea]?|h[ií]brid[oa]|teil(?:weise )?remote|flex(?:ible)? hybrid)(?![\p{L}\p{N}])/iu;
const REMOTE =
  /(?<![\p{L}\p{N}])(?:remote|fully[- ]distributed|work from home|wfh|telecommute|telework|smart working|t[eé]l[eé]travail|homeoffice|home office|remot[oa]|teletrabajo|anywhere|virtual)(?![\p{L}\p{N}])/iu;
const ONSITE =
  /(?<![\p{L}\p{N}])(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|presencial|pr[eé]sentiel|sur site|wfo|work from office)(?![\p{L}\p{N}])/iu;
const NOT_REMOTE =
  /(?<![\p{L}\p{N}])(?:not|no|non|isn['’]t|cannot be)[\s-]+(?:a |an |fully |currently |eligible for |available for |considered )*remote|remote (?:(?:work(?:ing)?|options?|candidates?|applicants?) )?(?:is|are|will|can)(?: not|n['’]t|not)\b|cannot be (?:done|performed|carried out) remote|(?:keine?|ohne|pas de|sin|geen|aucun) (?:(?:m[oö]glichkeit|option|opci[oó]n|possibilit[eé])[^.\n]{0,12} )?(?:homeoffice|home office|remote\p{L}*|t[eé]l[eé]travail|teletrabajo|thuiswerk\p{L}*)|(?:telework\w*|telecommut\w*|work(?:ing)?[- ]from[- ]home|wfh|home ?office|t[eé]l[eé]travail|teletrabajo)(?: options?| arrangements?)? (?:is |are |ist |n['’]est |no est[aá] |no es )?(?:leider |currently |derzeit )?(?:not|nicht|pas|non|un)? ?(?:unavailable|(?<=(?:not|nicht|pas|non|no est[aá]|no es) )(?:currently )?(?:available|possible|an option|m[oö]glich|permitted|offered|allowed|supported|authori[sz]ed|disponible|posible))|not (?:eligible|available|suitable|open) (?:for|to) (?:telework|work(?:ing)? from home|hybrid)|no (?:es posible|est[aá] permitido|se (?:permite|ofrece|admite|contempla)) (?:el )?teletrabajo|\bno (?:options?|possibility|opportunity|ability) (?:to|for|of) (?:telework|work(?:ing)? (?:from home|remote(?:ly)?)|remote work|wfh)|\bno (?:telework|wfh|home office|work[- ]from[- ]home)\b/iu;

/** Without one of these nothing is denied; asked first, because it is asked fast. */
const DENIES = /\bno[tn]?\b|n['’]t\b|kein|ohne|\bpas\b|\bsin\b|geen|aucun|nicht|cannot|unavailable/i;

/** Trades whose name holds such a word. */
const TRADES =
  /remote (?:sensing|monitoring|pilot(?:ed)?|operat\w+|(?:and|&) rural|sites?\b|locations?\b|communit\w+|support|access|diagnos\w+|hands)|(?:rural|regional) (?:and|&) remote|(?:corporate|company|global|our) home office|hybrid (?:cloud|it\b|infrastructure|mobile|apps?|vehicles?|powertrains?|electric|seeds?|bonding|breed\w*|maize|corn|rice|wheat|plants?|varieties|crops?|integration|inverters?|renewables?|energy|power|learning|teaching|programmes?|programs?|events?|workforces?|environments?|identity|search|systems?|drives?|cars?)|virtual (?:assistant|reality|design|desktop|events?|production|machine\w*)/gi;

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

const SAYS_HYBRID =
  /(?:hybrid(?<!remote(?:[,/ ]{1,3}|,? (?:and|or) )hybrid) (?:role|position|work(?!forces?|loads?)|working|model|job|schedule|opportunity|setup|set-up|policy|arrangement|collaboration|way|basis|format|remote\/office|in )|(?:role|position|job|location|workplace|type|policy|arbeitsmodell)[^.\n]{0,60}\bhybrid\b|hybrides? arbeiten|hybride? (?:werken|arbeta)|(?:esquema|modalidad|modelo|trabajo|formato|r[eé]gimen) h[ií]brid[oa]|t[eé]l[eé]travail (?:partiel|possible|ponctuel|occasionnel)|(?<!\d)[1-9]\d\s?% (?:home ?office|remote)|split (?:your|the|their) (?:time|week|days)[^.\n]{0,40}(?:home|office)|(?:good|flexible) hybrid|mode hybride|modelo h[ií]brido|half of their (?:work )?time in (?:their|the|our)[^.\n]{0,20}office|\d{2} ?% of (?:the |your |their )?(?:working )?(?:time|week|days) (?:in|at|from) (?:the|our|an?) (?:\S+ )?office|in[- ]office on (?:mon|tues|wednes|thurs|fri)day|office or remotely|(?:mix|mixture|blend|combination|split|balance|divide) (?:of|between|your time between) [^.\n]{0,20}(?:(?:home|remote)[^.\n]{0,30}(?:office|on-?site|hub)|office[^.\n]{0,30}(?:home|remote))|modalidad mixta|(?:remote|home ?office|zu hause|zuhause|from home(?<!(?:choose|option|able|free) to work from home)|at home|remotely|à distance|t[eé]l[eé]travail|desde casa|thuis)(?<!(?:customers?|clients?|patients?|users?|students?)[^.\n]{0,95})(?: (?:oder|or|ou|o|of)|,? (?:or|and)) (?:(?:from|in|at|im|in unserem|au|en|op) )?(?:the |our |unserem |la |el |het |one of our )?(?:b[uü]ro|office|bureau|oficina|kantoor|hubs?)|(?:office|b[uü]ro|bureau|oficina|kantoor)(?: or| oder| ou| o| of|,) (?:from |at |zu |à |en |desde )?(?:home|hause|distance|t[eé]l[eé]travail|casa|thuis)|deels (?:thuis|remote|op kantoor)|teils (?:im|von|remote|vor)[^.\n]{0,40}teils|hybrid\)|\(hybrid|(?:^|[/|•·])\W*hybrid(?= ?(?:[|•·:–—]|- ))(?!.{0,3}remote))/imu;
const SAYS_REMOTE =
  /(?:(?:this|the|our) (?:is an? )?(?:role|position|job|opportunity|team)[^.\n]{0,50}\b(?:fully |100% |completely |entirely )?remote\b|(?:fully|100\s?%|completely|entirely)[- ]remote|(?:full-time )?remote (?:role|position|job|opportunity|work(?:er)? (?:within|across|from|from anywhere|mit)|within|in the (?:us|uk|eu)|from (?:anywhere|home)|-first position)|remote[- ]first (?:company|organi[sz]ation|team|set ?up|employer|business|culture|global)|location:? ?remote|work from anywhere|(?:based|work|live|hire you from|located|sit|reside|be) (?:from )?(?:anywhere|from anywhere|wherever) (?:in|within|across)|100\s?% (?:t[eé]l[eé]travail|homeoffice)|full remote|(?:t[eé]l[eé]travail|teletrabajo|homeoffice|home office|remote?|remoto) (?:al |[àa] |zu )?100\s?%|(?:desde|de) (?:cualquier|qualquer) (?:punto|lugar|parte|sitio)|(?:von|aus) [uü]berall|ortsunabh[aä]ngig|d['’]o[uù] (?:vous|tu) voul|waar je wilt|volledig (?:remote|thuis|op afstand)|(?:permanent|fully?|full[- ]time|100\s?%|completely) (?:wfh|work(?:ing)? from home)|(?:wfh|work(?:ing)? from home) (?:role|position|job|opportunity|full[- ]time|permanently|every day|100\s?%)|(?:from|in) the comfort of your (?:own )?home|home[- ]based (?:role|position|job|opportunity)|(?:100\s?% |trabajo )(?:en )?remot[oa]|(?:done|performed|carried out) (?:fully |entirely )?(?:remotely|from (?:anywhere|home))|(?<!occasional |partial |some |partly )remote work(?:ing)? (?:is )?(?:possible|available)|remote[- ]arbeit(?:en)? (?:innerhalb|aus|von|in )|t[eé]l[eé]travail (?:total|complet|[àa] 100)|(?:vollst[äa]ndig|komplett|ausschlie(?:ß|ss)lich|rein) remote|(?:choose|option|able|free) to work (?:from home|remotely) or\b|fully remotely|work (?:fully )?remotely (?:from|within|in)|join our (?:\S+ ){0,4}team and work remotely)/iu;
const SAYS_ONSITE =
  /(?:(?:this|the) (?:is an? )?(?:role|position|job)[^.\n]{0,50}\b(?:on[- ]?site|in[- ]office|in[- ]person)\b|(?:fully|100\s?%)[- ](?:on-?site|in[- ](?:office|person))|(?:on-?site|in[- ]person) (?:role|position|job|only)|(?:able|ability|willing|willingness|want|required|expected|hiring|requirement is|must) (?:to )?(?:be |work(?:ing)? )?(?:in[- ]person|on[- ]?site|in[- ]office)|work(?:ing)? (?:in[- ]person|on-?site) (?:in|from|at)|\bwork is (?:performed |done |carried out |all |fully )?on[- ]?site|\bwork(?:ing)? from (?:the )?office\b(?! ?\d)(?= ?(?:[-–,.(]|$))|presencial|pr[eé]sentiel|vor ort (?:in unsere|erforderlich|notwendig)|office[- ]based (?:role|position|job)|work(?:ing)? (?:together )?(?:from|in|at) (?:the|our) (?:\S+ )?office (?:by default|every day|daily|as a rule)|(?:we are|we['’]re) an? (?:office[- ]first|in[- ]person(?:[- ]first)?) (?:company|team)|(?:role|position|job) is office[- ]based|pr[äa]senz(?:arbeit|pflicht)|(?:in|at|from) (?:the|our) office (?:mon(?:day)?s? (?:to|-|–|through) fri|full[- ]time|every day))/iu;
/** Words that say it of a whole company, or in passing. */
const HINTS_REMOTE =
  /(?:your home (?:workspace|work space|working space|office)[^.\n]{0,30}\b(?:must|has to|needs?|required|at least)\b|(?:must have|need|requires?d?)[^.\n]{0,50}(?:internet (?:connection|speed)|home workspace|home office space)|^[ \t•*-]*(?:remote(?: |$)(?!work(?:ers)?\b|teams?\b|monitor|sens|support|access|employees|is\b|was\b|has\b|and\b).{0,30}$|work from home (?:in|with|from))|^[ \t•*-]*(?:100\s?% )?(?:work from home|trabajo desde casa|travail [àa] domicile|arbeit von zu ?hause)\s*(?:$|[.!,])|remotely distributed|(?:fully|100\s?%) distributed (?:team|company)|flexible remote work|remote work (?:mit|across)|freedom to work where(?:ver)? you)/imu;
/** "Unless formally approved to work fully remotely" is for others. */
const UNLESS =
  /work from anywhere[^.\n]{0,20} \d+ (?:weeks?|months?|days?)|(?:\d+|one|two|three|four) (?:weeks?|months?|days?|wochen|tage)[^.\n]{0,30}remote[^.\n]{0,40}|(?:unless|except|excluding|candidates hired into|if you are)[^.\n]{0,60}remote(?:ly)?/giu;
/** "Duty days in the office, and writing up from home". */
const HOME_AND_OFFICE =
  /(?:in (?:the|our) office\b(?<=\b(?:days?|time|meetings?|work(?:ing)?)\b[^.\n]{0,20} in (?:the|our) office)(?<!\b(?:not|no|never|cannot|unable|customers?|clients?|patients?|users?)\b[^.\n]{0,100})[^.\n]{0,70}(?<!take )\b(?:from|at) home\b|\b(?:from|at) home\b(?<!\b(?:not|no|never|cannot|unable|customers?|clients?|patients?|users?)\b[^.\n]{0,70})[^.\n]{0,50} in (?:the|our) office\b)(?![^.\n]{0,30}\bnot\b)/iu;
