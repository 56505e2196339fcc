type Clock = { readonly now: () => number; readonly sleep: (ms: number) => Promise<void> };

/** Between two requests to one host. Boards of one employer are read page by page; none is read in a burst. */
const SPACING = 400;

/**
 * One request at a time per host, with a pause between them, whoever asks. What it remembers is only politeness:
 * a background that was ended and begins anew has paused long enough.
 */
export function takeTurns({ now, sleep }: Clock, spacing = SPACING) {
  const last = new Map<string, Promise<number>>();
  return <T>(host: string, task: () => Promise<T>): Promise<T> => {
    const before = last.get(host);
    const result = (async () => {
      // A clock that was set back must not make anybody wait longer than the pause itself.
      if (before !== undefined) await sleep(Math.min(spacing, Math.max(0, (await before) + spacing - now())));
      return task();
    })();
    last.set(host, result.then(now, now));
    return result;
  };
}
