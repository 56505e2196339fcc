/** Words by which addresses, links and headings of careers pages are known, in the languages Homing reads. */

/** A part of a path below which single postings stand, and hardly anything else. */
export const JOB_PART =
  /^(?:jobs?|job-?(?:posting|offer|opening|detail|listing|description|ad|view)s?|viewjob|viewrequisition|openings?|open-?(?:position|role|job)s?|positions?|vacanc(?:y|ies)|vacatures?|postings?|requisitions?|opportunit(?:y|ies)|stellen?|stellenangebote?|stellenanzeigen?|stellenausschreibung(?:en)?|offene-stellen|ausschreibungen|offres?(?:-d?-?emplois?)?|emplois?|postes?|empleos?|ofertas?(?:-de-(?:empleo|trabajo))?|vacantes?|oferty?(?:-pracy)?|oferta-pracy|pozice|volna-mista|volne-pozice|nabidka|kyujin|vagas?|ledige-(?:stillinger|jobs)|lediga-jobb|posizioni-aperte)$/i;

/** A part of a path below which postings stand among other pages. */
export const WORK_PART =
  /^(?:careers?|roles?|apply|offers?|work-with-us|join-us|karriere|recrutement|trabajos?|praca|kariera|ogloszeni[ae]|prace|kariery|saiyo|recruit(?:ing)?|lavora-con-noi|trabalhe-conosco|rekry|jobb|o|p|j|join|details?)$/i;

/** A part of a path that speaks of work among other words: `work-at-larkfield`, `join-our-team`, `open-roles`. */
export const SPEAKS_OF_WORK =
  /(?:^|[-_])(?:jobs?|careers?|vacanc(?:y|ies)|openings?|roles|positions|opportunities|hiring|join|work-(?:with|at|for|here)|stellen\w*|karriere\w*|jobangebote?|emplois?|recrutement|carrieres?|rekrutacj[ae]|nabory?|empleos?|trabaja|trabajo|ofertas?|vacantes?|unete|praca|kariera|oferty|kariery|prace|pozice|mista|vacatures?|werken-bij\S*|vagas?|recruit|saiyo)(?:[-_]|$)/i;

/** The last part of an address that leads to a list, a page about work, or somewhere else entirely. */
export const NOT_A_POSTING =
  /^(?:jobs?|careers?|all(?:-jobs)?|(?:jobs?-)?search(?:-jobs|-results)?|departments?|teams?|locations?|offices?|benefits?|perks|culture|values|life|diversity|inclusion|about(?:-us)?|contact(?:-us)?|blog|news|press|events?|stories|students?|internships|graduates|faqs?|help|log-?in|sign-?(?:in|up)|register|account|profile|(?:job-)?alerts?|saved(?:-jobs)?|talent-?(?:community|network|pool)|privacy(?:[-_](?:policy|notice|statement|settings|choices|center|rights|and).*)?|cookies?.*|terms|legal|imprint|impressum|datenschutz|hiring-process|apply|application|share|feed|rss|home|index(?:\.\w+)?|benefity|kontakt|unternehmen|o-nas|karriere|stellenangebote|offres|emplois|empleos|praca|kariera|category|tag|author|page)$/i;

/** What a link says that leads to a posting without naming it. */
export const GENERIC_LINK =
  /^(?:(?:easy )?apply\b.{0,20}|(?:view|see|show (?:more|all|details?|job)|read|learn|find out|more|(?:full|open) (?:the )?(?:job|position|role|vacancy|posting|details?|description|advert|info\p{L}*|listing|pdf|link|page)s?)\b.{0,25}|details?|info|mehr\b.{0,15}|zur stelle.{0,8}|(?:jetzt )?bewerben|ansehen|weiterlesen|en savoir plus|(?:voir|consulter|d[ée]couvrir|t[ée]l[ée]charger)\b.{0,25}|(?:download|descargar|pobierz|st[áa]hnout|herunterladen)\b.{0,30}|job (?:spec|description|details)\b.{0,40}|postuler|lire la suite|ver (?:m[áa]s|oferta|empleo|vacante|detalles?|vaga)|solicitar|aplicar|inscribirse|scopri\b.{0,15}|leggi\b.{0,20}|saiba mais.{0,10}|ler mais|lees (?:meer|verder).{0,15}|m[áa]s informaci[óo]n|saber m[áa]s|czytaj\b.{0,15}|bekijk\b.{0,15}|l[äa]s mer|wi[ęe]cej|zobacz\b.{0,12}|aplikuj|candidati\b.{0,10}|v[íi]ce(?: (?:o |info|zde|detail).{0,15})?|zobrazit\b.{0,10}|m[áa]m z[áa]jem.{0,15}|odpov[ěe]d[ěe]t.{0,12}|詳細.{0,5}|詳しく.{0,4}|応募.{0,8}|もっと見る|エントリー.{0,6}|募集要項|[^\p{L}\p{N}]+)[\s.!→›»>…]*$/iu;

