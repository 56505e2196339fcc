import type { Asked } from './context.ts';
import type { Found, Hit } from './recognise.ts';

/**
 * What may follow a language that somebody speaks: "German or French", "German is a plus", "English-speaking". Another word right
 * behind makes it say whose a thing is: "our German office", "an English breakfast".
 */
const OF_SPEAKING = new RegExp(
  String.raw`^(?:[-\u2010-\u2013 ]?(?:speak|language)|\s?(?:[^\s\p{L}\p{N}-]|$)|\s*\n|\s[-–]\s|[-\s](?:(?:${[
    'and|or|is|are|an?|the|at|as|in|on|to|into|for|from|with|of|by|plus|both|if|but|not|so|when|which|will|would|can|may|must|who|that',
    'because|und|oder|et|ou|y|o|e|i|very well|well|also|only|[abc][12]|level|native|written|oral|verbal|spoken|speech|needed|mother|nivel|niveau|nativ[oa]|natif|avanzado|medio|alto|fluido|courant|gut|sehr|sicher|flie(?:ß|ss)end|verhandlungssicher|\\p{Ll}+ly',
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
  if (OF_LANDS.test(text.slice(end, end + REACH * 2))) return false;
  if (OF_SPEAKING.test(text.slice(end, end + REACH))) return true;
  return SPEECH_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}

/** "French, Belgian and Swiss subsidiaries": in one row with what nobody speaks. */
const OF_LANDS =
  /^(?:, ?\p{Lu}\p{Ll}+)*(?:,|,? (?:and|or|und|et)) ?(?:Belgian|Swiss(?! German)|Austrian|American(?! Sign)|British|Canadian|Australian|Mexican|Brazilian|European|Asian|African|Argentin\p{L}+|Colombian|Chilean|Scottish|International)(?!\p{L})/u;
/** Words for how well somebody speaks. */
const LEVEL =
  /native|mother tongue|muttersprach|langue maternelle|lengua materna|madrelingua|moedertaal|bil[ií]ng|trilingu|fluen|flüssig|proficien|business|professional|conversational|working|verhandlungssicher|flie(?:ß|ss)end|courant|(?<!\p{L})(?:nivel|niveau|level|good|strong|excellent|gute?s?|command|fluido|nativ[oa]|avanzado|perfect|solid|beheersing|goede?)(?!\p{L})|(?<![\p{L}\p{N}])[ABC][12](?![\p{L}\p{N}])|JLPT|HSK|TOPIK|DELF|DELE|IELTS|TOEFL/iu;
const LEVEL_REACH = 36;
/** What is there in these languages, and nobody is asked to speak them: a product, a notice, lessons. */
const OFFERED_IN =
  /(?:available|translated|locali[sz]ed|published|offered|displayed|subtitled|disponibles?|verf[uü]gbar|erh[aä]ltlich|(?:will|['’]ll) hear|upload your (?:cv|resume)|apply)\s?(?:in|into|en|auf|on)?(?:[\s,/]+(?:\p{Lu}\p{L}+|and|or|y|und|et))*[\s,/]*$/u;
const LESSONS =
  /^(?:[\s,/]+(?:\p{Lu}\p{L}+|and|or|und|oder|et|ou|y))*[ -](?:language )?(?:lessons|classes|courses?|tuition)(?!\p{L})/u;
const TEACHES = /teach|tutor|instruct|plan|deliver|lead/i;

/** How a language is asked for: words for how well one speaks it ask for it, unless beside them it is called a plus. */
export function spokenAs({ start, end }: Hit, text: string, how: Asked): Asked {
  const before = text.slice(Math.max(0, start - 2 * LEVEL_REACH), start);
  const after = text.slice(end, end + LEVEL_REACH);
  if (OFFERED_IN.test(before) || (LESSONS.test(after) && !TEACHES.test(before))) return 'not-asked';
  if (how === 'nice' && isWishOfOthers(before, text.slice(end, end + 2 * LEVEL_REACH))) return 'required';
  if (how !== 'said') return how;
  const near = `${before
    .slice(-LEVEL_REACH)
    .split(/[.;\n•]/)
    .at(-1)} ${after.split(/[.;\n•]/)[0]}`;
  return LEVEL.test(near) ? 'required' : how;
}

const WISH =
  /plus|asset|advantage|prefer|welcome|desir|bonus|helpful|beneficial|ideal|nice|optional|vorteil|w[uü]nschenswert|gern|souhait|appr[eé]ci|atout|valor|deseable/i;

/** "Mother tongue Italian, any other language welcome": the wish is of another part of the sentence. */
function isWishOfOthers(before: string, after: string): boolean {
  const [own = '', ...others] = after.split(/[.;\n•]/)[0]?.split(',') ?? [];
  const part = `${before.split(/[,.;\n•]/).at(-1)} ${own}`;
  return LEVEL.test(part) && !WISH.test(part) && WISH.test(others.join(','));
}
