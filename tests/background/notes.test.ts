import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorld, type World } from './harness/world.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

const NOON = Date.parse('2026-11-23T12:00:00');
const DRAFT = {
  personId: 'p1',
  kind: 'ask',
  channel: 'email',
  subject: 'The opening',
  body: 'Hi Mara,',
  claims: [],
} as const;
let world: World;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  world = await openWorld();
  await world.start();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a note that is removed', () => {
  it('goes by itself, and comes back as it was when it went', async () => {
    const { id } = await world.ask('note_start', DRAFT);
    const other = await world.ask('note_start', { ...DRAFT, personId: 'p2' });
    await world.ask('note_edit', { id, body: 'Hi Mara, in my own words.' });
    const { note } = await world.ask('note_remove', { id });
    expect(await world.ask('notes', {})).toEqual([other]);
    expect(note).toMatchObject({ id, body: 'Hi Mara, in my own words.' });
    if (note) await world.ask('note_put', { note });
    expect(await world.ask('notes', {})).toEqual(expect.arrayContaining([note, other]));
  });

  it('is no note any more to whoever still has it under the pen', async () => {
    const { id } = await world.ask('note_start', DRAFT);
    await world.ask('note_remove', { id });
    expect(await world.ask('note_edit', { id, body: 'Late' })).toHaveProperty('trouble');
    expect(await world.ask('note_remove', { id })).toEqual({});
    expect(await world.ask('notes', {})).toEqual([]);
  });
});

describe('a note under the pen', () => {
  it('is kept when all of it is wiped out, and what stood there is an earlier version', async () => {
    const { id } = await world.ask('note_start', DRAFT);
    await world.ask('note_edit', { id, subject: '', body: '' });
    await world.start();
    const [kept] = await world.ask('notes', {});
    expect(kept).toMatchObject({ id, body: '', versions: [{ subject: 'The opening', body: 'Hi Mara,' }] });
    expect((await world.ask('today', {})).damaged).toBe(0);
  });

  it('is no version of its own while nothing stands in it', async () => {
    const { id } = await world.ask('note_start', DRAFT);
    for (const body of ['', 'Dear Mara,', 'Dear Mara, hello.']) {
      vi.setSystemTime(Date.now() + 120_000);
      await world.ask('note_edit', { id, body });
    }
    const [kept] = await world.ask('notes', {});
    expect(kept?.versions?.map(({ body }) => body)).toEqual(['Hi Mara,', 'Dear Mara,']);
  });
});
