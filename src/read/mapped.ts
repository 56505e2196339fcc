import { type Posting, present } from '../model/posting.ts';
import { at, type Fields, isoDate, listOf, textsOf } from './shape.ts';
import { textFromEscapedHtml } from './text.ts';
import { salaryFrom, workplaceFrom } from './words.ts';

/** Where in a row the values of a posting stand; see `textsAt` for the paths. */
type Paths = {
  readonly [K in Exclude<keyof Posting, 'salary'>]?: string;
} & {
  /** Minimum, maximum, currency and unit. */
  readonly salary?: readonly [string, string, string, string];
};

/** A reader of rows from paths; `more` adds or overrides what no path can say. */
export function mapped(
  { description, locations, workplace, datePosted, validThrough, salary, ...lines }: Paths,
  more: (row: Fields) => Partial<Posting> = () => ({}),
): (row: Fields) => Posting {
  return (row) => {
    const first = (path = '') => textsAt(row, path)[0];
    const [min, max, currency, unit] = (salary ?? []).map(first);
    const texts = Object.entries(lines).map(([name, path]) => [name, first(path)]);
    return present<Posting>({
      ...(Object.fromEntries(texts) as Posting),
      description: description && htmlAt(row, description),
      locations: textsAt(row, locations ?? ''),
      workplace: workplaceFrom(...textsAt(row, workplace ?? '')),
      datePosted: isoDate(first(datePosted)),
      validThrough: isoDate(first(validThrough)),
      salary: salaryFrom({ min, max, currency, unit }),
      ...more(row),
    });
  };
}

/** The texts of several HTML fields, one after the other. */
export function htmlAt(row: unknown, paths: string): string {
  const texts = paths.split(' ').flatMap((path) => valuesAt(row, path));
  return texts
    .map((text) => (typeof text === 'string' ? textFromEscapedHtml(text) : ''))
    .filter(Boolean)
    .join('\n');
}

/**
 * The single-line texts at paths, each once. `a.b` goes into objects, `a[].b` into each item of a list, `a+b` joins
 * two by a comma, a blank stands between several paths, a bar before what counts only if nothing was found.
 */
export function textsAt(row: unknown, paths: string): string[] {
  for (const choice of paths.split('|')) {
    const texts = textsOf(...choice.split(' ').flatMap((path) => valuesAt(row, path)));
    if (texts.length > 0) return texts;
  }
  return [];
}

function valuesAt(value: unknown, path: string): unknown[] {
  if (path === '') return [value];
  const cut = path.indexOf('[].');
  if (cut >= 0) {
    const rest = path.slice(cut + 3);
    return listOf(at(value, ...path.slice(0, cut).split('.'))).flatMap((item) => valuesAt(item, rest));
  }
  const parts = path.split('+').map((part) => at(value, ...part.split('.')));
  return parts.length === 1 ? parts : [textsOf(...parts).join(', ')];
}
