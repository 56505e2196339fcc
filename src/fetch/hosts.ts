/** Whether an address lies on an allowed host, or on one of the same site: `www.` added, a region in front. */
export function isAllowedHost(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hosts.some((host) => isSameSite(hostname, nameOf(host)));
}

/** A host may carry `http://` in front where its pages are not encrypted, and a port behind. */
function nameOf(host: string): string {
  return host.replace(/^https?:\/\//, '').replace(/:\d+$/, '');
}

/** Sub-domains count as one site only below a name of two parts or more, so `example.com` never opens `com`. */
function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/^www\./, ''));
  if (one === undefined || other === undefined) return false;
  return one === other || isBelow(one, other) || isBelow(other, one);
}

function isBelow(name: string, parent: string): boolean {
  return parent.includes('.') && name.endsWith(`.${parent}`);
}
