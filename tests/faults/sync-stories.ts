import { expect, vi } from 'vitest';
import type { Profile } from '../../src/model/profile.ts';
import { FIRST, greenhouse } from '../background/harness/board.ts';
import {
  carry,
  copyIn,
  hear,
  otherComputer,
  watchesBrightwellToo,
} from '../background/harness/other-computer.ts';
import { watchLarkfield } from '../background/harness/watch.ts';
import type { World } from '../background/harness/world.ts';
import { recover, type Story, states } from './stories.ts';

const { setTimeout: real } = globalThis;

/** A watched board in step with the copy. The pause between two writes never ends: the next background does not wait for it. */
async function inStep(world: World): Promise<void> {
  vi.stubGlobal('setTimeout', (task: () => void, ms = 0) => (ms >= 4000 ? 0 : real(task, ms)));
  await watchLarkfield(world);
  await world.ask('sync_set', { on: true });
  await world.idle();
  world.browser.allowed.add('https://api.lever.co/*');
  answerWell(world);
  await world.start();
}

function answerWell(world: World): void {
  const job = { id: 'b1', text: 'Cook', hostedUrl: 'https://jobs.lever.co/brightwell/b1' };
  world.answer = (url) =>
    url.includes('lever')
      ? Response.json([{ ...job, categories: { location: 'Leeds' } }])
      : greenhouse(FIRST);
}

const skillsOf = ({ skills }: Pick<Profile, 'skills'>) => skills.map(({ name }) => name);
const skillsHere = async (world: World) => skillsOf(await world.ask('profile', {}));
const employersHere = async (world: World) =>
  (await world.ask('watches', {})).map(({ employer }) => employer).sort();

/** Here and there are the same, no opening is lost, nothing is said twice, and the copy is at rest. */
async function isInStep(world: World): Promise<void> {
  await recover(world);
  await world.start();
  await world.ring(7 * 60);
  const other = otherComputer(world);
  expect(other.watches.map(({ employer }) => employer).sort()).toEqual(await employersHere(world));
  expect(skillsOf(other.profile).sort()).toEqual([...(await skillsHere(world))].sort());
  expect(await world.ask('sync', {})).toMatchObject({ on: true, left: [] });
  expect(await world.ask('sync', {})).not.toHaveProperty('trouble');
  const before = copyIn(world);
  await world.start();
  await world.ring(6);
  expect(copyIn(world)).toEqual(before);
  expect(world.browser.told).toEqual([]);
}

async function changeProfile(world: World): Promise<void> {
  const profile = await world.ask('profile', {});
  await world.ask('profile_put', { profile: { ...profile, skills: [{ name: 'Rust' }] } });
}

async function otherSays(world: World): Promise<void> {
  const other = otherComputer(world);
  watchesBrightwellToo(other);
  other.setProfile({ ...other.profile, skills: [...other.profile.skills, { name: 'dbt' }] });
  carry(hear(other, world), world);
}

/** What the browser's own sync carries, in both directions, with a fault in it. */
export const SYNC_STORIES: readonly Story[] = [
  {
    name: 'syncing that is turned on',
    prepare: async (world) => {
      vi.stubGlobal('setTimeout', (task: () => void, ms = 0) => (ms >= 4000 ? 0 : real(task, ms)));
      await watchLarkfield(world);
    },
    act: async (world) => {
      await world.ask('sync_set', { on: true });
      await world.idle();
    },
    afterwards: async (world) => {
      answerWell(world);
      await world.start();
      await world.ask('sync_set', { on: true });
      await isInStep(world);
      expect([await employersHere(world), await skillsHere(world)]).toEqual([['Larkfield'], ['SQL']]);
    },
  },
  {
    name: 'an exchange that carries an edit away',
    prepare: inStep,
    act: async (world) => {
      await changeProfile(world);
      await world.ring(6);
    },
    afterwards: async (world) => {
      await isInStep(world);
      expect([['SQL'], ['Rust']]).toContainEqual(await skillsHere(world));
      await changeProfile(world);
      await isInStep(world);
      expect(await skillsHere(world)).toEqual(['Rust']);
      expect(Object.keys(await states(world))).toHaveLength(6);
    },
  },
  {
    name: 'an exchange that carries a removal away',
    prepare: inStep,
    act: async (world) => {
      const [watch] = await world.ask('watches', {});
      await world.ask('watch_remove', { watchId: watch?.id ?? '' });
      await world.ring(6);
    },
    afterwards: async (world) => {
      await isInStep(world);
      const [watch] = await world.ask('watches', {});
      if (watch) {
        expect(Object.keys(await states(world))).toHaveLength(6);
        await world.ask('watch_remove', { watchId: watch.id });
        await isInStep(world);
      }
      expect(await employersHere(world)).toEqual([]);
    },
  },
  {
    name: 'an exchange that brings a watch and a skill, while something is edited here',
    prepare: async (world) => {
      await inStep(world);
      await otherSays(world);
    },
    act: async (world) => {
      const [watch] = await world.ask('watches', {});
      await world.ask('watch_wishes', { watchId: watch?.id ?? '', tags: ['old'] });
      await world.ring(6);
    },
    afterwards: async (world) => {
      await isInStep(world);
      expect(await employersHere(world)).toEqual(['Brightwell', 'Larkfield']);
      expect(await skillsHere(world)).toEqual(['SQL', 'dbt']);
      const watches = await world.ask('watches', {});
      for (const { id, openings } of watches)
        expect(await world.ask('openings', { watchId: id })).toHaveLength(openings);
    },
  },
  {
    name: 'an exchange that brings a removal',
    prepare: async (world) => {
      await inStep(world);
      const other = otherComputer(world);
      for (const watch of other.watches) other.removeWatch(watch);
      other.setProfile({ ...other.profile, skills: [] });
      carry(hear(other, world), world);
    },
    act: (world) => world.ring(6),
    afterwards: async (world) => {
      await isInStep(world);
      expect([await employersHere(world), await skillsHere(world)]).toEqual([[], []]);
    },
  },
  {
    name: 'a backup that takes the place of everything while syncing is on',
    prepare: async (world) => {
      await inStep(world);
      world.browser.kept.set('test_backup', (await world.ask('backup_export', {})).text);
      await otherSays(world);
      await world.ring(6);
      await world.start();
    },
    act: async (world) => {
      const text = String(world.browser.kept.get('test_backup'));
      await world.ask('backup_import', { text, how: 'replace' });
      await world.ring(6);
    },
    afterwards: async (world) => {
      await isInStep(world);
      expect([['Larkfield'], ['Brightwell', 'Larkfield']]).toContainEqual(await employersHere(world));
      const text = String(world.browser.kept.get('test_backup'));
      await world.ask('backup_import', { text, how: 'replace' });
      await isInStep(world);
      expect([await employersHere(world), await skillsHere(world)]).toEqual([['Larkfield'], ['SQL']]);
      expect(Object.keys(await states(world))).toHaveLength(6);
    },
  },
  {
    name: 'syncing that is turned off, with its copy',
    prepare: inStep,
    act: async (world) => {
      await world.ask('sync_set', { on: false, forget: true });
      await world.ring(6);
    },
    afterwards: async (world) => {
      await recover(world);
      await world.ask('sync_set', { on: false, forget: true });
      await recover(world);
      expect(Object.keys(copyIn(world))).toEqual(['homing_removed']);
      expect(await world.ask('sync', {})).toMatchObject({ on: false });
      expect(Object.keys(await states(world))).toHaveLength(6);
    },
  },
];
