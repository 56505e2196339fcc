import { present } from '../src/model/posting.ts';
import type { PostingRecord } from '../src/model/record.ts';
import type { Watch } from '../src/model/watch.ts';
import type { Answers } from '../src/platform/listen.ts';
import type { BackupWish, Trouble } from '../src/platform/messages.ts';
import {
  dryRun,
  eraseAll,
  exported,
  forgetSnapshots,
  importText,
  restoreSnapshot,
  snapshots,
} from '../src/store/backup/backups.ts';
import { noteCopy } from '../src/store/copies.ts';
import { damagedText, forgetDamaged } from '../src/store/damaged.ts';
import { allNotes, putNote, removeNote } from '../src/store/notes.ts';
import { changePending, discardPending, pendingAt } from '../src/store/pending.ts';
import { allPeople, putPeople, putPerson, removePerson } from '../src/store/people.ts';
import { noteRead } from '../src/store/pings.ts';
import { allPlans, editPlan } from '../src/store/plans.ts';
import { changeRecords, recordAt, recordsOf } from '../src/store/postings.ts';
import { probeStorage } from '../src/store/probe.ts';
import { profile, putProfile, putSettings, settings } from '../src/store/settings.ts';
import { allWatches, changeWatch, removeWatch } from '../src/store/watches.ts';
import { withInterval, withWishes } from '../src/watch/due.ts';
import { betweenExchanges } from './between-exchanges.ts';
import { byItself } from './by-itself.ts';
import { readThisTab } from './in-tab-now.ts';
import { learnFrom, renderFrom } from './learning.ts';
import { matchAgain } from './match-again.ts';
import { noteReply, noteSent } from './note-log.ts';
import { noteCopied, noteEdit, noteGround, noteOpen, noteStart } from './notes.ts';
import { previewAddress, previewTab } from './previews.ts';
import { lookNow } from './rounds.ts';
import { skillNames, skillsInText, titleWords } from './skills.ts';
import { asLastWord, endSync, noteLessIn, noteWatchGone, setSync, syncSoon, syncView } from './syncing.ts';
import { today } from './today.ts';
import { asUntold } from './untold.ts';
import { follow, start } from './watching.ts';

