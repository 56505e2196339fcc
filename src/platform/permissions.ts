import { browser } from './browser.ts';

/**
 * Match patterns for exactly these hosts, as the permission prompt wants them. A host is https unless it says
 * `http://` itself; ports are left out, as Firefox knows none in patterns.
 */
function originsOf(hosts: readonly string[]): string[] {
  return hosts.map((host) => {
    const [, scheme = 'https://', name = host] = /^(https?:\/\/)?(.*?)(?::\d+)?$/.exec(host) ?? [];
    return `${scheme}${name}/*`;
  });
}

/**
 * Asks for exactly these hosts. Must be called in the click itself, before any `await`: Firefox refuses otherwise.
 * In Chromium the toolbar popup closes when the prompt opens, and code after this never runs there.
 */
export function requestHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(hosts) });
}

/** What the browser takes for no host at all is not allowed either. */
export function mayContact(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(hosts) }).catch(() => false);
}

export function onPermissionsAdded(added: () => void): void {
  browser.permissions.onAdded.addListener(added);
}

export function onPermissionsRemoved(removed: () => void): void {
  browser.permissions.onRemoved.addListener(removed);
}

/** The hosts the browser allows now, written as `requestHosts` takes them. */
export async function allowedHosts(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map((origin) => origin.replace(/^https:\/\//, '').replace(/\/\*$/, ''));
}

/** Gives a permission back. `false` where the browser keeps it. */
export async function closeHost(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: originsOf([host]) }).catch(() => false);
}

/** Calls back after every change of what is allowed. Answers the function that stops it. */
export function followPermissions(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
