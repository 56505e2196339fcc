type Task = (lock: object | null) => Promise<unknown>;

/** Exclusive locks as `navigator.locks` has them, as far as the background uses them. */
export function fakeLocks() {
  let queues = new Map<string, Promise<unknown>>();
  let held = 0;
  const hold = async (name: string, task: Task) => {
    const mine = queues;
    held += 1;
    const before = mine.get(name) ?? Promise.resolve();
    const run = before.catch(() => undefined).then(() => task({ name }));
    mine.set(name, run);
    try {
      return await run;
    } finally {
      if (mine.get(name) === run) mine.delete(name);
      if (mine === queues) held -= 1;
    }
  };
  return {
    request: (name: string, options: { readonly ifAvailable?: boolean } | Task, task?: Task) => {
      if (typeof options === 'function') return hold(name, options);
      return options.ifAvailable && queues.has(name) ? task?.(null) : hold(name, task as Task);
    },
    held: () => held,
    forget: () => {
      queues = new Map();
      held = 0;
    },
  };
}
