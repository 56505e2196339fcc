import { allOf, endOfLine } from './lines.ts';

/** What the words under a heading are. */
export type Section = 'required' | 'nice' | 'said' | 'other';

/** Headings by what the words under them are; each stands alone, so that the build can keep it with the late words. */
const OVER_NICE =
  /nice[- ]to[- ]have|bonus|preferred|pluss?es|plus if|good to have|desirable|desired|ideally|extra credit|even better|stand out|set you apart|brownie|would be (?:great|nice|good|useful|handy|helpful|lovely)|would help|gern(?:e)? gesehen|een pr[eé]|von vorteil|w[uü]nschenswert|un plus|des plus|atouts|se valorar[aá]|advantageous|^plus\b|^nice\b|^extras?\b|highly regarded|deseable|valorable|souhait|appr[eé]ci|gew[uü]nscht|petits? plus|well regarded|what helps|^useful\b|^helpful\b|we can teach|may be needed|^(?:it['’]s )?great if|(?:what|that)(?:['’]d| would) be nice|^\W*(?:we['’]d|we would) love\W*$|sch[oö]n w[aä]re|mooi meegenomen|pluspunt/i;
const OVER_REQUIRED =
  /require|must[- ]have|qualification|what you(?:['’]ll)? (?:need|bring|have)|who you are|about you|you have|you bring|your (?:profile|skills|experience|background)|skills|we(?:['’]re| are) looking for|looking for|minimum|essential|experience|what we (?:need|expect|seek)|ideal candidate|you(?:['’]ll| will) need|dein profil|ihr profil|das bringst du|anforderungen|qualifikation|profil|comp[eé]tences|requisitos|you are|education|mandatory|perfil|imprescindible|excluyente|exig[eé]|indispensable|zwingend|erforderlich|voraussetzung|^\W*you(?:['’]ve| have)?\W*$|who are you|(?:would|['’]d) like you to have|be good at|to be considered|successful candidate|mitbring|bring(?:en|st)\b.{0,12}\bmit\b|profiel|neem je mee|wij vragen|wie ben jij|^\W*toi\W*$|vous [êe]tes|qu[eé] pedimos|buscamos|licen[cs]es/i;
const OVER_OTHER =
  /benefits|perks|we offer|what you(?:['’]ll)? get|what we offer|why (?:join|work|us)|about (?:us|the company|our company)|who we are|our (?:values|mission|culture|story)|how to apply|to apply|application process|interview process|hiring process|equal opportunit|eeo|diversity|privacy|compensation|salary|pay range|wir bieten|das bieten wir|[uü]ber uns|nous offrons|avantages|ofrecemos|disclaimer|accommodation|(?:the|unser|wat we) (?:offer|angebot|bieden)\b|what(?:['’]s| is)? (?:in it for you|on offer|do you get|we do for you)|who are we|^package\W*$|total rewards|additional information|informations suppl|company description|description de l['’]entreprise|(?:das|was) (?:be)?k(?:ommst|riegst|ommen|riegen) (?:du|sie)|was du von uns|ihr vorteil|deine vorteile|on (?:t['’]offre|vous (?:offre|propose))|qui sommes|qui[eé]nes somos|wie (?:wij|we) zijn|wie zijn w|over ons|aanbod|krijg je|lo que te damos|welfare|ne trouverez pas|nicht finden|won['’]t find|(?:we|you) do(?:n['’]t| not) need|no pedimos|^about (?!.*\b(?:you|the|this|your|role|job|position|team)\b)\S+(?: \S+){0,3}$/i;
const OVER_SAID =
  /what you(?:['’]ll)? (?:do|be doing|work)|you(?:['’]ll| will) (?:learn|be trained)|responsibilit|the role|about the (?:role|job|position|team)|your (?:role|tasks|mission|impact|day)|duties|day[- ]to[- ]day|stack|environnement tech|technische umgebung|entorno t[eé]cnic|technolog|tools|aufgaben|missions?|job description|overview|summary|projects?|^the (?:team|work)\b|how we work|way of working|t[aä]tigkeiten|was (?:dich|sie) erwartet|wat ga je doen|jouw taken|concr[eè]tement|ton (?:job|r[oô]le)|what will you do|(?:description|descriptif) (?:du|de) poste|qu[eé] har[aá]s|funciones/i;

/** A heading is a short line of its own without a full stop. */
const [SHORTEST_HEADING, LONGEST_HEADING] = [3, 70];

/** From where a text means its skills how, by the heading that stands there. */
export type Part = { readonly start: number; readonly section: Section };

/** The sections of a text by the headings that open them, in order; what stands before `from`, as a title does, opens none. */
export function sectionsOf(text: string, from = 0): readonly Part[] {
  const sections: Part[] = [{ start: 0, section: 'said' }];
  for (let start = from; start < text.length; ) {
    if (text.charCodeAt(start) === NEWLINE) {
      start += 1;
      continue;
    }
    const end = endOfLine(text, start);
    const section = headingBetween(text, start, end);
    if (section) sections.push({ start, section });
    start = end + 1;
  }
  return sections;
}

/** The section that the line at an offset stands in, by the nearest heading above it. */
export function sectionAt(text: string, at: number): Section {
  for (let end = text.lastIndexOf('\n', at - 1); end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const section = headingBetween(text, start, end);
    if (section) return section;
    end = start - 1;
  }
  return 'said';
}

function headingBetween(text: string, start: number, end: number): Section | undefined {
  const length = end - start;
  if (length > LONGEST_HEADING || length < SHORTEST_HEADING) return undefined;
  if (isBullet(text.charCodeAt(start)) || BULLET_O.test(text.slice(start, start + 2))) return undefined;
  const last = text.charCodeAt(end - 1);
  // "Duties to include;" opens a list where it stands alone; at the end of a longer line or among others it closes an item.
  const opens = last === SEMICOLON && text.startsWith('\n\n', start - 2);
  if (isStop(last) && !opens) return undefined;
  return headingIn(text.slice(start, opens ? end - 1 : end).trim());
}

/** The first of these that a heading says. */
function meantBy(heading: string): Section | undefined {
  if (OVER_NICE.test(heading)) return 'nice';
  if (OVER_REQUIRED.test(heading)) return 'required';
  if (OVER_OTHER.test(heading)) return 'other';
  return OVER_SAID.test(heading) ? 'said' : undefined;
}

function headingIn(line: string): Section | undefined {
  const last = line.charCodeAt(line.length - 1);
  if (line.length < SHORTEST_HEADING || isStop(last) || isBullet(line.charCodeAt(0))) return undefined;
  if (last !== COLON && hasBlanks(line, MOST_WORDS)) return undefined;
  const section = meantBy(line);
  return section === undefined || (last !== COLON && ITEM.test(line)) ? undefined : section;
}

/** Things of a list, which may come without a sign before them: "MBA preferred", "Experience with AWS", "Strong SQL skills". */
const ITEM =
  /^(?!(?:les |nos )?petits? plus$)(?!.*\b(?:skills?|qualifications?|requirements?|experiences?|criteria|strongly|highly|also|but)\W{1,3}\S+$).+\S\s(?:is |are |being |would be )?(?:an? )?(?:\S+ )?\(?(?:preferred|desired|desirable|advantageous|advantage|plus|bonus)\)?$|\bexperience\s(?:in|with|of|as|on|using|working|building|managing|leading)\s|^(?:strong|excellent|good|solid|great|proven|advanced|basic|outstanding|exceptional|deep)\s.+\s(?:skills?|experience|knowledge)$/i;

const MOST_WORDS = 7;

/** The line goes on, or is a sentence. */
function isStop(code: number): boolean {
  return code === DOT || code === COMMA || code === SEMICOLON;
}

const BULLETS: readonly number[] = Array.from('-•*·–☞→●▪➢✔✓>~‣◦', (sign) => sign.charCodeAt(0));

/** Word's second bullet, pasted as a letter. */
const BULLET_O = /^o\s/;

function isBullet(code: number): boolean {
  return BULLETS.includes(code);
}

function hasBlanks(line: string, count: number): boolean {
  let at = -1;
  for (let blank = 0; blank < count; blank += 1) {
    at = line.indexOf(' ', at + 1);
    if (at < 0) return false;
  }
  return true;
}

const [NEWLINE, SEMICOLON, DOT, COMMA, COLON] = [10, 59, 46, 44, 58];

/** What opens a line, or a sentence in it, up to a colon: "Requirements:", "Nice:", "Notre stack :". */
const LABEL = /(?:^|[.!?;•]\s+)[\s•*·–—-]*([\p{L}][\p{L}'’/& -]{2,38}?)\s?:\s/gu;
const LABEL_REACH = 400;
const LONGEST_LABEL = 44;
const MOST_LABEL_WORDS = 5;
/** Of the labels that ask for nothing these do; "Tools: Jira" among requirements names what is required. */
const IS_SAID = /stack|environnement|umgebung|entorno|learn|trained/i;

/**
 * Answers, for sentences in the order of a text, what the label before each, on its line, says of it; `before` is where its first skill
 * stands. Where no colon stands near, which is mostly so, nothing is cut out.
 */
export function labelsIn(text: string): (start: number, before: number) => Section | undefined {
  let [colon, from] = [-1, 0];
  return (start, before) => {
    const least = Math.max(0, start - LABEL_REACH, startOfLine(text, start));
    const most = Math.min(before, start + LONGEST_LABEL);
    if (least < from || (colon < least && colon !== NONE)) {
      from = least;
      colon = text.indexOf(':', least);
      if (colon < 0) colon = NONE;
    }
    return colon < most ? labelIn(text.slice(least, most + 1)) : undefined;
  };
}

/** Past the end of every text. */
const NONE = Number.MAX_SAFE_INTEGER;

function startOfLine(text: string, at: number): number {
  return text.charCodeAt(at - 1) === NEWLINE ? at : text.lastIndexOf('\n', at - 1) + 1;
}

function labelIn(line: string): Section | undefined {
  const label = allOf(line, LABEL).at(-1)?.[1];
  if (label === undefined || hasBlanks(label, MOST_LABEL_WORDS)) return undefined;
  const section = headingIn(`${label}:`);
  return section === 'said' && !IS_SAID.test(label) ? undefined : section;
}
