import type { HttpRequest } from '../model/site.ts';

export function get(url: string, headers?: Readonly<Record<string, string>>): HttpRequest {
  return { method: 'GET', url, ...(headers ? { headers } : {}) };
}

/** The same address with other values in its query. */
export function getWith(url: string, values: Readonly<Record<string, string | number>>): HttpRequest {
  const other = new URL(url);
  for (const [name, value] of Object.entries(values)) other.searchParams.set(name, String(value));
  return get(other.href);
}

/** The number a list's address has in its query, for its next page. */
export function numberIn(url: string, name: string, otherwise: number): number {
  const value = Number(new URL(url).searchParams.get(name) ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : otherwise;
}

export function postJson(
  url: string,
  body: unknown,
  more: Readonly<Record<string, string>> = {},
): HttpRequest {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', ...more };
  return { method: 'POST', url, headers, body: JSON.stringify(body) };
}
