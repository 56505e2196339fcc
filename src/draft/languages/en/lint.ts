import type { Lint } from '../language.ts';

/** Words that only this language has in plenty. */
export const LITTLE_WORDS =
  /(?<!\p{L})(?:the|and|of|for|with|our|from|my|to|we|when|that|you|your|were|been|this|into|their|who|which|while|until|because|after|before|at|by|they|about|than|it|is|I|an?)(?!\p{L})/giu;

/** Words that read as blame, drama or money: a reason for leaving that needs them is left out of a first note. */
const BLAME =
  /\b(?:toxic|nightmare|hated|hatred|i hate|terribl[ey]|awful|horribl[ey]|(?:my|the|bad|new|old) boss(?:es)?|micromanag\w*|bull(?:ied|ying)|burn(?:ed|t)?[ -]?out|unfair\w*|ignored|underpaid|overworked|bad (?:boss|manager|management|leadership)|worst|no (?:growth|future|respect|prospects?)|lack of|fed up|your fault|you made me|frustrat\w*|disappoint\w*|poorly|chaotic)\b/i;
/** Nobody's fault, and still nothing for a first note. */
const UNSAID =
  /\b(?:boss(?:es)?|politics|stress\w*|conflict\w*|fight\w*|fought|fired|sacked|laid off|redundan\w+|lay-?offs?|bad|worse|lack(?:ed|ing)?|no (?:room|path|way|chance|career|progress)|stuck|bored|boring|poor|mess|chaos|(?:my|the|new|old) manager|management (?:chang|left|style|was)\w*|salary|pay|paid|paying|money|wages?|bonus|(?:a|pay|my|no|better) raise|compensation|promised|passed over|nobody listened|(?:not|never|n't) (?:listen|support)\w*|let (?:me|us) down|forced out|pushed out|hated?|sick of|tired of|exhausted|worn out|divorce\w*|depress\w*|illness|cancer)\b/i;
/** A grudge, in a reason for leaving; elsewhere the same words may be one's trade. */
const GRUDGE =
  /\b(?:abusive|abused (?:me|us)|harass(?:ed|ing|ment)\w*|disrespect\w*|incompeten\w+|idiots?|jerks?|liars?|lied|useless|dysfunctional|hostile|gaslight\w*|betray\w*|humiliat\w*|yell(?:ed|ing)?|shouted|discriminat\w+|racis[mt]|sexis[mt]|sick of|(?:could ?n['’]t|can['’]t|could not|cannot) stand|backstab\w*|favou?ritism|treated (?:me|us) (?:badly|like|poorly|unfair\w*)|mistreat\w*|exploit(?:ed|ing|ative)|screwed|(?:pushed|drove|forced|drummed) (?:me|us) out|(?:was|were|living|pure) hell|miserable|crap\w*|unbearable|intolerabl[ey]|no appreciation|(?:never|not) (?:listened|appreciated|valued)|blamed?)\b/i;
const ENTITLED =
  /\b(?:my old (?:job|role|position|chair) back|want(?:ed)? my (?:old )?(?:job|role|position)|you know how good|as you (?:surely|certainly|no doubt) remember|you owe me (?!no )|i deserve|i know you(?:'ll| will))\b/i;
const BEGGING =
  /\b(?:desperate(?:ly)?|please,? please|any job|(?:i'll|i will|i would) do anything|beg(?:ging)?)\b/i;
const STOCK =
  /\b(?:passionate about|proven track record|track record of|leverag(?:e|ed|ing)|synerg\w+|hope this (?:e-?mail|note|message|letter) finds you|reach(?:ing)? out|touch base|just checking in|circle back|think outside the box|hit the ground running|results[- ]driven|team player|self[- ]starter|go-getter|to whom it may concern|dear hiring manager|(?:message|e-?mail|note|letter) finds you|hope you(?:'re| are) doing well|hope all is well|quickly connect|(?:excited|thrilled|delighted|eager) (?:to|about|by|at)|delve|aligns? perfectly|(?:perfect|great|ideal) fit|skill ?set|add value|valuable (?:asset|addition)|fast-paced|wealth of experience|express my (?:strong |keen |sincere )?interest|writing to express|at your earliest convenience|exciting opportunit(?:y|ies)|pick your brain|game[- ]changer)\b/i;

export const LINT: Lint = {
  blame: BLAME,
  unsaid: UNSAID,
  grudge: GRUDGE,
  stock: [ENTITLED, BEGGING, STOCK],
  superlatives:
    /\b(?:amazing|incredible|awesome|fantastic|best|greatest|wonderful|outstanding|exceptional|perfect|thrilled|ecstatic)\b/gi,
  intent:
    /\b(?:com(?:e|ing) back|(?:job|place|seat) back|return(?:ing)?|rejoin(?:ing)?|opening|role|position|rehired?|hired again|going back|go back|apply(?:ing)?|work(?:ing)? (?:at|for|there))\b/i,
  apology: /\b(?:sorry|apologi[sz]e|apology)\b/i,
  leaving: /\b(?:I(?: have|'ve)? left|how I left|the way I left|my leaving|for leaving)\b/i,
  former:
    /\b(?:com(?:e|es|ing) back(?! to you\b)|came back|return(?:ing)? (?:to|as|for|here)|(?:my|a) return\b|rejoin\w*|re-?hired?|hired again|my (?:old|former) (?:job|role|team|desk|chair)|when I (?:was with you|left(?! (?:school|college|university)))|I left (?=in \d)|(?:time|years?|days) with you|was with you|worked (?:with|for) you|back with you)\b/i,
  withYou:
    /\b(?:(?:when|while) I was with you|(?:time|years?|days) with you|(?:did|done|was|were|worked) (?:there )?(?:with|for) you)\b/i,
  wish: /\b(?:would|want|like to|hope|wish|could|can|may|might|shall|will)\b|['’](?:d|ll)\b/i,
  committed:
    /\b(?:to stay|stay(?:ing)? (?:and|for|put|on|with)|next (?:several|few|five|ten) years|long (?:run|term|haul)|for good|put down roots|settle|not a stopgap)\b/i,
  easyNo:
    /\b(?:if not|either way|hr\b|rather not|(?:you'd|you would|they'd) rather|no (?:worries|harm|problem)|(?:a|plain|short) no\b|say (?:so|no)|tell me|is fine|fine too|leave it|just as welcome|not yours|not your desk|somebody else|pointer|answer is no|cannot say|another way|just say|isn['’]t yours)/i,
  request: /^(?:and |so |also,? )?(?:would|could|can|may|might|shall|will) (?:you|we|I)\b/i,
  tooLong: /\b(?:an|one|two|half an?) hours?\b|\b(?:3[1-9]|[4-9]\d|\d{3,}) min/i,
  numbers: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|halved|doubled?|twice)\b/i,
  you: /\b(?:you|your|yours)\b/gi,
  me: /\b(?:I|my|me|mine)\b/g,
};
