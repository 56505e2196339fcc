/**
 * Kinds of work by the words of a title, folded: "Staff Nurse" and "Charge Nurse" are of one kind whatever else they say.
 * A title may be of several. Words that every trade has (manager, lead, specialist, associate) tell nothing and are not here.
 * In English, German, French and Spanish.
 */
const FAMILIES: readonly RegExp[] = [
  // software
  family(
    `(?:software|back ?end|front ?end|full ?stack|web|mobile|ios|android|platform|cloud|infrastructure|devops|machine learning|ml|ai|
     application|applications|embedded|firmware|site reliability|product|systems?|security|game|blockchain|founding|forward deployed|staff|
     java|python|php|ruby|rails|react|react native|flutter|node|node js|net|golang|go|rust|c|javascript|typescript|mlops|ml ops|llmops|
     model|growth|research|automation|qa automation|development|integrations?|data|design|media|localisation|localization|privacy|monitoring|game) (?:engineer|developer|dev|architect|programmer|entwickler)\\w*|
     (?<!business |real estate |property |land |curriculum |franchise |sales |market )developer|programmer|swe|sde|sre|devops|member of technical staff|solutions? architect|computer (?:specialist|associate)(?: software)?|
     engineering (?:manager|lead|director)|(?:head|director|vp) of engineering|(?:tech|technical|it) lead|softwareentwickl\\w*|entwickler|developpeur\\w*|
     ingenieur logiciel|programador\\w*|desarrollador\\w*|chief technology officer|cto`,
  ),
  // data
  family(
    `data (?:analyst|scientist|engineer|architect|modeler|steward|science|analytics|engineering|strategist|specialist|lead|manager)|
     (?:business intelligence|bi|analytics|reporting|insights?|quantitative|research) (?:analyst|engineer|developer|manager|lead|specialist|scientist)|
     statistician\\w*|biostatistician|analytics|datenanalyst\\w*|applied scientist|analista de datos|data miner`,
  ),
  // design
  family(
    `\\w*design|designers?|designing|ux|ui|user experience|graphic artist|illustrator|art director|creative director|typographer|
     animator|mediengestalter\\w*|gestalter\\w*|grafiker\\w*|graphiste|disenador\\w*|visual artist|ux writer`,
  ),
  // product
  family(
    'product (?:manager|owner|lead|director|management|strategist|operations)|(?:head|director|vp) of product|chief product officer|cpo|produktmanager\\w*|chef de produit',
  ),
  // marketing
  family(
    `\\w*marketing|marketer|marketeer|growth|seo|sem|brand|social media|demand generation|content (?:creator|strategist|manager|writer)|copywriter|
     campaign\\w*|community (?:manager|lead)|head of community|advertis\\w*|media (?:planner|buyer)|content (?:lead|producer|marketer)|
     events? (?:manager|marketer|coordinator)|affiliates?|influencers?|creative (?:lead|director|strategist)`,
  ),
  // communications
  family(
    `communications?|public relations|pr manager|press|journalist|editor|editorial|writer|redakteur\\w*|reporter|spokes\\w+|publicist|
     media relations|kommunikation`,
  ),
  // sales
  family(
    `sales|account (?:executive|manager|director|representative)|business development|sdr|bdr|vertrieb\\w*|seller|selling|pre ?sales|telesales|
     (?:solutions?|sales) (?:consultant|engineer|architect)|(?:client|strategic) partner|partner manager|engagement manager|
     (?:commercial|key account|partnerships?|territory|regional account) (?:manager|director|executive|lead)|verkauf\\w*|commercial|ventas|vendedor\\w*|revenue|go to market|gtm`,
  ),
  // finance and accounting
  family(
    `account(?:ant|ants|ing)|controller|controlling|financ\\w+|fp and a|bookkeep\\w+|audit(?:or|ors|ing|s)?|tax|treasur\\w+|payroll|actuar\\w+|
     (?:budget|credit|investment|payments?|billing|pricing) (?:analyst|manager|specialist|clerk|associate|director)|accounts (?:payable|receivable)|
     buchhalt\\w*|steuer\\w*|comptable|contador\\w*|contable|chief financial officer|cfo|invoicing|reconciliation`,
  ),
  // people
  family(
    `recruit\\w*|talent|people (?:operations|partner|lead|manager|business partner|director|generalist|specialist|coordinator|and culture)|(?:head|director|vp) of people|
     human resources?|hr|hrbp|personal(?:referent|leiter|wesen)\\w*|sourcer|ressources humaines|rrhh|recursos humanos|employee relations|
     compensation and benefits|total rewards|employee experience|learning and development|labor relations`,
  ),
  // operations
  family(
    `operations|chief of staff|business manager|ops|betriebsleit\\w*|process improvement|(?:office|workplace) manager|coo|chief operating officer`,
  ),
  // projects and programmes
  family(
    'project (?:manager|lead|coordinator|director|officer|management)|program(?:me)? (?:manager|director|lead|coordinator)|pmo|scrum master|projektleit\\w*|projektmanager\\w*|chef de projet|delivery manager|agile coach',
  ),
  // office and administration
  family(
    `(?:administrative|executive|personal|office|team|virtual) (?:assistant|coordinator|secretary|administrator|manager|aide|associate)|secretar\\w*|receptionist|clerk|clerical|
     office manager|sekretar\\w*|burokauf\\w*|assistante? de direction|front desk|data entry`,
  ),
  // logistics and driving
  family(
    `warehouse|logisti\\w*|stock ?(?:worker|workers|keeper|clerk)|inventory|forklift|driver|courier|dispatcher|supply chain|shipping|receiving|motor vehicle|
     fulfil\\w*|storekeeper|lager\\w*|fahrer|magasinier|chauffeur|conductor|freight|fleet|order picker|packer|procurement|purchasing|buyer|einkauf\\w*`,
  ),
  // manufacturing
  family(
    `machin(?:ist|ists|ing|e operator)|weld(?:er|ers|ing)|production|manufacturing|assembl(?:er|ers|y)|cnc|sheet metal|oiler|boilermaker|toolmaker|fabricat\\w+|
     plant|quality (?:inspector|technician|control)|schweisser|produktion\\w*|fertigung\\w*|zerspanung\\w*|operateur|process operator|millwright`,
  ),
  // nursing and care
  family(
    'nurs(?:e|es|ing)|rn|lpn|midwi\\w+|pfleg\\w*|krankenschwester|infirmi\\w+|enfermer\\w+|caregiver|care assistant|home health aide|healthcare assistant|altenpfleg\\w*',
  ),
  // medicine and therapy
  family(
    `physician|doctor|surgeon|psychiatrist|pediatrician|arzt|arztin|medecin|medico|medical (?:director|officer|specialist)|dentist|dental|veterinar\\w+|
     paramedic|emt|pharmac\\w+|apothek\\w*`,
  ),
  family(
    'therap\\w+|psycholog\\w+|counsel(?:or|lor|ors|lors|ing)|social work\\w*|sozial(?:arbeit|padagog)\\w*|case (?:manager|worker)|caseworker|physiotherap\\w*',
  ),
  family(
    'medical assistant|phlebotom\\w+|radiolog\\w+|laborator\\w+|lab technician|sonographer|technologist|mfa|mta',
  ),
  // law
  family(
    `attorneys?|lawyers?|counsels?|legal|paralegal|solicitor|barrister|litigat\\w+|jurist\\w*|rechtsanwalt\\w*|recht|avocat\\w*|abogad\\w+|compliance (?:officer|counsel)|
     law|contracts? (?:manager|administrator|specialist|counsel)|judge|prosecutor|notary`,
  ),
  // teaching and training
  family(
    `teach(?:er|ers|ing)|lecturer|professor|instructors?|tutor\\w*|educat(?:or|ors|ion|ional)|lehr(?:er|kraft|erin)\\w*|dozent\\w*|enseignant\\w*|professeur\\w*|profesor\\w*|maestr[oa]|
     trainers?|training|instructional|curriculum|faculty|erzieh\\w*|preschool|kindergarten|learning (?:designer|specialist|facilitator)|paraprofessional|academic`,
  ),
  // kitchen, service, hotel
  family(
    `cook|chef(?! de projet| de produit)|kitchen|dietary aide|food service|dishwasher|baker|pastry|koch|kochin|cuisinier\\w*|cocinero\\w*|sous chef|line cook|prep cook|catering|restaurant`,
  ),
  family(
    'waiter|waitress|server(?! engineer| administrator)|barista|bartender|barback|restaurant|kellner\\w*|serveur|serveuse|camarer[oa]|food and beverage|host(?:ess)?|food service',
  ),
  family(
    'hotel|housekeep\\w*|front office|concierge|guest \\w+|hospitality|institutional aide|room attendant|hotelfach\\w*',
  ),
  family(
    'clean(?:er|ers|ing)|custodian\\w*|custodial|janitor\\w*|housekeep\\w*|reinigung\\w*|institutional aide',
  ),
  // skilled trades
  family(
    `electrician\\w*|plumb\\w+|carpent\\w+|steamfitter|pipefitter|hvac|refrigeration|(?<!software |data )maintenance|stationary engineer|painter|locksmith|mason|elevator mechanic|
     thermostat repairer|mechanic|mechanics|mechaniker\\w*|mechatronik\\w*|elektrik\\w*|elektroniker\\w*|installateur|roofer|glazier|plasterer|tischler|schreiner|handyman|
     electricien|plombier|electricista|fontanero|bricklayer|repairer|building (?:engineer|superintendent)|handwerk\\w*`,
  ),
  family(
    'construction|site (?:manager|superintendent|supervisor)|laborer|foreman|estimator|quantity surveyor|bauleit\\w*|surveyor|crane operator|equipment operator',
  ),
  // engineering that is not software
  family(
    'mechanical|hardware engineer|mechatronics?|maschinenbau\\w*|automotive engineer|aerospace|manufacturing engineer',
  ),
  family('electrical|electronics?|elektrotechnik\\w*|power engineer|controls? engineer|rf engineer'),
  family(
    'civil (?:engineer|engineering)\\w*|structural|geotechnical|bauingenieur\\w*|urban planner|city planner|landscape architect|building architect|environmental engineer',
  ),
  family('chemical engineer|process engineer|materials? (?:engineer|scientist)|chemist\\w*'),
  // customer care and support
  family(
    `customer (?:success|support|service|services|care|experience|operations|onboarding|engagement)|client (?:success|services?|support)|support (?:engineer|specialist|agent|representative|manager|analyst|lead|associate)|
     technical support|kundenservice|kundenberat\\w*|kundenbetreu\\w*|call cent(?:er|re)|contact cent(?:er|re)|help ?desk|service desk|implementation (?:manager|specialist|consultant)|
     onboarding (?:manager|specialist)|renewals? manager|(?:saas|product|application|merchant|user|member|client) support|director of implementation|
     (?:customer|product) (?:education|trainer|adoption)|relation client|atencion al cliente|community support`,
  ),
  // computers in the house, and their safety
  family(
    `it (?:support|administrator|admin|specialist|technician|manager|operations|infrastructure)|system(?:s)? administrator|sysadmin|network (?:engineer|administrator|technician|operations)|
     (?:windows|linux|unix|database) administrator|dba|computer (?:specialist|associate|technician|systems manager)|information technology|systemadministrator\\w*|desktop support|fachinformatiker\\w*`,
  ),
  family(
    'security (?:engineer|analyst|architect|administrator|specialist|operations)|(?:information|cyber|cloud|application|network) ?security|ciso|soc analyst|penetration tester',
  ),
  family(
    'qa|quality assurance|test (?:engineer|automation|manager|analyst)|tester|sdet|quality (?:analyst|engineer)|softwaretester\\w*',
  ),
  // the rest of what people go back to
  family(
    'retail|store (?:manager|associate|supervisor|leader)|cashier|merchandis\\w*|shop assistant|sales associate|verkaufer\\w*|filialleit\\w*|stylist|beauty advisor',
  ),
  family('real estate|property manager|leasing|realtor|immobilien\\w*|facilit(?:y|ies)'),
  family('insurance|underwrit\\w+|claims?|actuar\\w+|versicherung\\w*|adjuster'),
  family(
    'research(?:er| scientist| associate| assistant| fellow| engineer| manager| lead)|scientist|postdoc\\w*|wissenschaft\\w*|chercheur\\w*',
  ),
  family('(?:management|strategy|business) consultant|consulting|unternehmensberat\\w*|advisory'),
  family(
    'security (?:guard|officer)|guard|protection officer|wachmann|sicherheitsmitarbeit\\w*|loss prevention|police|firefighter',
  ),
  family('policy|government affairs|public affairs|regulatory|legislative'),
  family(
    'business (?:analyst|systems analyst|process analyst)|systems analyst|product analyst|strategy analyst|requirements engineer',
  ),
];

/** The kinds of work a folded title names, each with the words that say so. */
export function familiesIn(folded: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  FAMILIES.forEach((pattern, kind) => {
    const words = pattern.exec(folded)?.[0];
    if (words !== undefined) found.set(kind, words);
  });
  return found;
}

function family(words: string): RegExp {
  return new RegExp(`(?<!\\S)(?:${words.replace(/\s*\n\s*/g, '')})(?!\\S)`);
}
