/**
 * The web address in what somebody typed, `https` where none was said. `undefined` where it is none, and where it
 * carries a name or a password: an e-mail address reads as one that does.
 */
export function typedAddress(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = /\s/.test(text) ? undefined : webAddress(whole);
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  return url.hostname.includes('.') ? url.href : undefined;
}

/** A web address (http or https), or `undefined`. `URL.parse` is not there yet on node 20 and Chrome 121. */
export function webAddress(text: string, base?: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
