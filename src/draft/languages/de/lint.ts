import type { Lint } from '../language.ts';

/** Words that only this language has in plenty. */
export const LITTLE_WORDS =
  /(?<!\p{L})(?:der|die|das|dem|und|von|vom|mit|für|ein|eine[mnrs]?|den|im|auf|zu|zum|zur|ich|wir|nicht|bei|als|nach|um|seit|über|bis|mein\p{Ll}*|unser\p{Ll}*|habe|haben|weil|wie|wegen|dass|aus|ab|Jahren?|möchte|suche)(?!\p{L})/giu;

export const LINT: Lint = {
  blame:
    /\b(?:toxisch\w*|alptraum|albtraum|hass\w*|gehasst|furchtbar\w*|schrecklich\w*|mobbing|gemobbt|ausgebrannt|burnout|unfair\w*|ungerecht\w*|überarbeitet|unterbezahlt|frust\w*|enttäusch\w*|chaotisch\w*)\b/i,
  unsaid:
    /(?<!\p{L})(?:chef(?:in)?|stress\w*|konflikt\w*|streit\w*|gefeuert|entlassen|gekündigt worden|schlecht\w*|langweilig\w*|chaos|gehalt|lohn|bezahlung|bezahlt|geld|bonus|scheidung|krankheit)(?!\p{L})/iu,
  grudge:
    /(?<!\p{L})(?:unfähig\p{L}*|inkompeten\p{L}*|idiot\p{L}*|belogen|gelogen|lügner\p{L}*|gedemütigt|demütig\p{L}*|angeschrien|schikan\p{L}*|ausgenutzt|ausgebeutet|respektlos\p{L}*|unerträglich\p{L}*|feindselig\p{L}*|verraten|hintergangen|diskriminier\p{L}*|hölle|die nase voll|satt (?:hatte|habe)|kein(?:e[nr]?)? (?:wertschätzung|respekt|perspektive|unterstützung)|nicht (?:gesehen|geschätzt|ernst genommen)|schuld\p{L}*|rausgeekelt|hinausgedrängt|unmöglich\p{L}* (?:chef\p{L}*|leitung|führung)|schlechte[rn]? (?:chef\p{L}*|führung|leitung|stimmung|klima))(?!\p{L})/iu,
  stock: [
    /\b(?:mein(?:en)? alten? (?:job|stelle|platz) zurück|sie wissen ja, wie gut|wie sie sicher noch wissen|ich verdiene)\b/i,
    /\b(?:verzweifelt|bitte,? bitte|irgendeine stelle|ich würde alles tun)\b/i,
    /\b(?:hiermit bewerbe ich mich|mit großem interesse|leidenschaftlich|teamplayer|nachweislich\w* erfolg\w*|synergie\w*|hands-on|ich hoffe, diese (?:e-?mail|nachricht)|sehr geehrte damen und herren|zeitnah|proaktiv\w*|mehrwert|perfekte ergänzung|spannende (?:herausforderung|aufgabe|gelegenheit)|ich brenne für|dynamische[nsm]? (?:team|umfeld))\b/i,
  ],
  superlatives:
    /\b(?:großartig\w*|fantastisch\w*|unglaublich\w*|wunderbar\w*|hervorragend\w*|perfekt\w*|begeistert|beste[nrsm]?)\b/gi,
  intent:
    /(?:zurück(?:komm\w*|zukommen|käme|kehr\w*)?|rückkehr\w*|wiedereinstellung|stelle|bewerb\p{L}*|bei [^.]{2,60} arbeiten)(?!\p{L})/iu,
  apology: /(?:tut mir leid|entschuldig\w*)/i,
  leaving: /(?:bin ich[^.]*(?:gegangen|\d{4})|ich bin[^.]*gegangen|gegangen bin|mein abschied)/i,
  former:
    /(?<!\p{L})(?:zurück(?:komm|zukomm|käm|kehr|zukehr)\p{L}*|rückkehr\p{L}*|wiedereinstell\p{L}*|als ich (?:noch )?bei (?:euch|ihnen) war|(?:zeit|jahren?) bei (?:euch|ihnen)|mein(?:e[mn])? (?:weggang|abschied)|(?:bin ich|ich bin)[^.]{0,60} gegangen|gegangen bin ich|damals bei (?:euch|ihnen))(?!\p{L})/iu,
  withYou:
    /(?<!\p{L})(?:als ich (?:noch )?bei (?:euch|ihnen) war|(?:zeit|jahren?) bei (?:euch|ihnen)|(?:damals )?bei (?:euch|ihnen) habe ich)(?!\p{L})/iu,
  wish: /(?<!\p{L})(?:würde|wäre|möchte|könnte|kann|gern|will|hoffe|wünsch\p{L}*)(?!\p{L})/iu,
  committed: /\b(?:bleiben|langfristig\w*|auf dauer|dauerhaft\w*|nächsten jahre|wurzeln)\b/i,
  easyNo:
    /(?:wenn (?:nicht|das nicht|es nicht|du|sie)|falls|nein\b|in ordnung|kein problem|auch gut|personalabteilung|verstehe ich|genügt|dabei\b)/i,
  request: /^(?:und )?(?:könnt|kann|können|darf|dürf|hätt|würd|wär|ließe|passt|passen)\p{L}*(?!\p{L})/iu,
  tooLong: /\b(?:eine|zwei|halbe) stunden?\b|\b(?:3[1-9]|[4-9]\d|\d{3,}) min/i,
  numbers:
    /\d|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|halbiert|verdoppelt|hälfte|doppelt)\b/i,
};
