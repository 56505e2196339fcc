/** Titles that share their line with what else is said: "Cook – Hamburg", "Line Cook (Austin, TX) – Full time". */
import type { Posting } from '../../model/posting.ts';
import { EMPLOYMENT } from './job-words.ts';
import type { Piece } from './piece.ts';

type PiecesOf = (text: string) => readonly Piece[];
type Line = { readonly title: string; readonly place?: string; readonly employment?: string };

const BRACKETED = /^(.{2,200}\S)\s?\(([^()]{2,60})\)$/u;
const BEHIND = /^(.{2,200}?\S)\s+[-–—|·•]\s+((?:(?!\s[-–—|·•]\s).){2,60})$/u;

/** What a line says behind its title, as far as it can be told. */
export function lineOf(line: string, piecesOf: PiecesOf): Line {
  const [, title, tail] = BRACKETED.exec(line) ?? BEHIND.exec(line) ?? [];
  if (title === undefined || tail === undefined) return { title: line };
  const before = () => lineOf(title, piecesOf);
  if (EMPLOYMENT.test(tail)) return { employment: tail, ...before() };
  const isPlace = piecesOf(tail).every(({ place }) => place);
  return isPlace ? { place: tail, ...before() } : { title: line };
}

/** Where no opening of a list has its place elsewhere, and most bear it behind their titles, the two are parted. */
export function parted(list: readonly Posting[], piecesOf: PiecesOf): readonly Posting[] {
  if (list.some(({ locations }) => locations.length > 0)) return list;
  const lines = list.map(({ title }) => lineOf(title, piecesOf));
  const placed = lines.filter(({ place }) => place !== undefined).length;
  if (placed === 0 || placed * 2 < list.length) return list;
  return list.map((posting, index) => {
    const { title, place, employment } = lines[index] as Line;
    const employmentType = posting.employmentType ?? employment;
    return {
      ...posting,
      title,
      locations: place === undefined ? [] : [place],
      ...(employmentType === undefined ? {} : { employmentType }),
    };
  });
}