/** What a link says that is part of the page around the list. */
export const CHROME_LINK =
  /^(?:home|menu|back|next|prev(?:ious)?|(?:see|view|show|browse|search|find|explore|our|current|more|all|back to)(?: our| all| open| current| related| similar)* (?:jobs|roles|positions|openings|opportunities|vacancies|careers|departments|locations|teams)|careers?|jobs|open positions|search|filter|reset|about(?: us)?|contact(?: us)?|blog|news|press|benefits|culture|(?:data )?privacy(?:$| (?:policy|notice|statement|settings|choices|center|information|rights|for )).*|cookie.*|terms.*|imprint|impressum|datenschutz(?!beauftragt|koordinat|manager|referent|jurist).*|log ?in|sign (?:in|up)|register|share|facebook|twitter|x|linkedin|instagram|youtube|xing|job alerts?.*|talent (?:community|pool|network).*|alle .{0,12}(?:stellen|jobs|stellenangebote)|offene stellen|stellenangebote|karriere|zur[üu]ck|initiativbewerbung.{0,20}|open sollicitatie|(?:toutes les|nos) offres|candidatur[ea] (?:spontan[ée]e|espont[áa]nea|spontanea)|todas las .{0,12}|wszystkie oferty|oferty pracy|v[šs]echny .{0,12}|voln[ée] pozice|求人一覧|募集職種一覧|トップ|ホーム|\d+|[«‹<>›»]+)$/iu;

/** What ends so is a paper about work, or asks whoever likes: no opening. */
export const NO_OPENING =
  /\b(?:statement|policies|code of conduct|annual report|handbook|application form|brochure|(?:speculative|spontaneous|unsolicited|open|general) (?:job )?applications?)$/i;

/** Words that stand in names of jobs. Not needed for a list to be read; they tell doubtful lists apart. */
export const TITLE_WORD =
  /engineer|developer|entwickler|manager|analyst|designer|lead\b|director|head of|specialist|spezialist|consultant|berater|architect|architekt|scientist|administrator|assistant|assistent|associate|representative|coordinator|koordinator|accountant|buchhalter|sales|support|marketing|recruiter|intern\b|internship|praktik|werkstudent|trainee|ausbildung|referent|sachbearbeiter|mitarbeiter|techniker|technician|mechanic|nurse|driver|operator|officer|executive|partner\b|product|devops|full[ -]?stack|front[ -]?end|back[ -]?end|\bqa\b|tester|writer|editor|teacher|clerk|planner|advisor|trainer|chef|buyer|\bcook\b|\bbaker|supervisor|operative|inspector|machinist|welder|carpenter|plumber|cleaner|gardener|bartender|surgeon|solicitor|paralegal|lecturer|practitioner|controller|auditor|counsel|lawyer|owner|strategist|researcher|postdoc|professor|physician|pharmacist|therapist|electrician|warehouse|logistics|dispatcher|secretary|receptionist|cashier|barista|security|caregiver|fahrer|pfleg|erzieher|leiter|kaufm|vendeu|infirmi|conseiller|vendedor|conductor|enfermer|asistente|kierowca|sprzedaw|[řr]idi[čc]|prodava[čc]|skladn[íi]k|ing[ée]nieur|d[ée]veloppeu|charg[ée]|responsable|technicien|commercial|alternan|medewerker|adviseur|monteur|beheerder|verpleeg|stagiaire|stage\b|ingenier|desarrollador|analista|gerente|jefe|t[ée]cnico|comercial|programist|in[żz]ynier|specjalista|kierownik|analityk|ksi[ęe]gow|dyrektor|v[ýy]voj[áa][řr]|program[áa]tor|in[žz]en[ýy]r|[úu][čc]etn|vedouc[íi]|technik|obchodn|エンジニア|デザイナー|マネージャー|営業|開発|担当|職(?!種)|スタッフ|企画|プランナー|\([mwfdhx](?:\/[mwfdhx*]){1,3}\)|\b[mwfh]\/[mwfh](?:\/[dx])?\b/iu;

/** Marks of a piece of text that says how or when, not what. */
export const EMPLOYMENT =
  /^(?:full[ -]?time|part[ -]?time|permanent|temporary|seasonal|fixed[ -]term|contract(?:or)?|internship|freelance|vollzeit|teilzeit|festanstellung|unbefristet|befristet|praktikum|werkstudent(?:in)?|temps plein|temps partiel|cdi|cdd|stage|alternance|tiempo completo|jornada completa|media jornada|indefinido|pe[łl]ny etat|umowa o prac[ęe]|pln[ýy] [úu]vazek|hlavn[íi] pracovn[íi] pom[ěe]r|[čc][áa]ste[čc]n[ýy] [úu]vazek|正社員|契約社員|アルバイト|パート|業務委託)(?:\b|$)/iu;
