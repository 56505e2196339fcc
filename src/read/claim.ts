import type { Board } from '../model/site.ts';
import { decoded, hostOf } from './address.ts';

/** Parts of addresses that are a vendor's own, never the name of a board. */
const RESERVED =
  /^(?:www\d?|apps?|api|help|support|status|docs|blog|cdn|static|assets|login|signin|auth|go|info|developers?|partners|community|marketing|embed|widgets?|js|css|_next|v\d|accounts?|robots\.txt|favicon\.ico|sitemap\.xml|index\.html?)$/i;

/**
 * Claims addresses by patterns over `host/path?query`. The named group `token` is the board's own name, `host` its
 * host where the system serves boards from several; any other named group goes into the board's `params`. A text
 * in place of a pattern is a domain below which each board has a host of its own, in some regions behind a label more
 * (`larkfield.eu.vendor.com`).
 */
export function claimBy(
  site: string,
  ...patterns: readonly (RegExp | string)[]
): (url: URL) => Board | undefined {
  const known = patterns.map((pattern) => (typeof pattern === 'string' ? below(pattern) : pattern));
  return (url) => {
    const text = hostOf(url) && `${url.hostname}${url.pathname}${url.search}`;
    // A domain without `www.` is the same as with it.
    const texts = /^[\w-]+\.\w+\//.test(text) ? [text, `www.${text}`] : [text];
    for (const pattern of known) {
      const groups = texts.map((each) => pattern.exec(each)?.groups).find(Boolean);
      if (groups) return boardOf(site, groups);
    }
    return undefined;
  };
}

/** Hosts of a vendor that no employer's board is called. */
const OWN_HOSTS = 'm|portal|secure|scripts|documentation|marketplace|resources|knowledge';

function below(domain: string): RegExp {
  return new RegExp(
    `^(?<host>(?<token>(?!(?:${OWN_HOSTS})\\.)[\\w-]+)(?:\\.[a-z]{2}\\d{0,2})?\\.${domain.replaceAll('.', '\\.')})/`,
  );
}

/** Whether an address on the vendor's own hosts answers a list, by the same kind of pattern. */
export function servedAt(pattern: RegExp): (url: URL) => boolean {
  return (url) => hostOf(url) !== '' && pattern.test(`${url.hostname}${url.pathname}`);
}

function boardOf(site: string, groups: Readonly<Record<string, string | undefined>>): Board | undefined {
  const { token: raw, host, ...others } = groups;
  const token = decoded(raw ?? '');
  if (!/^[\p{L}\p{N}]/u.test(token) || token.length > 120 || RESERVED.test(token)) return undefined;
  const params = Object.fromEntries(
    Object.entries(others).filter((entry): entry is [string, string] => !!entry[1]),
  );
  return {
    site,
    token,
    ...(host === undefined ? {} : { host }),
    ...(Object.keys(params).length === 0 ? {} : { params }),
  };
}

/** A template filled with what a board is made of, or with what stands behind the bar: `/{path|jobs}?c={token}`. */
export function filled(template: string, { token, host, params }: Board): string {
  const parts: Readonly<Record<string, string | undefined>> = {
    ...params,
    host,
    token: encodeURIComponent(token),
  };
  const address = template.startsWith('/') ? `https://{host}${template}` : template;
  return address.replace(
    /\{(\w+)\|?([^{}|]*)\}/g,
    (_, name: string, otherwise: string) => parts[name] ?? otherwise,
  );
}
