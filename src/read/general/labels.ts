/** What labels and heads of columns call the parts of an opening, in the languages Homing reads. */

/** What pieces are labelled as, where pages label them. */
export type Labelled = 'place' | 'department' | 'number' | 'date';

const WORDS: Readonly<Record<Labelled, string>> = {
  place:
    '(?:job |work )?locations?|where|place|cit(?:y|ies)|office|region|campus|site|plant|branch|based (?:at|in)|(?:arbeits|einsatz|stand)?orte?|stadt|filiale|niederlassung|lieux?(?: de travail)?|ville|localisation|agence|ubicaci[óo]n|lugar|ciudad|sede|lokalizacja|miejsce(?: pracy)?|miasto|lokalita|m[íi]sto(?: v[ýy]konu pr[áa]ce)?|locatie|plaats|standplaats|勤務地|所在地|エリア',
  department:
    'dep(?:artmen)?ts?|teams?|division|function|(?:business )?area|categor(?:y|ies)|school|faculty|abteilung|(?:fach)?bereich|d[ée]partement|service|secteur|departamento|[áa]rea|dzia[łl]|odd[ěe]len[íi]|afdeling|部署|部門',
  number:
    '(?:job|req(?:uisition)?|position|posting|vacancy|ref(?:erence)?)\\.?[ -]?(?:id|nr|no|number|#)?\\.?|requisition|kennziffer|stellen(?:nummer|-?id)|referenz(?:nummer)?|r[ée]f(?:[ée]rence)?\\.?|referencia|nr ref\\.?|求人番号',
  date: '(?:date )?(?:posted|published)(?: (?:on|date))?|posting date|date(?: posted)?|ver[öo]ffentlicht(?: am)?|datum|publi[ée]e?(?: le)?|date de publication|fecha(?: de publicaci[óo]n)?|opublikowano|data(?: publikacji| dodania)?|zve[řr]ejn[ěe]no|掲載日|公開日',
};
const FIELDS = Object.keys(WORDS) as readonly Labelled[];
const matching = (around: (words: string) => string) =>
  FIELDS.map((field) => [field, new RegExp(around(`(?:${WORDS[field]})`), 'iu')] as const);
const ALONE = matching((words) => `^${words}\\s?[:：]?$`);
const BEFORE = matching((words) => `^${words}\\s?[:：#]\\s?(\\S.{0,80})$`);

/** What a text that is nothing but a label announces. */
export function labelOf(text: string): Labelled | undefined {
  return ALONE.find(([, words]) => words.test(text))?.[0];
}

/** "Location: Rotterdam". */
export function labelledIn(text: string): { readonly field: Labelled; readonly value: string } | undefined {
  if (!/[:：#]/.test(text)) return undefined;
  for (const [field, words] of BEFORE) {
    const value = words.exec(text)?.[1];
    if (value !== undefined) return { field, value };
  }
  return undefined;
}
