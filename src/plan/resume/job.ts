import { present } from '../../model/posting.ts';
import type { Employment } from '../../model/profile.ts';
import { isCode, isCountry } from './evidence.ts';
import type { Near } from './near.ts';
import type { Pair } from './pairs.ts';
import type { Span } from './span.ts';

const ON_ONES_OWN =
  /(?<!\p{L})(?:freelance\p{L}*|independent|self-employed|selbstst[äa]ndig\p{L}*|freiberuflich\p{L}*|ind[ée]pendante?|aut[óo]nom[oa])(?!\p{L})/iu;
/** "Larkfield (Rotterdam)": a name and where it is. A name's own letters in brackets say nothing of a place. */
const BRACKETS = /\s*\(([^()]*)\)$/u;

/** The role a pair tells of, with what stands beside title and employer. */
export function jobOf(span: Span, { title, employer, same }: Pair, near: readonly Near[]): Employment {
  const isOwn = ON_ONES_OWN.test(title.text) && employer === undefined;
  const name = employer?.text ?? (isOwn ? '' : (same ?? ''));
  return {
    employer: name.replace(BRACKETS, ''),
    title: title.text,
    ...present<Partial<Employment>>({
      team: teamOf(title, employer, near),
      place: employer && (placeOf(title, employer, near) ?? placeIn(name)),
      from: span.from,
      to: span.to,
    }),
  };
}

function placeIn(name: string): string | undefined {
  const [, inside = ''] = BRACKETS.exec(name) ?? [];
  return /^\p{Lu}\p{Ll}/u.test(inside) ? inside : undefined;
}

/** What stands behind the employer's name: "Larkfield, Rotterdam, NL". */
function placeOf(title: Near, employer: Near, near: readonly Near[]): string | undefined {
  const isShared = title.line === employer.line && title.group === employer.group;
  const from = isShared ? Math.max(title.at, employer.at) : employer.at;
  const behind = near.filter(
    ({ line, group, at }) => line === employer.line && group === employer.group && at > from,
  );
  return behind.length === 1 || behind.length === 2 ? behind.map(({ text }) => text).join(', ') : undefined;
}

/** What stands with the title and is no employer: "Sales Lead, DACH", "Data Scientist | Fraud | Corvane". */
function teamOf(title: Near, employer: Near | undefined, near: readonly Near[]): string | undefined {
  const onLine = near.filter(({ line, text }) => line === title.line && !isCountry(text) && !isCode(text));
  const isNext = ({ group, at }: Near) =>
    group === title.group &&
    at > title.at &&
    (employer?.line !== title.line || employer.group !== group || at < employer.at);
  const between = ({ group, at }: Near) =>
    at === 0 && employer?.line === title.line && group > title.group && group < employer.group;
  const beside =
    onLine.find((one) => isNext(one)) ??
    onLine.find((one) => between(one)) ??
    lineBetween(title, employer, near);
  return beside?.text;
}

/** "Department of Parks", "Office of Grants", "Analyst": an employer, its part, the title. */
function lineBetween(title: Near, employer: Near | undefined, near: readonly Near[]): Near | undefined {
  if (employer === undefined || title.line - employer.line < 2) return undefined;
  const middle = near.filter(({ line }) => line > employer.line && line < title.line);
  return middle.find(
    ({ line, at, group }) => at + group === 0 && !middle.some((other) => other.line === line && other.at > 0),
  );
}
