/** The ISO day of a short date: `6/18/26` begins with the month, `18.6.26` with the day. */
export function dayFromShort(words: string): string | undefined {
  const [, first, sign, second, year = ''] =
    /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)$/.exec(words.trim()) ?? [];
  const [month, day] = (sign === '/' ? [first, second] : [second, first]).map(Number);
  if (!month || !day || month > 12 || day > 31) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
}
