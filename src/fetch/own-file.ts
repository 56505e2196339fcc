/** A JSON file of the package itself; `undefined` where it cannot be had. */
export async function ownFile(address: string): Promise<unknown> {
  try {
    return await (await fetch(address)).json();
  } catch {
    return undefined;
  }
}
