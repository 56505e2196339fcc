/**
 * Places that many employers have offices in, as pages of the languages Homing reads spell them. They tell which part
 * of a row is the place: one known name in a list gives away where the others stand, so the list need not be long.
 */
const NAMES =
  'amsterdam|rotterdam|utrecht|eindhoven|den haag|the hague|delft|groningen|antwerp|antwerpen|brussels|brussel|bruxelles|ghent|gent|leuven|liege|luxembourg|luxemburg|' +
  'berlin|hamburg|munchen|munich|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dresden|hannover|hanover|nurnberg|nuremberg|bremen|bremerhaven|dortmund|essen|bochum|bonn|karlsruhe|mannheim|heidelberg|freiburg|augsburg|munster|aachen|potsdam|rostock|kiel|lubeck|jena|erfurt|kassel|wolfsburg|ulm|mainz|wiesbaden|darmstadt|regensburg|ingolstadt|wurzburg|' +
  'wien|vienna|graz|linz|salzburg|innsbruck|zurich|basel|bern|genf|geneve|geneva|lausanne|luzern|lucerne|zug|st. gallen|winterthur|lugano|' +
  'paris|lyon|marseille|toulouse|nice|nantes|bordeaux|lille|strasbourg|rennes|montpellier|grenoble|le havre|sophia antipolis|' +
  'madrid|barcelona|valencia|sevilla|seville|bilbao|malaga|zaragoza|murcia|alicante|lisbon|lisboa|porto|braga|coimbra|' +
  'milano|milan|roma|rome|torino|turin|bologna|firenze|florence|napoli|naples|padova|' +
  'london|manchester|birmingham|leeds|bristol|edinburgh|glasgow|cambridge|oxford|liverpool|sheffield|nottingham|reading|brighton|cardiff|belfast|newcastle|southampton|dublin|cork|galway|limerick|' +
  'copenhagen|københavn|aarhus|odense|stockholm|goteborg|gothenburg|malmo|uppsala|lund|linkoping|oslo|bergen|trondheim|stavanger|helsinki|espoo|tampere|turku|oulu|reykjavik|' +
  'warszawa|warsaw|krakow|cracow|wrocław|wroclaw|poznan|gdansk|gdynia|szczecin|łodz|lodz|katowice|lublin|rzeszow|bydgoszcz|torun|' +
  'praha|prague|brno|ostrava|plzen|pilsen|olomouc|liberec|pardubice|hradec kralove|ceske budejovice|zlin|decin|bratislava|kosice|budapest|debrecen|bucharest|bucuresti|cluj-napoca|cluj|iasi|timisoara|sofia|plovdiv|belgrade|beograd|novi sad|zagreb|split|ljubljana|sarajevo|skopje|athens|thessaloniki|nicosia|limassol|valletta|tallinn|tartu|riga|vilnius|kaunas|kyiv|kiev|lviv|kharkiv|minsk|tbilisi|yerevan|istanbul|ankara|izmir|' +
  'tel aviv|jerusalem|haifa|dubai|abu dhabi|riyadh|jeddah|doha|cairo|casablanca|tunis|lagos|nairobi|accra|cape town|johannesburg|' +
  'new york|new york city|nyc|brooklyn|san francisco|los angeles|san diego|san jose|palo alto|mountain view|menlo park|sunnyvale|santa clara|oakland|seattle|bellevue|redmond|portland|denver|boulder|austin|dallas|houston|san antonio|chicago|boston|philadelphia|pittsburgh|washington|washington dc|washington, d.c.|atlanta|miami|orlando|tampa|charlotte|raleigh|durham|nashville|detroit|ann arbor|minneapolis|st. louis|kansas city|columbus|cleveland|cincinnati|indianapolis|milwaukee|salt lake city|phoenix|las vegas|baltimore|toronto|vancouver|montreal|ottawa|calgary|edmonton|waterloo|quebec|halifax|' +
  'mexico city|ciudad de mexico|cdmx|guadalajara|monterrey|bogota|medellin|lima|santiago|santiago de chile|buenos aires|cordoba|rosario|montevideo|sao paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|florianopolis|recife|quito|guayaquil|panama city|' +
  'sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch|singapore|kuala lumpur|penang|bangkok|jakarta|manila|makati|cebu|hanoi|ho chi minh city|hong kong|taipei|shanghai|beijing|shenzhen|guangzhou|hangzhou|seoul|tokyo|osaka|kyoto|yokohama|nagoya|kobe|fukuoka|sapporo|' +
  'bangalore|bengaluru|mumbai|delhi|new delhi|gurgaon|gurugram|noida|hyderabad|chennai|pune|kolkata|ahmedabad|kochi|lahore|karachi|islamabad|dhaka|colombo|' +
  '東京|東京都|大阪|大阪市|大阪府|名古屋|名古屋市|横浜|横浜市|神戸|神戸市|京都|京都市|福岡|福岡市|札幌|仙台|広島|川崎|千葉|埼玉|渋谷|渋谷区|新宿|品川|港区|北京|上海|深圳|台北|서울|' +
  'germany|deutschland|austria|osterreich|switzerland|schweiz|suisse|france|frankreich|spain|espana|spanien|portugal|italy|italia|italien|netherlands|the netherlands|nederland|niederlande|belgium|belgien|belgie|belgique|united kingdom|uk|england|scotland|wales|ireland|denmark|danmark|danemark|sweden|sverige|schweden|norway|norge|norwegen|finland|suomi|poland|polska|polen|czech republic|czechia|cesko|ceska republika|tschechien|slovakia|slovensko|hungary|magyarorszag|romania|bulgaria|serbia|croatia|slovenia|greece|cyprus|malta|estonia|latvia|lithuania|ukraine|turkey|turkiye|israel|united arab emirates|uae|saudi arabia|egypt|morocco|south africa|nigeria|kenya|' +
  'united states|usa|us|u.s.|canada|kanada|mexico|brazil|brasil|argentina|chile|colombia|peru|australia|new zealand|india|indien|china|japan|日本|全国|south korea|taiwan|thailand|vietnam|indonesia|malaysia|philippines|pakistan|' +
  'europe|europa|emea|apac|latam|north america|worldwide|global|anywhere|california|texas|florida|ontario|bavaria|bayern|nrw|west coast|east coast|nationwide|deutschlandweit|bundesweit|fully remote|remote';

let known: ReadonlySet<string> | undefined;

function knownNames(): ReadonlySet<string> {
  known ??= new Set(folded(NAMES).split('|'));
  return known;
}

/** Without marks above and below letters: some pages leave them out. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
}

/** Whether a text is the name of a place, or several, or begins with one: "Oslo", "Oslo, Norway", "Berlin (Mitte)", "Lyon 3e". */
export function isKnownPlace(text: string): boolean {
  const name = folded(text);
  const names = knownNames();
  if (names.has(name)) return true;
  const [first = ''] = name.split(
    /\s*[,;(/&]\s*|\s+(?:-|–|or|oder|ou|und|and|\d{1,2}(?:e|er|eme)?(?=\s|$))(?=\s|\d|$)/,
    1,
  );
  return first !== name && names.has(first);
}
