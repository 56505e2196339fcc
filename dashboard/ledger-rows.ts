import type { Watch } from '../src/model/watch.ts';

/** A site, the watches that need it, and whether the browser allows it now. */
export type HostRow = {
  readonly host: string;
  readonly watches: readonly Watch[];
  readonly allowed: boolean;
};

/** All hosts that watches need and all that are allowed, by name. An allowed `*` covers every host. */
export function hostRows(watches: readonly Watch[], allowed: readonly string[]): readonly HostRow[] {
  const hosts = new Set([...watches.flatMap((watch) => watch.hosts), ...allowed]);
  return [...hosts].sort().map((host) => ({
    host,
    watches: watches.filter((watch) => watch.hosts.includes(host)),
    allowed: allowed.some((pattern) => covers(pattern, host)),
  }));
}

/** Whether a host pattern (`example.com`, `*.example.com`, `*`) covers a host. */
function covers(pattern: string, host: string): boolean {
  if (pattern === '*' || pattern === host) return true;
  if (!pattern.startsWith('*.')) return false;
  const parent = pattern.slice(2);
  return host === parent || host.endsWith(`.${parent}`);
}
