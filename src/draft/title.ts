/** A posting's title as one says it, and what stood beside it: "Nurse, Acute Care (m/f/d)" is a nurse in Acute Care. */
export type SpokenTitle = { readonly title: string; readonly beside?: string };

/** What stands beside a title without being a team or a place. */
const NO_PLACE =
  /\d|\b(?:remote|hybrid|on-?site|full|part|time|contract\w*|temporary|temp|permanent|freelance|home ?office|relocation|bonus|urgent|new|m\/?w|w\/?m|f\/?m|h\/?f|all genders?|per diem|prn|nights?|days?|shift|entry|junior|senior|level|mid|lead|intern\w*|english|german|french|spanish|speaking|vollzeit|teilzeit|unbefristet|cdi|cdd|jornada)\b/i;
/** Tags that a list left in its titles, and little pictures. */
const UNSPOKEN = /<\/?[a-z][^<>]*>|\p{Emoji_Presentation}\ufe0f?/giu;
/** "Infirmier F/H", "Analyst m/w/d" */
const FOR_EVERYBODY = /\s+[fhmw](?:\/[fhmwdx]){1,2}$/i;
const LONGEST_BESIDE = 3;

/**
 * The title without its bracketed rest and without what hangs on it by a dash, a comma or a slash: nobody says
 * "the Senior Designer, App (f/m/x) - Remote opening".
 */
export function spokenTitle(posted: string): SpokenTitle {
  const written = posted.replace(UNSPOKEN, ' ').replace(/\s+/g, ' ').trim() || posted;
  // "Enseignant(e)" keeps its ending; "Manager(m/w/d)" loses what is said of everybody.
  const said = written.replace(/(?<!\p{L}(?=\(\p{Ll}{1,4}\)))\s*[([][^)\]]*[)\]]/gu, '').trim();
  const plain = cased(said.replace(FOR_EVERYBODY, '')) || written.trim();
  const [head = plain, ...rest] = plain.split(/\s+[-–—|]\s+|\s*,\s+|:\s+|\s+\/\s+/).filter(Boolean);
  const isSlashed = plain.slice(head.length).trimStart().startsWith('/');
  if (rest.length === 0 || (isSlashed && !head.includes(' '))) return { title: plain };
  const [beside = ''] = rest;
  const isSayable = !isSlashed && beside.split(/\s+/).length <= LONGEST_BESIDE && !NO_PLACE.test(beside);
  return isSayable ? { title: head, beside } : { title: head };
}

const SMALL_WORDS = /^(?:of|and|the|for|in|at|to|de|des|du|la|le|und|für|im|y|del)$/i;
const ABBREVIATION = 3;

/** A shouted title in plain capitals; short words in it may be abbreviations and stay. */
function cased(title: string): string {
  if (title !== title.toUpperCase() || !/\p{Lu}{5}/u.test(title)) return title;
  return title.replace(/\p{L}+/gu, (word, at: number) => {
    if (at > 0 && SMALL_WORDS.test(word)) return word.toLowerCase();
    return word.length <= ABBREVIATION ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
}
