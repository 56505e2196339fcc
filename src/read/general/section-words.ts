/** Words of headings and labels around lists of openings, in the languages Homing reads. */

/** A heading over openings. */
export const SAYS_OPENINGS =
  /\b(?:open(?:ings?| (?:positions?|roles?|jobs?|vacanc\p{L}+))|(?:current|available|latest|all|our|job|career) (?:openings?|positions?|roles?|jobs?|vacanc\p{L}+|opportunit\p{L}+)|vacanc(?:y|ies)|jobs?|careers?|positions?|opportunit(?:y|ies)|we(?:'|’| a)re (?:hiring|looking for|seeking|recruiting)|join (?:us|(?:our|the) (?:team|crew|family|staff|kitchen))|work (?:here|(?:with|for|at) (?:us|\p{Lu}\p{L}+))|now hiring)\b|stellen(?:angebote?|anzeigen?|ausschreibungen?|markt)?\b|(?:offene|freie|aktuelle) (?:stellen|jobs|positionen|vakanzen)|karriere|wir suchen|gesucht|mach mit|offres? d['’ ]emploi|nos offres|offres|postes|carri[èe]res?|recrutement|nous (?:recrutons|cherchons|recherchons)|rejoignez|empleos?|ofertas?|vacantes?|puestos|trabaja con nosotros|[úu]nete|oferty|praca|kariera|rekrutacj\p{L}{1,2}|szukamy|do[łl][ąa]cz|stanowiska|voln[áaée] (?:m[íi]sta|pozice|pracovn)|kari[ée]ra|pozice|nab[íi]dka pr[áa]ce|hled[áa]me|p[řr]idej|vacatures|vagas|trabalhe conosco|lavora con noi|posizioni aperte|jobbe|ledige stillinger|lediga (?:jobb|tj[äa]nster)|募集|採用|求人|キャリア|職種/iu;

/** Words that stand over openings, and over much else: hotels have offers, parties positions. */
export const MAY_BE_OTHER =
  /\boffres(?! d['’ ]emploi)|\bofertas?(?! de (?:empleo|trabajo))|\boferty(?! pracy)|(?<!open )\b(?:positions|roles|opportunities)|\bpostes(?! [àa] pourvoir)/gi;

/** A heading over something else that is linked in rows. */
export const SAYS_OTHER =
  /\b(?:blog|news\w*|press|stories|story|articles?|insights?|events?|webinars?|podcasts?|videos?|resources|case stud\p{L}+|testimonials?|(?:meet|our) (?:the |our )?(?:team|people|leaders\p{L}*|founders)|leadership|products?|services|solutions|customers|clients|partners|benefits|perks|values|culture|life at|why (?:us|work|join)|locations|offices|faqs?|questions|awards|investors|read (?:more|next)|hiring process|how we hire)\b|aktuelles|neuigkeiten|nachrichten|presse|veranstaltungen|unser team|benefits|vorteile|standorte|leistungen|produkte|actualit[ée]s|[ée]v[ée]nements|notre [ée]quipe|avantages|not[íi]cias|nuestro equipo|benef[íi]cios|nossa equip[ae]|notizie|novit[àa]|vantaggi|(?:il nostro team|la nostra squadra)|nieuws|ons team|voordelen|arbeidsvoorwaarden|aktualno[śs]ci|nasz zesp[óo][łl]|aktuality|novinky|n[áa][šs] t[ýy]m|ニュース|お知らせ|ブログ|社員紹介|インタビュー/iu;

/** A heading over openings for those who learn. Courses are offered below the same words, but not beside openings. */
export const SAYS_TRAINING =
  /^(?:\p{L}+ (?:and|&|und|et|y|e|i|en) )?(?:apprentice\p{L}*|internships?|traineeships?|graduate (?:schemes?|roles|programmes?|programs)|early careers?|students?(?: jobs)?|ausbildung(?:spl[äa]tze|sstellen|sberufe)?|duales studium|lehrstellen|praktik(?:a|um|umspl[äa]tze)|werkstudenten|stages?|alternances?|apprentissage|pr[áa]cticas|becas|tirocini|apprendistato|est[áa]gios?|stage(?:s|plekken)|sta[żz]e|praktyki|st[áa][žz]e|brig[áa]dy|新卒採用|インターン(?:シップ)?)(?:(?: (?:and|&|und|et|y|e|i|en) |\s?[/,]\s?)[\p{L} ]{3,40}| \d{4})?$/iu;

/** How pages begin that tell of a company; no name of a job begins so. */
export const COMPANY_TALK =
  /^(?:our|your|why|how|what|who|where|when|meet|life (?:at|in|as)|working (?:at|with|in|for)|about|discover|learn(?:ing)? (?:more|about)|get to know|explore|employee (?:stories|benefits$)|(?:hiring|interview|application) process|(?:diversity|benefits|perks|living)(?!.* \p{L}+(?:er|or|st|ad|nt|te)\b)|faqs?|unsere?|warum|wie|was|wer|[üu]ber|arbeiten (?:bei|als)|leben|deine?|ihre?|notre|nos|pourquoi|comment|d[ée]couvr|travailler|vos|nuestr[oa]s?|por qu[ée]|c[óo]mo|conoce|descubre|trabajar en|nasz[aey]?|dlaczego|jak|poznaj|praca w|n[áa][šs]e?|pro[čc]|poznejte)(?![\p{L}\p{N}])/iu;

/** Headings within what is told of one opening. */
export const PART_OF_OPENING =
  /^(?:(?:key |main |your |core |essential |desired |preferred |minimum )?(?:responsibilities|duties|tasks|requirements|qualifications|skills|experience|profile)|(?:about )?the (?:role|job|position)|(?:we|you)(?:['’]ll| will| have| bring| offer| are| need| expect)?|what we offer|how to apply|wir (?:bieten|erwarten|freuen uns|w[üu]nschen|suchen)|das (?:bieten|bringst|bekommst|erwartet|w[üu]nschen|sind|erwarten) .*|(?:aufgaben(?:gebiet)?|anforderungen|(?:anforderungs)?profil|voraussetzungen|qualifikation(?:en)?|t[äa]tigkeiten|kontakt|ansprechpartner(?:in)?)|(?:les )?missions?(?: principales)?|(?:le )?profil(?: recherch[ée])?|nous (?:offrons|proposons)|comp[ée]tences(?: requises)?|requisitos|funciones|ofrecemos|se (?:ofrece|requiere)|requisiti|mansioni|offriamo|si (?:offre|richiede)|cosa offriamo|requerimos|perfil|oferecemos|wymagania|obowi[ąa]zki|(?:za)?oferujemy|zakres obowi[ąa]zk[óo]w|oczekujemy|po[žz]adujeme|po[žz]adavky|nab[íi]z[íi]me|n[áa]pl[ňn] pr[áa]ce|(?:wij|we) (?:bieden|vragen)|functie-?eisen|(?:jouw|je) profiel|taken|仕事内容|応募資格|待遇|勤務時間)\s?[:：]?$/iu;

/** More words of names of jobs: where a page tells its openings, not where a list may be anything. */
export const TRADE =
  /\b(?:work(?:er|man)|wait(?:er|ress)|housekeep\p{L}*|porter|attendant|janitor|custodian|coach|guard|millwright|foreman|roofer|painter|fitter|joiner|butcher|florist|groomer|hairdresser|stylist|librarian|curator|counsell?or|apprentice|veterinar\p{L}*|vet|dentist|hygienist|paramedic|midwife|host(?:ess)?|concierge|pastry|brewer|sommelier|labou?rer|helper|superintendent|estimator|surveyor|dishwasher|server|caretaker|instructor|tutor|fundraiser|picker|packer|installer|groundskeeper|landscaper|team member|commis|maid)\b|b[äa]cker|konditor|verk[äa]ufer|k[öo]ch(?:in|e)?\b|[äa]rzt|meister(?:in)?\b|mechatronik|schlosser|elektrik|tischler|maurer|g[äa]rtner|friseur|fachkraft|gesell|helfer|azubi|auszubildend|lehrkraft|dozent|konstrukteur|fr[äa]ser|zerspan|schwei[ßs]er|hilfskraft|kellner|hauswirtschaft|reinigungskr|p[äa]dagog|zusteller|disponent|fachangestellte|servicekraft|k[üu]chen(?:hilfe|chef)|hausdame|cuisini|serveu|boulang|p[âa]tissi|menuisi|plombi|[ée]lectric|soudeu|ma[çc]on\b|m[ée]canicien|chauffeu|magasini|pr[ée]parat(?:eu|ri)|r[ée]gisseu|secr[ée]taire|aide[- ]soignant|[ée]ducat(?:eu|ri)|enseignant|gestionnaire|directeu|directrice|graphiste|r[ée]dact(?:eu|ri)|juriste|animat(?:eu|ri)|cociner|camarer|dependient|auxiliar|contable|alba[ñn]il|soldador|fontaner|carpinter|profesor|maestr[oa]|^m[ée]dic|cuidador|limpiador|operari|encargad|repartidor|peluquer|camerier|governante|portiere|manutent|magazzin|cuoc[oah]|barman|addett|impiegat|operai[oa]|autista|infermier|educator|ingegner|sviluppat|progettist|tirocin|apprendist|contabil|segretari|commess[oa]|banconist|pizzaiol|pasticc|parrucch|saldat|idraulic|falegnam|muratore|engenheir|empregad[oa]\b|rececionist|recepcionist|governanta|camareir|motorista|cozinheir|estagi[áa]ri|est[áa]gio|\bgestor|padeir|magazijn|\bkok\b|verkop|timmerman|\blasser\b|bediende|boekhoud|\bdocent|leerkracht|begeleider|verzorgend|schoonmaker|spawacz|monter|malarz|projektant|elektryk|mechanik|kucharz|kelner|magazynier|pracowni|nauczyciel|piel[ęe]gnia|lekarz|[śs]lusarz|tokarz|recepcjonist|asystent|sprz[ąa]tacz|kucha[řr]|[čc][íi][šs]n[íi]k|sv[áa][řr]e[čc]|z[áa]me[čc]n[íi]k|elektrik[áa][řr]|u[čc]itel|l[ée]ka[řr]|d[ěe]ln[íi]k|recep[čc]n[íi]|oper[áa]tor|pokladn|sjuksk[öo]ter|kock\b|s[äa]ljare|l[äa]rare|st[äa]dare|調理|介護|看護|保育|運転|清掃|販売|事務/iu;

/** Names of parts of companies. */
const DEPARTMENTS =
  'accounting|administration|admin|analytics|architecture|brand|business|business development|business operations|clinical|commercial|communication|communications|community|compliance|construction|consulting|content|corporate|creative|customer|customer success|customer service|customer support|customer care|customer experience|data|data science|data engineering|data analytics|delivery|design|development|devops|digital|education|engineering|facilities|finance|fulfillment|g&a|general|general & administrative|general and administrative|administrative|growth|gtm|go-to-market|hardware|healthcare|hr|human resources|implementation|information technology|infrastructure|innovation|it|legal|logistics|maintenance|manufacturing|marketing|mechanical|medical|merchandising|nursing|office|operations|ops|other|people|people operations|people ops|planning|policy|procurement|product|product management|product design|production|professional services|program management|program|programs|project management|public relations|purchasing|quality|quality assurance|r&d|recruiting|research|restaurant|retail|revenue|risk|sales|science|security|services|software|software engineering|solutions|strategy|success|supply chain|support|talent|talent acquisition|technical|tech|technology|training|transportation|trust & safety|warehouse|kitchen|bar|management|housekeeping|front office|front desk|front of house|food & beverage|guest services|spa|laboratory|shipping|' +
  'buchhaltung|beratung|einkauf|entwicklung|fertigung|finanzen|forschung|hafen|ingenieurwesen|kundendienst|kundenservice|lager|logistik|personal|personalwesen|pflege|produktion|küche|service|hauswirtschaft|medizin|ärztlicher dienst|recht|seefracht|softwareentwicklung|technik|verkauf|vertrieb|verwaltung|werkstatt|' +
  'achats|administratif|affaires|commerce|comptabilité|conseil|création|communication|production|cuisine|salle|accueil|réception|développement|exploitation|finances|ingénierie|informatique|juridique|logistique|qualité|ressources humaines|rh|vente|ventes|' +
  'cucina|sala|cucina e sala|ricevimento|amministrazione|produzione|vendite|manutenzione|engenharia|produto|suporte|financeiro|vendas|administração|administración|atención al cliente|comercial|compras|contabilidad|desarrollo|diseño|finanzas|informática|ingeniería|logística|operaciones|producción|recursos humanos|rrhh|tecnología|ventas|' +
  'administracja|finanse|inżynieria|księgowość|logistyka|obsługa klienta|produkcja|sprzedaż|spedycja|zakupy|kadry|administrativa|logistika|nákup|obchod|prodej|účetnictví|výroba|vývoj|zákaznická podpora|personální|' +
  '営業|開発|企画|管理|人事|経理|総務|製造|技術|研究開発|マーケティング|デザイン|コーポレート';

/** Marks on a row that are no part of its title, place or department. */
const BADGES =
  'new|hot|hot job|urgent|urgently hiring|featured|top job|popular|closing soon|open|active|hiring|now hiring|immediate start|early applicant|easy apply|just posted|open vacancy|open vacancies|open position|vacancy|job|internal|external|new opening|no experience|experienced|professional|graduate|student|junior|senior|mid|mid level|mid-level|entry|entry level|entry-level|lead|all levels|english|german|french|spanish|hybrid|onsite|on-site|on site|in office|in-office|flexible|description|summary|overview|details|requirements|responsibilities|about the job|about the role|salary|competitive|negotiable|tbd|n/a|na|title|location|' +
  'neu|dringend|ab sofort|sofort|deutsch|vor ort|berufserfahren|berufserfahrene|berufseinsteiger|absolventen|titel|standort|nouveau|dès que possible|titre|nuevo|nueva|urgente|título|nowość|nowe|pilne|nové|novinka|nieuw|新着|急募|職種';

/** The name of a part of a company, or of several, and nothing more. */
export function isDepartmentName(text: string): boolean {
  if (text.length > 60) return false;
  const name = text
    .toLowerCase()
    .trim()
    .replace(/^the /, '')
    .replace(/ (?:team|department|jobs|roles)$/, '');
  const departments = setOf(DEPARTMENTS);
  if (departments.has(name)) return true;
  const parts = name.split(/\s?[&/,]\s?|\s(?:and|und|et|y|i|a|e)\s/);
  return parts.length > 1 && parts.every((part) => departments.has(part));
}

/** A mark on a row that says nothing of what the opening is. */
export function isBadge(text: string): boolean {
  return text.length < 30 && setOf(BADGES).has(text.toLowerCase().replace(/[\s!.:]+$/, ''));
}

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a list, made ready when they are first asked for. */
function setOf(list: string): ReadonlySet<string> {
  const made = sets.get(list) ?? new Set(list.split('|'));
  sets.set(list, made);
  return made;
}

/** A part of a path below which a company tells of itself, also where its careers pages lie around it. */
export const OTHER_PART =
  /^(?:blogs?|news(?:room)?|press(?:e|-releases?|room)?|stor(?:y|ies)|articles?|insights?|events?|webinars?|podcasts?|videos?|resources?|case-stud(?:y|ies)|customers?|clients?|products?|services?|solutions?|features?|integrations?|industries|team|teams|people|our-people|our-team|leadership|employees?|benefits?|perks|values|culture|life(?:-at-.*|-here)?|inside|diversity.*|inclusion|locations?|offices?|departments?|categor(?:y|ies)|tags?|authors?|topics?|investors?|legal|help|support|faqs?|docs?|guides?|learn|academy|courses?|stud(?:y|ium|ies)|program(?:me)?s?|kurse|cursos?|formations?|seminare?|trainings?|speakers?|shop|store|cart|account|aktuelles|neuigkeiten|ueber-uns|about(?:-us)?|company|unternehmen|mitarbeiter|actualites?|noticias|equipo|aktualnosci|aktuality|tym|o-nas|voices?|interviews?|staff|member|projects?|works?|portfolio|oauth2?|saml2?|sso|auth|log-?in|sign-?in|password)$/i;
