const PAUSE = 25;

/** Waits until `check` answers something true and hands it back; throws `what` when it takes too long. */
export async function until<T>(
  what: string,
  check: () => Promise<T> | T,
  ms = 20_000,
): Promise<Exclude<NonNullable<T>, false>> {
  const end = Date.now() + ms;
  let trouble = '';
  for (;;) {
    try {
      const found = await check();
      if (found) return found as Exclude<NonNullable<T>, false>;
      trouble = '';
    } catch (error) {
      trouble = `: ${String(error)}`;
    }
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain: ${what}${trouble}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
