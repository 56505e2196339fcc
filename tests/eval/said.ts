import { type Extraction, extract } from '../../src/match/extract.ts';
import { TABLE } from '../match/table.ts';
import { type Labelled, labelled, named } from './labels.ts';
import { atLeast, type Row, telling } from './row.ts';

type Label = {
  readonly file: string;
  readonly id: string;
  readonly level: string | null;
  readonly workplace: string | null;
  readonly places: readonly { readonly country: string; readonly city?: string | readonly string[] }[];
  readonly experience: { readonly min?: number; readonly max?: number } | null;
};

type Judged = { readonly isSaid: boolean; readonly isRead: boolean; readonly isRight: boolean };
type Judge = (label: Label, read: Extraction) => Judged;

/** What is read beside what a person read, field by field. */
const FIELDS: Readonly<Record<string, Judge>> = {
  level: (label, read) => same(label.level, read.level),
  workplace: (label, read) => same(label.workplace, read.workplace),
  country: (label, read) => same(label.places[0]?.country ?? null, read.country),
  city: (label, read) => ({
    isSaid: label.places[0]?.city !== undefined,
    isRead: read.city !== null,
    isRight: isCity(label.places[0]?.city, read.city),
  }),
  'all places': (label, read) => {
    const places = read.places.filter(({ country }) => country !== null);
    return {
      isSaid: label.places.length > 0,
      isRead: places.length > 0,
      isRight:
        places.length === label.places.length &&
        label.places.every(({ country, city }) =>
          places.some((place) => place.country === country && isCity(city, place.city)),
        ),
    };
  },
  years: (label, read) => same(yearsOf(label.experience), yearsOf(read.experience)),
};

/** Level, workplace, places and years of postings labelled by hand. */
export async function section(recordings: string): Promise<readonly Row[]> {
  const judged = labelled<Label>('said.jsonl', recordings).map((one) => ({
    ...one,
    read: extract(one.posting, TABLE),
  }));
  return Object.entries(FIELDS).flatMap(([field, judge]) => [
    ...rowsOf(field, judge, judged),
    wrongs(field, judge, judged),
  ]);
}

type Read = Labelled<Label> & { readonly read: Extraction };

function rowsOf(field: string, judge: Judge, postings: readonly Read[]): readonly Row[] {
  const all = sums(judge, postings);
  const heldOut = sums(
    judge,
    postings.filter(({ isHeldOut }) => isHeldOut),
  );
  return [
    atLeast(`${field}: right in ${postings.length}, silence too`, all.right, 0.95),
    telling(`${field}: of them held out`, heldOut.right.toFixed(3)),
    atLeast(`${field}: precision of what was read`, all.precision, 0.95),
    atLeast(`${field}: recall of what is said (${all.said})`, all.recall, 0.95),
  ];
}

function sums(judge: Judge, postings: readonly Read[]) {
  const judged = postings.map(({ label, read }) => judge(label, read));
  const count = (test: (one: Judged) => boolean) => judged.filter(test).length;
  const said = count(({ isSaid }) => isSaid);
  const hits = count(({ isSaid, isRead, isRight }) => isSaid && isRead && isRight);
  return {
    said,
    right: count(({ isRight }) => isRight) / judged.length,
    precision: hits / count(({ isRead }) => isRead),
    recall: hits / said,
  };
}

function wrongs(field: string, judge: Judge, postings: readonly Read[]): Row {
  const wrong = postings.filter(({ label, read, isHeldOut }) => !isHeldOut && !judge(label, read).isRight);
  return telling(
    `${field}: wrong, but for the held out`,
    wrong
      .map(({ label }) => named(label))
      .slice(0, 8)
      .join('; '),
  );
}

function same(said: string | null, read: string | null): Judged {
  return { isSaid: said !== null, isRead: read !== null, isRight: said === read };
}

function isCity(said: string | readonly string[] | undefined, read: string | null): boolean {
  if (said === undefined || read === null) return said === undefined && read === null;
  return typeof said === 'string' ? said === read : said.includes(read);
}

function yearsOf(years: { min?: number | null; max?: number | null } | null): string | null {
  return years ? `${years.min ?? ''}-${years.max ?? ''}` : null;
}
