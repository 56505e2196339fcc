import type { Found, Hit } from './recognise.ts';

/**
 * What may follow a language that somebody speaks: "German or French", "German is a plus", "English-speaking". Another word right
 * behind makes it say whose a thing is: "our German office", "an English breakfast".
 */
const OF_SPEAKING = new RegExp(
  String.raw`^(?:[-\u2010-\u2013 ]?(?:speak|language)|\s?(?:[^\s\p{L}\p{N}-]|$)|\s*\n|\s[-–]\s|[-\s](?:(?:${[
    'and|or|is|are|an?|the|at|as|in|on|to|for|from|with|of|by|plus|both|if|but|not|so|when|which|will|would|can|may|must|who|that',
    'because|und|oder|et|ou|y|o|e|i|very well|well|also|only|[abc][12]|level|native|written|oral|verbal|spoken|speech|needed|mother|\\p{Ll}+ly',
    'English|German|French|Italian|Spanish|Portuguese|Dutch|Danish|Swedish|Norwegian|Polish|Russian|Chinese|Arabic|Japanese',
  ].join('|')})(?![\p{L}\p{N}])|${[
    'skills?|proficien|fluen|prefer|require|desir|desea|necessary|mandatory|essential|ability|bilingual|teach|tutor|translat',
    'interpret|instruct|knowledge|comprehension|literacy|writing|reading|grammar|communication|conversation|advantage|helpful',
    'beneficial|command|ideally',
  ].join('|')}))`,
  'u',
);
const SPEECH_BEFORE =
  /(?:fluen\p{L}*|speak\p{L}*|spoken|written|writ(?:ing|e)|read|learn(?:ing)?|native|proficien\p{L}*|languages?:?|bilingual|command of|knowledge of|business|conversational|teach(?:es|ing)?)\s(?:in\s|at\s|level\s)?$/iu;
const REACH = 30;

/** Whether a language is named as one that is spoken. */
export function isSpoken({ start, end }: Hit, { text }: Found): boolean {
  if (OF_SPEAKING.test(text.slice(end, end + REACH))) return true;
  return SPEECH_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}
