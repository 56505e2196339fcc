// Reads the lists of skills and works out under which forms each is recognised.

const MARKS = { '?': 'words', '~': 'likely', '*': 'names', '!': 'letters', '^': 'capitals', '@': 'tongues' };

/** Entries of a list: "Name ?= form; form < Parent | Name …" under "## kind" lines. */
export function parsed(text) {
  let kind = '';
  const entries = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3).trim();
    else if (line.trim() && !line.startsWith('#'))
      entries.push(...line.split(' | ').map((part) => entry(part, kind)));
  }
  return entries;
}

function entry(line, kind) {
  const [body, parent] = line.split(/ < /);
  const [head, tail = ''] = body.split(/ \??=(?: |$)/);
  const [mark, bare] = marked(head.trim().replace(/ \?$/, ''));
  const unsure = / \?(?:=|$)/.test(body.trim());
  const forms = tail
    .split(';')
    .map((form) => form.trim())
    .filter(Boolean)
    .map(marked);
  // "= ^rest" or "= ?react" takes the place of the name's own form.
  const own = unsure ? 'words' : mark;
  return { name: bare, kind, parent: parent?.trim(), forms: [[own, bare], ...forms] };
}

function marked(text) {
  const mark = MARKS[text[0]];
  // Several words are seldom all in capitals, and need not be to be told from ordinary ones.
  if (mark === 'capitals' && /[\s/-]/.test(text)) return ['forms', text.slice(1)];
  return mark ? [mark, text.slice(1)] : ['forms', text];
}

/** The entry as the table keeps it; a form that is a skill's name is that skill's, any other the first's that lists it. */
export function formsOf({ name, kind, parent, forms }, foldPhrase, known, names) {
  const lists = { forms: [], words: [], likely: [], names: [], tongues: [], letters: [], capitals: [] };
  const unsure = new Map(
    forms.filter(([list]) => list !== 'forms').map(([list, form]) => [foldPhrase(form), list]),
  );
  for (const [list, form] of forms) {
    const folded = foldPhrase(form);
    if (!folded || known.has(folded) || (names.get(folded) ?? name) !== name) continue;
    known.add(folded);
    lists[unsure.get(folded) ?? tongueOf(kind, name, folded) ?? list].push(folded);
  }
  if (Object.values(lists).every((list) => list.length === 0)) return undefined;
  const entry = { name, kind };
  if (parent) entry.parent = parent;
  entry.forms = lists.forms;
  for (const list of ['words', 'likely', 'names', 'tongues', 'letters', 'capitals'])
    if (lists[list].length > 0) entry[list] = lists[list];
  return entry;
}

/** "german" of German, "chinese" of Mandarin Chinese: the word also says whose a thing is. */
function tongueOf(kind, name, folded) {
  return kind === 'tongue' && name.toLowerCase().split(' ').includes(folded) ? 'tongues' : undefined;
}

const SPELLINGS = [
  [/isation\b/g, 'ization'],
  [/ization\b/g, 'isation'],
  [/ising\b/g, 'izing'],
  [/izing\b/g, 'ising'],
  [/modeling\b/g, 'modelling'],
  [/modelling\b/g, 'modeling'],
  [/\bprogram\b/g, 'programme'],
  [/\bcenter\b/g, 'centre'],
  [/\bcentre\b/g, 'center'],
  [/behavior/g, 'behaviour'],
  [/behaviour/g, 'behavior'],
  [/\blabor\b/g, 'labour'],
  [/licence/g, 'license'],
  [/license/g, 'licence'],
  [/catalog\b/g, 'catalogue'],
  [/fulfillment/g, 'fulfilment'],
  [/\bmanagement\b/g, 'mgmt'],
  [/\band\b/g, ''],
];

/** Adds the other spellings and the other number of the sure forms of several letters. */
export function inflected(skills, known) {
  return skills.map((skill) => {
    const more = skill.forms.flatMap((form) => [...spellings(form), ...numbers(form, skill.kind)]);
    const fresh = more.filter((form) => !isRead(form, skill) && !known.has(form) && known.add(form));
    return { ...skill, forms: [...skill.forms, ...fresh] };
  });
}

/** "Forklift certifications" is read by its "forklift": each form costs time when the table is made ready. */
function isRead(form, { forms }) {
  const words = form.split(' ');
  const sure = new Set(forms);
  const parts = words.flatMap((_, from) => words.map((_, to) => words.slice(from, to + 1).join(' ')));
  return parts.some((part) => part !== form && sure.has(part));
}

function spellings(form) {
  return SPELLINGS.filter(([from]) => form.search(from) >= 0)
    .map(([from, to]) => form.replace(from, to).replace(/\s+/g, ' ').trim())
    .filter((other) => other.includes(' ') || form.indexOf(' ') < 0)
    .filter(
      (other) =>
        !/\band\b/.test(form) ||
        form.split(' ').length > 3 ||
        other.split(' ').length === form.split(' ').length,
    );
}

const PROPER = new Set([
  'language',
  'framework',
  'database',
  'tongue',
  'cloud',
  'devops',
  'tool',
  'data',
  'office',
  'technology',
]);

/** Whose plural is another word: a city, beers, charters. */
const NO_PLURAL = new Set(['leed', 'lager', 'carta', 'capa', 'celta']);

/** Of names of things with several words only these have a plural: no text says "Google Clouds". */
const COUNTED = new Set(
  'speaker framework server system script developer database platform protocol test service dashboard pipeline model query application interface report container cluster network api notebook controller microcontroller engineer designer administrator architect project firewall compiler simulation integration language board chart macro call meeting webinar collection bucket chatbot specification form table sheet document driver tool certification scan rule migration diagram client queue broker runtime'.split(
    ' ',
  ),
);

/** What nobody counts, and the ends of words of German, French and Spanish, whose plurals have no English "s" or are not said. */
const UNCOUNTED =
  /^(?:design|care|support|repair|research|education|communication|administration|automation|prevention|documentation|health|hygiene|certified|registered|qualified|cleared|required|oriented|driven|focused|agile|data|payroll|staff|compensation|rehabilitation|litigation|construction|retail|commerce|hvac|medicine|nutrition|voltage|culture|math|knowledge|content|media|metal|code|software|english|office)$|(?:ungen?|keit|heit|schaft|bau|arbeite?n?|kraft|krafte|pflege|technik|wesen|recht|dienst|verkehr|fahrer|fuhrer|meister|erin|(?<!techn)ique|euse|eur|ienn?e?|aire|age|erie|cion|dad|ero|tura|cina|aje|eren|zorg|schein|attest|kenntnisse|methoden)$/;

/** Only where the last word is a common noun of some length: "work order" → "work orders". */
function numbers(form, kind) {
  const last = form.split(' ').at(-1);
  if (
    (PROPER.has(kind) && (!form.includes(' ') || !COUNTED.has(last.replace(/s$/, '')))) ||
    NO_PLURAL.has(last)
  )
    return [];
  if (UNCOUNTED.test(last)) return [];
  if (
    !/^[a-z]{4,}$/.test(last) ||
    /(?:ss|us|is|ics|ing|ity|ance|ence|ment|logy|graphy|ware|ship|ness)$/.test(last)
  )
    return [];
  if (last.endsWith('s')) return last.endsWith('ies') ? [`${form.slice(0, -3)}y`] : [];
  if (/[^aeiou]y$/.test(last)) return [`${form.slice(0, -1)}ies`];
  return [/(?:ch|sh|x|z)$/.test(last) ? `${form}es` : `${form}s`];
}
