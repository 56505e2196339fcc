import { webAddress } from './address.ts';

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
