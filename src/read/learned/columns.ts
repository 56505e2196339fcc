/** Which column of a list of openings is the title, the place, the department, the day, the id. By name and by value. */
import type { Path } from '../../model/learned.ts';
import { isoDate, isoTime, textOf } from '../shape.ts';
import { type Column, wordsOf } from './values.ts';

const TITLE =
  /titl|titulo|título|titre|bezeichnung|designation|intitul|stanowisk|nazwa|název|nazev|pozice|求人|職種|件名/i;
const NAME = /^(?:\w{0,12}[-_]?)?(?:name|label|text|headline|role|position|job|vacancy)$/i;
const PLACE =
  /locat|city|office|place|standort|^ort$|einsatzort|lieu|ville|ubicaci|ciudad|lokaliz|miasto|lokalit|město|mesto|勤務地|region|country|town/i;
const DEPARTMENT =
  /depart|team|categor|function|bereich|abteilung|service$|équipe|equipe|área|area$|dział|dzial|oddělení|oddeleni|部署|部門|discipline|jobfamily/i;
const DATE = /post|publi|creat|date|opened|since|veröff|datum|fecha|公開|掲載|added|updat/i;
const END = /clos|end|expir|deadline|valid|until|unpost|start|begin|frist|dead/i;
const TEXT = /descr|beschreib|summary|body|content|teaser|offre|popis|opis/i;
const KIND =
  /employ|contract|workplace|worktype|jobtype|type$|schedule|seniority|remote|level|salary|hiring|apply|requis/i;
const ID =
  /(?:^|[a-z_-])(?:id|uuid|guid|slug|key|code|number|ref|no|nr|reference|permalink)$|^(?:id|slug|uuid)/i;
/** Whose name it is when a `name` stands below it: never the title of an opening. */
const OTHERS = /compan|employer|organi[sz]|author|user|manager|recruit|brand|image|logo|media|creat|owner/i;

export type Columns = {
  readonly title: Column;
  readonly titleSure: number;
  readonly place?: Path;
  readonly department?: Path;
  readonly date?: Path;
  readonly text?: Path;
  readonly kind?: Path;
};

/** Whether the page shows that text. */
export type Shown = (text: string) => boolean;

/** The columns of a list of openings by what they hold; nothing where no column can be the title. */
export function columnsByMeaning(columns: readonly Column[], shown: Shown): Columns | undefined {
  const [first] = best(columns, (column) => titleScore(column, shown), 1.5);
  if (first === undefined) return undefined;
  const [title, titleSure] = first;
  const rest = columns.filter(({ path }) => path !== title.path && !path.some((name) => OTHERS.test(name)));
  const path = (score: (column: Column) => number) => best(rest, score, 0.9)[0]?.[0].path;
  const found = {
    place: path((column) => wordsScore(column, PLACE)),
    department: path((column) => (PLACE.test(column.name) ? 0 : wordsScore(column, DEPARTMENT))),
    date: path(dateScore),
    text: path(textScore),
    kind: path((column) =>
      KIND.test(column.name) && isMostly(column, (value) => wordsOf(value).length > 0) ? 1 : 0,
    ),
  };
  return { title, titleSure, ...pathsThere(found) };
}

function pathsThere(found: Readonly<Record<string, Path | undefined>>) {
  return Object.fromEntries(
    Object.entries(found).filter(([, path]) => path !== undefined),
  ) as Partial<Columns>;
}

/** Columns from the best score down, without those below the least. Of equals the one nearer the top of the row. */
export function best(
  columns: readonly Column[],
  score: (column: Column) => number,
  least: number,
): (readonly [Column, number])[] {
  return columns
    .map((column) => [column, score(column)] as const)
    .filter(([, points]) => points >= least)
    .sort((a, b) => b[1] - a[1] || a[0].path.length - b[0].path.length);
}

