/** What labels and heads of columns call the parts of an opening, in the languages Homing reads. */

/** What pieces are labelled as, where pages label them. */
export type Labelled = 'place' | 'department' | 'number' | 'date';

const PLACE =
  '(?:job |work )?locations?|where|place|cit(?:y|ies)|office|region|campus|site|plant|branch|work ?site|facility|based (?:at|in)|(?:arbeits|einsatz|stand)?orte?|stadt|filiale|niederlassung|dienstort|einrichtung|lieux?(?: de travail)?|ville|localisation|agence|ubicaci[óo]n|lugar|ciudad|sede|centro(?: de trabajo)?|stabilimento|lokalizacja|miejsce(?: pracy)?|miasto|lokalita|m[íi]sto(?: v[ýy]konu pr[áa]ce)?|locatie|plaats|standplaats|vestiging|pracovi[šs]t[ěe]|勤務地|所在地|エリア';
const DEPARTMENT =
  'dep(?:artmen)?ts?|teams?|division|function|(?:business )?area|categor(?:y|ies)|school|faculty|abteilung|(?:fach)?bereich|d[ée]partement|service|secteur|departamento|[áa]rea|unidad|reparto|ufficio|setor|equip[ae]|dzia[łl]|jednostka(?: organizacyjna)?|odd[ěe]len[íi]|afdeling|部署|部門';
const NUMBER =
  '(?:job|req(?:uisition)?|position|posting|vacancy|ref(?:erence)?)\\.?[ -]?(?:id|nr|no|number|#)?\\.?|requisition|kennziffer|stellen(?:nummer|-?id)|referenz(?:nummer)?|r[ée]f(?:[ée]rence)?\\.?|referencia|nr ref\\.?|求人番号';
const DATE =
  '(?:date )?(?:posted|published)(?: (?:on|date))?|posting date|date(?: posted)?|ver[öo]ffentlicht(?: am)?|datum|publi[ée]e?(?: le)?|date de publication|fecha(?: de publicaci[óo]n)?|opublikowano|data(?: publikacji| dodania)?|zve[řr]ejn[ěe]no|掲載日|公開日';

type Patterns = readonly (readonly [Labelled, RegExp])[];
let made: { readonly alone: Patterns; readonly before: Patterns } | undefined;

/** Made when first asked for, and once. */
function patterns(): NonNullable<typeof made> {
  if (made) return made;
  const fields: Readonly<Record<Labelled, string>> = {
    place: PLACE,
    department: DEPARTMENT,
    number: NUMBER,
    date: DATE,
  };
  const matching = (around: (words: string) => string): Patterns =>
    (Object.keys(fields) as readonly Labelled[]).map((field) => [
      field,
      new RegExp(around(`(?:${fields[field]})`), 'iu'),
    ]);
  made = {
    alone: matching((words) => `^${words}\\s?[:：]?$`),
    before: matching((words) => `^${words}\\s?[:：#]\\s?(\\S.{0,80})$`),
  };
  return made;
}

/** What a text that is nothing but a label announces. */
export function labelOf(text: string): Labelled | undefined {
  return patterns().alone.find(([, words]) => words.test(text))?.[0];
}

/** "Location: Rotterdam". */
export function labelledIn(text: string): { readonly field: Labelled; readonly value: string } | undefined {
  if (!/[:：#]/.test(text)) return undefined;
  for (const [field, words] of patterns().before) {
    const value = words.exec(text)?.[1];
    if (value !== undefined) return { field, value };
  }
  return undefined;
}