/** What a page may ask, and who answers. */
export const ANSWERS: Answers = {
  today,
  watches: allWatches,
  openings: ({ watchId }) => recordsOf(watchId),
  opening: async ({ key }) => {
    const found = await recordAt(key);
    const [record] = found ? await asUntold([found]) : [];
    return record === undefined ? {} : { record };
  },
  profile,
  people: allPeople,
  settings,
  skill_names: skillNames,
  skills_in: ({ text }) => skillsInText(text),
  title_words: titleWords,

  watch_preview_tab: ({ tabId }) => previewTab(tabId),
  watch_preview_address: ({ url }) => previewAddress(url),
  watch_pending: ({ id }) => pendingAt(id),
  watch_asked: ({ id, employer }) => done(changePending(id, { state: 'asked', employer })),
  watch_refused: ({ id }) => done(changePending(id, { state: 'refused' })),
  watch_start: ({ id }) => start(id),
  watch_discard: ({ id }) => done(discardPending(id)),
  watch_learn: ({ id, yes }) => done(learnFrom(id, yes)),
  watch_render: ({ id, away }) => done(renderFrom(id, away)),
  read_tab: ({ tabId }) => readThisTab(tabId),
  look_now: (wanted) => done(lookAtOnce(wanted)),
  watch_follow: ({ watchId }) => done(follow(watchId)),
  watch_pause: ({ watchId, paused }) =>
    done(changeWatch(watchId, (watch) => ({ ...watch, paused })).finally(syncSoon)),
  watch_wishes: ({ watchId, ...wishes }) =>
    done(changeWatch(watchId, (watch) => withWishes(watch, wishes, Date.now())).finally(syncSoon)),
  watch_remove: ({ watchId }) => done(removeSynced(watchId)),

  seen: ({ keys }) => done(changeRecords(keys, (record) => ({ ...record, seenAt: Date.now() }))),
  shown: ({ news }) => done(noteRead(news, Date.now())),
  save: ({ key, saved }) => done(changeRecords([key], (record) => marked(record, 'savedAt', saved))),
  applied: ({ key, applied }) => done(changeRecords([key], (record) => marked(record, 'appliedAt', applied))),
  dismiss: ({ key, others = [], dismissed }) =>
    done(changeRecords([key, ...others], (record) => marked(record, 'dismissedAt', dismissed))),

  profile_put: async ({ profile: next }) => {
    await betweenExchanges(async () => {
      await noteLessIn(next);
      await putProfile(
        next,
        (await allWatches()).map(({ id }) => id),
      );
    });
    byItself(matchAgain());
    syncSoon();
    return {};
  },
  person_put: ({ person }) => done(putPerson(person)),
  people_put: ({ people }) => done(putPeople(people)),
  person_remove: ({ id }) => done(removePerson(id)),
  plans: allPlans,
  plan_edit: ({ employer, change }) => done(editPlan(employer, change, Date.now())),
  settings_put: (input) => done(changeSettings(input.settings)),

  backup_export: async () => {
    const text = await exported();
    await noteCopy(Date.now());
    return { text };
  },
  backup_plan: ({ text, how }) => dryRun(text, how),
  backup_import: ({ text, how }) => takeIn(() => importText(text, how), how),
  // What is erased here is not erased on the other computers: syncing ends first.
  backup_erase: () => done(endSync().then(eraseAll)),
  snapshots,
  snapshot_restore: ({ id }) => takeIn(() => restoreSnapshot(id), 'replace'),
  snapshots_forget: () => done(forgetSnapshots()),
  damaged_export: async () => ({ text: await damagedText() }),
  damaged_forget: () => done(forgetDamaged()),
  copy_later: () => done(noteCopy(Date.now())),

  probe_storage: probeStorage,

  sync: syncView,
  sync_set: (wish) => done(setSync(wish)),

  note_ground: noteGround,
  note_open: noteOpen,
  note_start: noteStart,
  note_edit: noteEdit,
  note_copied: ({ id }) => done(noteCopied(id)),
  note_remove: async ({ id }) => present({ note: await removeNote(id) }),
  note_put: ({ note }) => done(putNote(note)),
  note_sent: (input) => done(noteSent(input)),
  note_reply: (input) => done(noteReply(input)),
  notes: allNotes,
};

/** The word that it is gone comes first: a watch that is merely missing would be brought back. */
async function removeSynced(watchId: string): Promise<void> {
  await betweenExchanges(async () => {
    await noteWatchGone(watchId);
    await removeWatch(watchId);
  });
  syncSoon();
}

async function done(work: Promise<unknown>): Promise<Record<string, never>> {
  await work;
  return {};
}

/** What was taken in is matched with the profile that came with it. */
async function takeIn(
  work: () => Promise<Trouble | undefined>,
  how: BackupWish['how'],
): Promise<Record<string, never> | Trouble> {
  const trouble = await (how === 'replace' ? asLastWord : betweenExchanges)(work);
  if (trouble !== undefined) return trouble;
  byItself(matchAgain());
  syncSoon();
  return {};
}

/** The pages follow the store, so the answer does not wait for the look. */
async function lookAtOnce({ watchId, tag }: { watchId?: string; tag?: string }): Promise<void> {
  const isWanted = ({ id, paused, tags = [] }: Watch) =>
    watchId === undefined ? !paused && (tag === undefined || tags.includes(tag)) : id === watchId;
  byItself(lookNow((await allWatches()).filter(isWanted)));
}

/** Whoever marks an opening knows of it, also when the mark is taken away again. */
function marked(
  record: PostingRecord,
  mark: 'savedAt' | 'dismissedAt' | 'appliedAt',
  on: boolean,
): PostingRecord {
  const { [mark]: _, ...rest } = record;
  const now = Date.now();
  const known =
    rest.news !== undefined && rest.announcedAt === undefined ? { ...rest, announcedAt: now } : rest;
  return on ? { ...known, [mark]: now } : known;
}

async function changeSettings(next: Parameters<typeof putSettings>[0]): Promise<void> {
  const { everyMinutes } = await settings();
  // A watch with an interval of its own keeps it. The setting itself comes last: what was cut short can be set again.
  for (const watch of next.everyMinutes === everyMinutes ? [] : await allWatches())
    if (watch.everyMinutes === everyMinutes)
      await changeWatch(watch.id, (it) => withInterval(it, next.everyMinutes, Date.now()));
  await putSettings(next);
}
