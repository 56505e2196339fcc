import type { Ping } from '../model/ping.ts';
import type { PostingRecord } from '../model/record.ts';
import type { Reminder } from '../model/reminder.ts';
import type { Untold } from '../model/views.ts';
import type { Watch } from '../model/watch.ts';
import { write } from './database.ts';
import { all, remove } from './kept.ts';
import { writeRows } from './rows.ts';

/** Pings decided upon that are not known to be shown: the background was ended between the two. */
export function waitingPings(): Promise<readonly Ping[]> {
  return all('pings');
}

/** A decision about watches that broke: they are settled and the ping is still to be shown, both or neither. */
export function announceBroken(ids: readonly string[], at: number, ping: Ping | undefined): Promise<void> {
  return write(['watches', 'pings'], async (tx) => {
    const watches = tx.objectStore('watches');
    let some = false;
    for (const id of ids) {
      const watch = await watches.get(id);
      if (watch) await watches.put({ ...watch, toldBroken: at });
      some ||= watch !== undefined;
    }
    if (ping && some) await tx.objectStore('pings').put(ping);
  });
}

/** The ping goes, and what is named of it is as it was before the decision. */
export function takeBack(id: string, left: readonly string[]): Promise<void> {
  return writeRows(['watches', 'pings'], async (change, tx) => {
    await tx.objectStore('pings').delete(id);
    const watches = tx.objectStore('watches');
    for (const name of left) {
      const watch = await watches.get(name);
      if (watch) await watches.put(withoutTold(watch));
      else await change(name, (record) => record && untold(record));
    }
  });
}

function withoutTold({ toldBroken: _, ...watch }: Watch): Watch {
  return watch;
}

function untold({ announcedAt: _, ...record }: PostingRecord): PostingRecord {
  return record;
}

/** News that somebody saw needs no ping: neither one to come, as far as it is still the same news, nor one that waits. */
export function noteRead(news: readonly Untold[], now: number): Promise<void> {
  return writeRows(['pings'], async (change, tx) => {
    const read = new Set<string>();
    for (const { key, at } of news)
      await change(key, (record) => {
        if (record?.news?.at !== at) return undefined;
        read.add(key);
        return record.announcedAt === undefined ? { ...record, announcedAt: now } : undefined;
      });
    const pings = tx.objectStore('pings');
    for (const ping of await pings.getAll())
      if (ping.about?.some((key) => read.has(key)))
        await pings.put({ ...ping, about: ping.about.filter((key) => !read.has(key)), cut: true });
  });
}

/** A decision about reminders: their plans keep them as told and the ping is still to be shown, both or neither. */
export function announceReminders(told: readonly Reminder[], ping: Ping | undefined): Promise<void> {
  return write(['plans', 'pings'], async (tx) => {
    const plans = tx.objectStore('plans');
    for (const { planId, mark } of told) {
      const plan = await plans.get(planId);
      if (plan) await plans.put({ ...plan, reminded: [...(plan.reminded ?? []), mark] });
    }
    if (ping) await tx.objectStore('pings').put(ping);
  });
}

export function pingShown(id: string): Promise<void> {
  return remove('pings', id);
}
