/** Looking into a body that may be anything: each answers what is there, or an honest nothing. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** The value below a path of names, e.g. `at(job, 'location', 'name')`. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => fieldsOf(inner)?.[name], value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text or a number as text; anything else, and blanks, are nothing. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** An amount: a number, or a text that holds just one (`"65,000"`). */
export function amountOf(value: unknown): number | undefined {
  const text = textOf(value)?.replace(/[\s,'’](?=\d{3}(?!\d))/g, '');
  const amount = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(amount) && amount > 0 ? amount : undefined;
}

/** The texts among values, each once, in order. */
export function textsOf(...values: readonly unknown[]): string[] {
  const texts = values
    .map((value) => textOf(value)?.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== undefined);
  return [...new Set(texts)];
}

/** An ISO time from milliseconds since the epoch. */
export function isoTime(ms: unknown): string | undefined {
  return typeof ms === 'number' && Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : undefined;
}

/** Days of this age; .NET writes `0001-01-01` where there is none. */
const ISO =
  /^((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/;

/** The ISO date or date-time a text begins with: `2026-10-05 16:05:18 UTC` becomes one. */
export function isoDate(value: unknown): string | undefined {
  const [, day, time, zone = ''] = ISO.exec(textOf(value)?.trim() ?? '') ?? [];
  if (day === undefined || time === undefined) return day;
  return `${day}T${time}${/^(?:UTC|GMT)$/.test(zone) ? 'Z' : zone}`;
}
