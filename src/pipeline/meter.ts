import type { DayCost, Watch } from '../model/watch.ts';
import type { Ports } from './ports.ts';

const DAYS_KEPT = 8;

/** Counts what is asked of sites through these ports, and writes it to the watch it was asked for. */
export function metered(ports: Ports): { readonly ports: Ports; readonly addTo: (watch: Watch) => Watch } {
  let requests = 0;
  let bytes = 0;
  const fetch: Ports['fetch'] = async (request, limits) => {
    requests += 1;
    const answer = await ports.fetch(request, limits);
    if (answer.kind === 'response') bytes += answer.response.body.length;
    return answer;
  };
  const addTo = (watch: Watch): Watch =>
    requests === 0 ? watch : { ...watch, costs: added(watch.costs ?? [], ports.now(), requests, bytes) };
  return { ports: { ...ports, fetch }, addTo };
}

function added(costs: readonly DayCost[], now: number, requests: number, bytes: number): readonly DayCost[] {
  const day = new Date(now).toISOString().slice(0, 10);
  const today = costs.find((cost) => cost.day === day) ?? { day, requests: 0, bytes: 0 };
  const others = costs.filter((cost) => cost.day !== day);
  const grown = { day, requests: today.requests + requests, bytes: today.bytes + bytes };
  return [...others, grown].slice(-DAYS_KEPT);
}
