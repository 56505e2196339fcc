import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import type { Entries } from '../../src/model/synced.ts';
import type { Watch } from '../../src/model/watch.ts';
import { merged, noted } from '../../src/sync/entry.ts';
import { packed, unpacked } from '../../src/sync/pack.ts';
import { profileOf, profileParts } from '../../src/sync/profile.ts';
import { planWatches, watchKey, watchParts } from '../../src/sync/watches.ts';

/** What the browser's own sync holds: items by name, the last one written wins. */
export type Cloud = { items: Readonly<Record<string, unknown>> };

/** A computer as far as sync goes: what is on it, and what it does at each step. */
export class Machine {
  watches: readonly Watch[] = [];
  profile: Profile = EMPTY_PROFILE;
  known: Entries = new Map();
  removed: string[] = [];
  readonly name: string;
  private ids = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** One step of syncing against what was seen of the cloud, which may be out of date. Answers what it would write. */
  step(seen: Cloud['items'], now: number): Readonly<Record<string, unknown>> {
    const here = new Map([...watchParts(this.watches), ...profileParts(this.profile, this.known)]);
    const mine = noted(this.known, { here, removed: this.removed, by: this.name, now });
    const all = merged(mine, unpacked(seen));
    const plan = planWatches(this.watches, all, { now, newId: () => `${this.name}${this.ids++}` });
    const put = new Map(plan.put.map((watch) => [watch.id, watch]));
    const kept = this.watches.filter(({ id }) => !plan.remove.includes(id)).map((it) => put.get(it.id) ?? it);
    const added = plan.put.filter(({ id }) => !this.watches.some((watch) => watch.id === id));
    this.watches = [...kept, ...added];
    this.profile = profileOf(all, EMPTY_PROFILE);
    this.known = all;
    this.removed = [];
    return packed(all).items;
  }

  sync(cloud: Cloud, now: number): void {
    cloud.items = this.step(cloud.items, now);
  }

  removeWatch(watch: Watch): void {
    this.watches = this.watches.filter((one) => one !== watch);
    this.removed.push(watchKey(watch));
  }

  setProfile(profile: Profile): void {
    const before = [...profileParts(this.profile, this.known).keys()];
    const after = profileParts(profile, this.known);
    this.removed.push(...before.filter((key) => !after.has(key)));
    this.profile = profile;
  }
}
