import { browser } from './browser.ts';

/** The version of this extension, and the name and version of the browser as it gives them itself. */
export function versions(): { readonly homing: string; readonly browser: string } {
  const { version } = browser.runtime.getManifest();
  const [named = 'unknown'] = /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent) ?? [];
  return { homing: version, browser: named.replace('/', ' ') };
}
