import { isOldRole } from '../model/old-role.ts';
import type { Ping } from '../model/ping.ts';
import type { PostingRecord } from '../model/record.ts';
import { type Message, message } from '../model/words.ts';

export type Told = { readonly record: PostingRecord; readonly employer: string };

/** Title and body of a ping, best first. In neutral mode neither names an employer, a person or a job. */
export function wordsFor(told: readonly Told[], neutral: boolean): Pick<Ping, 'title' | 'body'> {
  const [best] = told;
  const old = told.find(({ record }) => isOldRole(record));
  if (neutral || best === undefined) return neutralWords(told.length, old !== undefined);
  if (old) return { title: message('notify_old_role_title', { employer: old.employer }), body: one(old) };
  if (told.length > 1) return several(told, best);
  const { news, earlier } = best.record;
  const name = news?.kind === 'back' || earlier !== undefined ? 'notify_back_title' : 'notify_one_title';
  return { title: message(name, { employer: best.employer }), body: one(best) };
}

/** A ping that may name somebody, in words that do not. */
export function inNeutral(ping: Ping): Ping {
  if (ping.title.name.startsWith('notify_neutral')) return ping;
  return { ...ping, title: message('notify_neutral_name'), body: message('notify_neutral_body') };
}

function neutralWords(count: number, old: boolean): Pick<Ping, 'title' | 'body'> {
  return {
    title: message('notify_neutral_title', { count }),
    body: message(old ? 'notify_neutral_old_role' : 'notify_neutral_body'),
  };
}

function one({ record }: Told): Message {
  const { title, locations } = record.posting;
  const place = locations[0];
  return place ? message('notify_body_place', { title, place }) : message('notify_body', { title });
}

function several(told: readonly Told[], best: Told): Pick<Ping, 'title' | 'body'> {
  const counts = new Map<string, number>();
  for (const { employer } of told) counts.set(employer, (counts.get(employer) ?? 0) + 1);
  const employers = [...counts].map(([employer, count]) => `${employer} ${count}`).join(', ');
  return {
    title: message('notify_several_title', { count: told.length }),
    body: message('notify_body_several', { employers, title: best.record.posting.title }),
  };
}
