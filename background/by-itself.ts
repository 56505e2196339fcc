/** Lets work go on by itself while its caller answers. What breaks in it is a bug, and seen where bugs are looked for. */
export function byItself(work: Promise<unknown>): void {
  work.catch((error: unknown) =>
    console.error('Something broke; what it left undone is done by the next round.', error),
  );
}
