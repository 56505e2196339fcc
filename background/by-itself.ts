/** Lets work go on by itself while its caller answers. */
export function byItself(work: Promise<unknown>): void {
  work.catch(noteBroken);
}

/** What breaks is a bug, and seen where bugs are looked for. */
export function noteBroken(error: unknown): void {
  console.error('Something broke; what it left undone is done by the next round.', error);
}
