/** A web address (http or https), or `undefined`. `URL.parse` is not there yet on node 20 and Chrome 121. */
export function webAddress(text: string, base?: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
