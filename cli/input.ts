import { webAddress } from '../src/model/address.ts';
import { momentOf } from '../src/model/day.ts';
import { Refused } from './command.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The text of a field; an absent or null one is `undefined`. */
export function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Refused('bad-input', `"${name}" must be a text.`);
  return value;
}

export function needText(fields: Fields, name: string): string {
  const value = text(fields, name);
  if (!value) throw new Refused('bad-input', `"${name}" is missing.`);
  return value;
}

/**
 * An address, `https` where it says no scheme, as pages write `//host/path` too. A name and a password in it are dropped: they are
 * asked of nobody.
 */
export function needUrl(fields: Fields, name: string): URL {
  const value = needText(fields, name).trim();
  const written = value.replace(/^\/\/(?=[^\s/])/, 'https://');
  const url = webAddress(written) ?? (isHost(value) ? webAddress(`https://${value}`) : undefined);
  if (!url) throw new Refused('bad-url', `"${value}" is not a web address.`);
  url.username = '';
  url.password = '';
  return url;
}

function isHost(text: string): boolean {
  return /^[^\s:/]+\.[^\s:/]+(?:[:/]|$)/.test(text);
}

/** A time in ms since the epoch, from ms or an ISO text. */
export function time(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  const ms = typeof value === 'number' ? value : typeof value === 'string' ? momentOf(value) : Number.NaN;
  if (!Number.isFinite(ms))
    throw new Refused('bad-input', `"${name}" must be a time: ISO 8601, or milliseconds.`);
  return ms;
}

export function list(fields: Fields, name: string): readonly unknown[] | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new Refused('bad-input', `"${name}" must be a list.`);
  return value;
}

export function object(fields: Fields, name: string): Fields | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Refused('bad-input', `"${name}" must be an object.`);
  return value as Fields;
}

export function number(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new Refused('bad-input', `"${name}" must be a number.`);
  return value;
}

/** One of a few words. */
export function oneOf<T extends string>(fields: Fields, name: string, words: readonly T[]): T | undefined {
  const value = text(fields, name);
  if (value === undefined) return undefined;
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Refused('bad-input', `"${name}" must be one of: ${words.join(', ')}.`);
  return found;
}
