/** The rows with that one changed; it is put down at the end where there was none yet. */
export function withRow<R extends { readonly id: string }>(
  rows: readonly R[],
  row: R,
  change: Partial<R>,
): readonly R[] {
  const known = rows.some(({ id }) => id === row.id);
  return known
    ? rows.map((one) => (one.id === row.id ? { ...one, ...change } : one))
    : [...rows, { ...row, ...change }];
}