function titleScore({ path, name, values }: Column, shown: Shown): number {
  const texts = values.filter(isTitle);
  if (texts.length * 10 < values.length * 8) return 0;
  const parents = path.slice(0, -1);
  if (parents.some((one) => OTHERS.test(one) || PLACE.test(one) || DEPARTMENT.test(one))) return 0;
  if (OTHERS.test(name) || PLACE.test(name) || DEPARTMENT.test(name) || END.test(name)) return 0;
  const byName = TITLE.test(name) ? 3 : NAME.test(name) ? 1.5 : 0;
  const various = new Set(texts).size / texts.length;
  const few = texts.slice(0, 12);
  const onPage = few.filter(shown).length / few.length;
  const manyWords = texts.filter((text) => /\s/.test(text)).length / texts.length;
  return (
    (byName === 0 && onPage < 0.6 ? 0 : byName + 1.5 * onPage) + (various < 0.3 ? -1 : 0) + 0.5 * manyWords
  );
}

function isTitle(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length >= 2 &&
    value.length <= 200 &&
    /\p{L}{2}/u.test(value) &&
    !/^https?:|^\/|^\d{4}-\d\d-\d\d|<[a-z]|^[0-9a-f-]{20,}$|^#[0-9a-f]{3,8}$/i.test(value) &&
    !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(value)
  );
}

function wordsScore({ name, path, values }: Column, names: RegExp): number {
  const said = values.map(wordsOf);
  const filled = said.filter((words) => words.length > 0 && words.join().length < 400).length;
  const isCode = said.every((words) => words.every((word) => /^[\d\s.,-]*$|^https?:/.test(word)));
  if (filled * 3 < values.length || isCode) return 0;
  if (ID.test(name) && !/name/i.test(name)) return 0;
  const byName = names.test(name)
    ? 2
    : path.some((one) => names.test(one)) && /name|label|title|text/i.test(name)
      ? 1.5
      : 0;
  // A whole place says more than a part of it, and a name more than a group of names.
  const length = Math.min(said.join().length / Math.max(1, filled), 40) / 200;
  return byName + (byName > 0 ? length : 0);
}

function dateScore({ name, values }: Column): number {
  if (!DATE.test(name) || END.test(name) || !isMostly({ values }, (value) => dayOf(value) !== undefined))
    return 0;
  return /post|publi|veröff|公開|掲載|opened/i.test(name)
    ? 3
    : /creat|date|since|datum|fecha|added/i.test(name)
      ? 2
      : 1;
}

function textScore({ name, values }: Column): number {
  const long = values.filter((value) => (textOf(value)?.length ?? 0) > 200).length;
  return TEXT.test(name) && long * 2 > values.length ? 1 : 0;
}

function isMostly({ values }: Pick<Column, 'values'>, test: (value: unknown) => boolean): boolean {
  return values.filter(test).length * 10 >= values.length * 6;
}

/** Columns that tell rows apart, the likeliest ids first. */
export function idColumns(columns: readonly Column[]): readonly Column[] {
  return best(
    columns,
    ({ name, path, values }) => {
      const texts = values.map(textOf).filter((text) => text !== undefined && text.length <= 120);
      if (texts.length < values.length || new Set(texts).size < values.length) return 0;
      if (path.slice(0, -1).some((one) => OTHERS.test(one) || PLACE.test(one) || DEPARTMENT.test(one)))
        return 0;
      return /^_?(?:id|job_?id|uuid|objectid)$/i.test(name) ? 3 : ID.test(name) ? 2 : 0;
    },
    1,
  ).map(([column]) => column);
}

/** A day written as ISO, or as seconds or ms since the epoch between 2000 and 2100. */
export function dayOf(value: unknown): string | undefined {
  const amount = typeof value === 'string' && /^\d{10}(?:\d{3})?$/.test(value) ? Number(value) : value;
  if (typeof amount !== 'number') return isoDate(value);
  const ms = amount < 1e11 ? amount * 1000 : amount;
  return ms > 946_684_800_000 && ms < 4_102_444_800_000 ? isoTime(ms) : undefined;
}
