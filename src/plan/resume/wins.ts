import type { Employment } from '../../model/profile.ts';
import type { Line } from './lines.ts';
import type { Role } from './roles.ts';

/** Something a résumé says was done in a role. */
export type Win = { readonly text: string; readonly role: Employment };

const DATES = /(?<![\d.,])(?:19|20)\d\d(?![\d%])/g;
const LONGEST = 300;

/** The points below each role that have a number: a note may claim them, if their person says so. */
export function winsOf(lines: readonly Line[], roles: readonly Role[]): readonly Win[] {
  return roles.flatMap(({ job, last }, at) => {
    const next = roles[at + 1]?.first ?? lines.length;
    const rows = lines.slice(last + 1, next);
    const end = rows.findIndex(({ heads }) => heads);
    return rows
      .slice(0, end < 0 ? rows.length : end)
      .filter(({ bullet, span, text }) => bullet && span === undefined && text.length <= LONGEST)
      .filter(({ text }) => /\d/.test(text.replace(DATES, '')))
      .map(({ text }) => ({ text, role: job }));
  });
}
