/**
 * Runs the task unless the same one is already running, here or in another context; the browser gives the lock
 * back by itself when a context ends. `undefined` where it was left out.
 */
export async function unlessRunning<T>(name: string, task: () => Promise<T>): Promise<T | undefined> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? task() : undefined));
}

/** Runs the task after all others of that name. */
export async function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, task);
}
