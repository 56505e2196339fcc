import type { Level } from '../model/posting.ts';
import type { SignWords } from './machine.ts';

/** Trades that are called manager and manage a thing, not people: their level is not said. */
const TRADES = [
  'product',
  'product marketing',
  'project',
  'program(?:me)?',
  'accounts?',
  'success',
  'relationships?',
  'community',
  'social media',
  'content',
  'campaign',
  'case',
  'care',
  'category',
  'territory',
  'partner',
  'portfolio',
  'property',
  'stage',
].join('|');

const SOFTWARE_WORDS =
  'software|product|data|backend|frontend|full[- ]?stack|systems?|web|cloud|security|qa|ux|ui|mobile|machine learning|site reliability|devops';

/** What says a level in a title, the strongest sign first. Each stands as a word of its own: "intern" is not in "international". */
export const LEVEL_SIGNS: readonly (readonly [Level, readonly RegExp[]])[] = [
  [
    'intern',
    [
      words(
        'interns?(?:hips?)?',
        '(?:working|intern|placement) students?',
        'summer (?:analyst|associate)',
        'industrial placement',
        'co-?op(?= (?:student|program|term|position|engineer|developer)| ?[-–,(]|$)',
        'praktikant(?::?in|inn?en)?|praktikum|praktika|werkstudent(?::?in|ierende[rn]?)?|werkstudierende:?[rn]?|studentische hilfskraft',
        'stagiaires?|alternance|alternante?',
        'becari[oa]s?|pr[aá]cticas',
        'tirocini[oa]|tirocinante|stagist[ai]',
        'est[aá]gio|estagi[aá]ri[oa]',
        'praktik|st[aá][zž]ist[ak]a?|sta[zż]yst[ak]a?|sta[zż]',
      ),
      /(?:^\W*|[-–|] )stage(?= (?:de|en|assistant|charg[eé]|ing[eé]nieur|d[eé]velopp|comptab|bij|als|r&d|marketing|m[12]|pfe|[-–]|h ?\/ ?f|f ?\/ ?h)|[-–: ]*$)/iu,
      /インターン|인턴|实习|實習/u,
    ],
  ],
  [
    'executive',
    [
      words(
        String.raw`(?<!(?:to|of|for) (?:the |our )?)(?:chief [\p{L}&, ]{2,40}? officer|c[etfomiprsdb]o|ciso|chro)`,
        String.raw`(?<!(?:crew|section|deputy|assistant|line|sous|bureau) )chief(?= (?!of staff|engineer|architect|scientist|designer|steward|complaint|[\p{L}&, ]{2,40}? officer)\p{L})`,
        '(?<!(?:to|of|for) (?:the |our )?)(?:[esr]?vp|vice[- ]president|president)',
        'managing director|executive director',
        'co-?founder',
        'gesch[aä]ftsf[uü]hr(?:er|erin|ung)|vorstand',
        'directeur g[eé]n[eé]ral',
      ),
    ],
  ],
  [
    'director',
    [
      words(
        'directors?',
        'heads? of|(?:global|regional|country|group|department|practice|studio) head',
        'head(?=[,:]? (?:[-–] |$)|$)',
        'directrice|directeur|director[ae]?|diretor[a]?|dyrektor|ředitel(?:ka)?|direktor(?:in)?|bereichsleit(?:er(?:in)?|ung)|hoofd',
      ),
      /总监|總監|本部長|部長/u,
    ],
  ],
  [
    'principal',
    [
      words(
        'principal(?! investigator|[ ,(–-]+(?:of\\b|elementary|primary|middle|high|secondary|school|k-))',
        'chief (?:engineer|architect|scientist|designer)',
        'distinguished (?:engineer|scientist|architect)',
      ),
    ],
  ],
  [
    'staff',
    [
      words(
        '(?<!(?:of|technical|support|wait|waiting|kitchen|medical|nursing|bar|house|sales|office|admin|all|bank|general|clinical|legal|field) )(?:senior )?staff(?! (?:nurse|rn|lpn|cna|accountant|writer|attorney|assistant|pharmacist|accounting|auditor|members?|physician|psychiatrist|psychologist|therapist|veterinarian|chaplain|interpreter|photographer|reporter|development|training|support|officer|dining))',
      ),
    ],
  ],
  [
    'manager',
    [
      words(
        String.raw`(?<!(?<!\p{L})(?:${TRADES})[ -])manager(?:in)?(?! in training| trainee)`,
        'group product manager',
        'supervisor|superviseure?|superintendent',
        '(?:abteilungs|filial|markt|betriebs|werks|standort|regional|vertriebs)leit(?:er(?:in)?|ung)|leiter(?:in)?|leitung',
        'responsable|jef[ea] de(?! equipo| cocina| partida| proyecto)|gerente|responsabile|kierownik|vedoucí',
      ),
      /マネージャー|课长|課長|经理(?!助理)|主管/u,
    ],
  ],
  [
    'lead',
    [
      words(
        '(?:tech(?:nical)? |team )?lead(?! (?:gen|generation|time|paint|qualif|nurtur|conversion|routing|poison|abatement|to)|-)',
        '(?<!thought )leader|teamle[ia]der|foreman|forewoman|foreperson',
        'head (?:chef|nurse|coach|teacher|cashier|bartender|gardener|waiter|waitress|receptionist|baker)',
        '(?:team|gruppen|schicht)leit(?:er(?:in)?|ung)|schichtf[uü]hrer(?:in)?|vorarbeiter(?:in)?|polier',
        'chef d.[ée]quipe|jefe de equipo|l[ií]der de equipo',
      ),
      /リーダー|テックリード|리드|组长|組長/u,
    ],
  ],
  [
    'senior',
    [
      words(
        '(?<!semi[- ])(?:senior|sr|snr|s[eêé]nior|seniorní)(?! (?:living|care|center|centre|services?|housing|communit|citizens?|home|nutrition|companion|adults?))',
        String.raw`sen(?=\.)`,
        'experienced|erfahrene[rn]?',
        'iii|iv',
        'starszy|starsza',
      ),
      /(?<!(?:niveau|schaal) )(?<=\p{L} )[34](?=$| ?[-–,(/|])/u,
      /シニア|시니어|高级|高級|资深|資深/u,
    ],
  ],
  [
    'mid',
    [
      words(
        'mid[- ]?(?:level|weight|senior)|semi[- ]?s[eé]nior|confirm[eé]e?',
        String.raw`mid(?=$| ?[/,)]| (?:software|backend|frontend|full|developer|engineer|devops|data|qa|\.net|java|python|react|php|product|ui|ux))`,
        'middle(?! (?:school|east|office|market|grades?))|medior|intermediate(?! school)|interm[eé]diaire|pleno',
        '(?<!i ?/ ?)ii',
      ),
      /(?<=(?<!(?:phase|tier|shift|zone|area|team|group|class|route|unit|building|block|week|day|part|year|no|number|step|type|series|grade|stage|covid|web|world|season|line|track) ?)\p{L} )2(?=$| ?[-–,(/|])/iu,
    ],
  ],
  [
    'junior',
    [
      words(
        '(?:junior|jr|jnr|j[uú]nior|juniorní)(?! (?:college|high|school|achievement))',
        'd[eé]butante?|m[lł]odsz[ya]',
        `associate (?:(?:${SOFTWARE_WORDS}) )*(?:engineer|developer|product manager|product designer|designer|data scientist|data analyst)`,
      ),
      /ジュニア|주니어|初级|初級/u,
    ],
  ],
  [
    'entry',
    [
      words(
        'entry[- ]?level',
        'graduate(?! (?:school|program director|studies|admission))|new grads?|grads?',
        'trainees?|apprentice(?:ship)?s?|early[- ]careers?',
        'ausbildung|auszubildende[rn]?|azubi|volontariat|volont[aä]r(?:in)?|berufseinsteiger(?:in)?|absolvent(?:in)?|lehrling|lehrstelle|duales studium',
        'apprentie?s?|aprendiz|praktykant',
      ),
      /(?<=\p{L} )I(?=$| ?[-–,(/|])/u,
      /(?<=(?:engineer|developer|analyst|specialist|technician|associate|representative|assistant|scientist|designer|accountant|consultant|administrator) )1(?=$| ?[-–,(/|])/iu,
      /新卒|신입|应届|應屆/u,
    ],
  ],
];

/** What a title must hold to say a level, in the notation of `SignWords`; "部" is any letter of another script. Seen faster than forty patterns are asked. */
const MAY_SAY: Readonly<Record<Level, string>> = {
  intern:
    'intern;stud;summer ana;summer ass;industrial plac;coop;co op;prakti;hilfskraft;stagia;alternan;becari;practica;tirocin;stagist;estagi;staz;stage;部',
  executive:
    'officer;ceo;cto;cfo;coo;cmo;cio;cpo;cro;cso;cdo;cbo;ciso;chro;chief;president;vp;managing director;executive director;founder;geschaftsf;vorstand;directeur g',
  director: 'director;directeur;directrice;head;diretor;dyrekt;reditel;direktor;bereichsleit;hoofd;部',
  principal: 'principal;chief ;distinguished',
  staff: 'staff',
  manager: 'manager;supervis;superintend;leit;responsab;jef;gerente;kierownik;vedouci;部',
  lead: 'lead;forem;forew;forep;head ;leit;teamlei;schichtf;vorarbeit;polier;chef d;jefe de;lider;部',
  senior: 'senior; sr; snr; sen ;experienced;erfahren; iii; iv;starsz; 0;部',
  mid: 'mid;semi;confirm;middle;medior;intermed;pleno; ii; 0',
  junior: 'junior; jr; jnr;debutant;mlods;associate;部',
  entry:
    'entry;grad;trainee;apprenti;early;ausbild;auszubild;azubi;volont;einsteig;absolvent;lehrl;lehrst;duales;aprendiz;praktykant; i ; 0;部',
};

/** A bit for each level, in the order in which they are asked for. */
export const LEVEL_WORDS: SignWords = LEVEL_SIGNS.map(([level], at) => [1 << at, MAY_SAY[level]]);

function words(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
