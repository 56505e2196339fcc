/** A body's SHA-256, shortened to 132 bits in base64: enough to know the same body again. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes)).slice(0, 22);
}
