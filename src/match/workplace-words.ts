/** Words by which a posting says where the work is done, in the languages Homing reads. */
import { either } from './either.ts';

/** That one may not work from elsewhere. */
export const NOT_REMOTE = either(
  {
    not: /(?=[nic])(?<![\p{L}\p{N}])(?:not|no|non|isn['’]t|cannot be)[\s-]+(?:a |an |fully |currently |eligible for |available for |considered )*remote/u,
    noneIs:
      /remote (?:(?:work(?:ing)?|options?|candidates?|applicants?) )?(?:is|are|will|can)(?: not|n['’]t|not)\b/u,
    cannotBe: /cannot be (?:done|performed|carried out) remote/u,
    withoutInOtherLanguages:
      /(?:keine?|ohne|pas de|sin|geen|aucun) (?:(?:m[oö]glichkeit|option|opci[oó]n|possibilit[eé])[^.\n]{0,12} )?(?:homeoffice|home office|remote\p{L}*|t[eé]l[eé]travail|teletrabajo|thuiswerk\p{L}*)/u,
    unavailable:
      /(?:telework\w*|telecommut\w*|work(?:ing)?[- ]from[- ]home|wfh|home ?office|t[eé]l[eé]travail|teletrabajo)(?: options?| arrangements?)? (?:is |are |ist |n['’]est |no est[aá] |no es )?(?:leider |currently |derzeit )?(?:not|nicht|pas|non|un)? ?(?:unavailable|(?<=(?:not|nicht|pas|non|no est[aá]|no es) )(?:currently )?(?:available|possible|an option|m[oö]glich|permitted|offered|allowed|supported|authori[sz]ed|disponible|posible))/u,
    notEligible:
      /not (?:eligible|available|suitable|open) (?:for|to) (?:telework|work(?:ing)? from home|hybrid)/u,
    inSpanish:
      /no (?:es posible|est[aá] permitido|se (?:permite|ofrece|admite|contempla)) (?:el )?teletrabajo/u,
    noWayTo:
      /\bno (?:options?|possibility|opportunity|ability) (?:to|for|of) (?:telework|work(?:ing)? (?:from home|remote(?:ly)?)|remote work|wfh)/u,
    none: /\bno (?:telework|wfh|home office|work(?:ing)?[- ]from[- ]home)\b/u,
  },
  'iu',
);

/** That the work is in both places. */
export const SAYS_HYBRID = either(
  {
    ofTheJob:
      /hybrid(?<!remote(?:[,/ ]{1,3}|,? (?:and|or) )hybrid) (?:role|position|work(?!forces?|loads?)|working|model|job|schedule|opportunity|setup|set-up|policy|arrangement|collaboration|way|basis|format|remote\/office|in )/u,
    jobBefore: /(?:role|position|job|location|workplace|type|policy|arbeitsmodell)[^.\n]{0,60}\bhybrid\b/u,
    asOneWorks: /hybrides? arbeiten|hybride? (?:werken|arbeta)/u,
    inSpanish: /(?:esquema|modalidad|modelo|trabajo|formato|r[eé]gimen) h[ií]brid[oa]/u,
    inFrench: /t[eé]l[eé]travail (?:partiel|possible|ponctuel|occasionnel)/u,
    shareAtHome: /(?<!\d)[1-9]\d\s?% (?:home ?office|remote)/u,
    splitTime: /split (?:your|the|their) (?:time|week|days)[^.\n]{0,40}(?:home|office)/u,
    kindOfHybrid: /(?:good|flexible) hybrid|mode hybride|modelo h[ií]brido/u,
    shareInOffice:
      /half of their (?:work )?time in (?:their|the|our)[^.\n]{0,20}office|\d{2} ?% of (?:the |your |their )?(?:working )?(?:time|week|days) (?:in|at|from) (?:the|our|an?) (?:\S+ )?office/u,
    daysInOffice: /in[- ]office on (?:mon|tues|wednes|thurs|fri)day|office or remotely/u,
    mix: /(?:mix|mixture|blend|combination|split|balance|divide) (?:of|between|your time between) [^.\n]{0,20}(?:(?:home|remote)[^.\n]{0,30}(?:office|on-?site|hub)|office[^.\n]{0,30}(?:home|remote))|modalidad mixta/u,
    homeOrOffice:
      /(?:remote|home ?office|zu hause|zuhause|from home(?<!(?:choose|option|able|free) to work from home)|at home|remotely|à distance|t[eé]l[eé]travail|desde casa|thuis)(?<!(?:customers?|clients?|patients?|users?|students?)[^.\n]{0,95})(?: (?:oder|or|ou|o|of)|,? (?:or|and)) (?:(?:from|in|at|im|in unserem|au|en|op) )?(?:the |our |unserem |la |el |het |one of our )?(?:b[uü]ro|office|bureau|oficina|kantoor|hubs?)/u,
    officeOrHome:
      /(?:office|b[uü]ro|bureau|oficina|kantoor)(?: or| oder| ou| o| of|,) (?:from |at |zu |à |en |desde )?(?:home|hause|distance|t[eé]l[eé]travail|casa|thuis)/u,
    partly: /deels (?:thuis|remote|op kantoor)|teils (?:im|von|remote|vor)[^.\n]{0,40}teils/u,
    asMark: /hybrid\)|\(hybrid|(?:^|[/|•·])\W*hybrid(?= ?(?:[|•·:–—]|- ))(?!.{0,3}remote)/u,
  },
  'imu',
);

/** That the work is from elsewhere. */
export const SAYS_REMOTE = either(
  {
    thisJob:
      /(?:this|the|our) (?:is an? )?(?:role|position|job|opportunity|team)[^.\n]{0,50}\b(?:fully |100% |completely |entirely )?remote\b/u,
    wholly: /(?:fully|100\s?%|completely|entirely)[- ]remote/u,
    ofTheJob:
      /(?:full-time )?remote (?:role|position|job|opportunity|work(?:er)? (?:within|across|from|from anywhere|mit)|within|in the (?:us|uk|eu)|from (?:anywhere|home)|-first position)/u,
    remoteFirst: /remote[- ]first (?:company|organi[sz]ation|team|set ?up|employer|business|culture|global)/u,
    asPlace: /location:? ?remote|work from anywhere/u,
    wherever:
      /(?:based|work|live|hire you from|located|sit|reside|be) (?:from )?(?:anywhere|from anywhere|wherever) (?:in|within|across)/u,
    whollyInOtherLanguages:
      /100\s?% (?:t[eé]l[eé]travail|homeoffice)|full remote|(?:t[eé]l[eé]travail|teletrabajo|homeoffice|home office|remote?|remoto) (?:al |[àa] |zu )?100\s?%/u,
    fromAnyPlace:
      /(?:desde|de) (?:cualquier|qualquer) (?:punto|lugar|parte|sitio)|(?:von|aus) [uü]berall|ortsunabh[aä]ngig|d['’]o[uù] (?:vous|tu) voul|waar je wilt|volledig (?:remote|thuis|op afstand)/u,
    fromHome:
      /(?:permanent|fully?|full[- ]time|100\s?%|completely) (?:wfh|work(?:ing)? from home)|(?:wfh|work(?:ing)? from home) (?:role|position|job|opportunity|full[- ]time|permanently|every day|100\s?%)|(?:from|in) the comfort of your (?:own )?home|home[- ]based (?:role|position|job|opportunity)/u,
    hundredPercent: /(?:100\s?% |trabajo )(?:en )?remot[oa]/u,
    doneRemotely: /(?:done|performed|carried out) (?:fully |entirely )?(?:remotely|from (?:anywhere|home))/u,
    possible: /(?<!occasional |partial |some |partly )remote work(?:ing)? (?:is )?(?:possible|available)/u,
    inGermanAndFrench:
      /remote[- ]arbeit(?:en)? (?:innerhalb|aus|von|in )|t[eé]l[eé]travail (?:total|complet|[àa] 100)|(?:vollst[äa]ndig|komplett|ausschlie(?:ß|ss)lich|rein) remote/u,
    asOneLikes: /(?:choose|option|able|free) to work (?:from home|remotely) or\b/u,
    remotely:
      /fully remotely|work (?:fully )?remotely (?:from|within|in)|join our (?:\S+ ){0,4}team and work remotely/u,
  },
  'iu',
);

/** That the work is there. */
export const SAYS_ONSITE = either(
  {
    thisJob:
      /(?:this|the) (?:is an? )?(?:role|position|job)[^.\n]{0,50}\b(?:on[- ]?site|in[- ]office|in[- ]person)\b/u,
    wholly: /(?:fully|100\s?%)[- ](?:on-?site|in[- ](?:office|person))/u,
    ofTheJob: /(?:on-?site|in[- ]person) (?:role|position|job|only)/u,
    asked:
      /(?:able|ability|willing|willingness|want|required|expected|hiring|requirement is|must) (?:to )?(?:be |work(?:ing)? )?(?:in[- ]person|on[- ]?site|in[- ]office)/u,
    workAt:
      /work(?:ing)? (?:in[- ]person|on-?site) (?:in|from|at)|\bwork is (?:performed |done |carried out |all |fully )?on[- ]?site|\bwork(?:ing)? from (?:the )?office\b(?! ?\d)(?= ?(?:[-–,.(]|$))/u,
    inOtherLanguages: /presencial|pr[eé]sentiel|vor ort (?:in unsere|erforderlich|notwendig)/u,
    officeBased: /office[- ]based (?:role|position|job)/u,
    byDefault:
      /work(?:ing)? (?:together )?(?:from|in|at) (?:the|our) (?:\S+ )?office (?:by default|every day|daily|as a rule)/u,
    officeFirst: /(?:we are|we['’]re) an? (?:office[- ]first|in[- ]person(?:[- ]first)?) (?:company|team)/u,
    basedInOffice: /(?:role|position|job) is office[- ]based/u,
    presence: /pr[äa]senz(?:arbeit|pflicht)/u,
    daysInOffice:
      /(?:in|at|from) (?:the|our) office (?:mon(?:day)?s? (?:to|-|–|through) fri|full[- ]time|every day)/u,
  },
  'iu',
);

/** Words that say it of a whole company, or in passing. */
export const HINTS_REMOTE = either(
  {
    homeNeeds:
      /your home (?:workspace|work space|working space|office)[^.\n]{0,30}\b(?:must|has to|needs?|required|at least)\b|(?:must have|need|requires?d?)[^.\n]{0,50}(?:internet (?:connection|speed)|home workspace|home office space)/u,
    lineOfItsOwn:
      /^[ \t•*-]*(?:remote(?: |$)(?!work(?:ers)?\b|teams?\b|monitor|sens|support|access|employees|is\b|was\b|has\b|and\b).{0,30}$|work from home (?:in|with|from))|^[ \t•*-]*(?:100\s?% )?(?:work from home|trabajo desde casa|travail [àa] domicile|arbeit von zu ?hause)\s*(?:$|[.!,])/u,
    distributed: /remotely distributed|(?:fully|100\s?%) distributed (?:team|company)/u,
    inPassing: /flexible remote work|remote work (?:mit|across)|freedom to work where(?:ver)? you/u,
  },
  'imu',
);

/** Trades whose name holds such a word. */
export const TRADES = either(
  {
    farAway:
      /remote (?:sensing|monitoring|pilot(?:ed)?|operat\w+|(?:and|&) rural|sites?\b|locations?\b|communit\w+|support|access|diagnos\w+|hands)|(?:rural|regional) (?:and|&) remote/,
    homeOfCompany: /(?:corporate|company|global|our) home office/,
    hybridThings:
      /hybrid (?:cloud|it\b|infrastructure|mobile|apps?|vehicles?|powertrains?|electric|seeds?|bonding|breed\w*|maize|corn|rice|wheat|plants?|varieties|crops?|integration|inverters?|renewables?|energy|power|learning|teaching|programmes?|programs?|events?|workforces?|environments?|identity|search|systems?|drives?|cars?)/,
    virtualThings: /virtual (?:assistant|reality|design|desktop|events?|production|machine\w*)/,
  },
  'gi',
);
