import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import type { Entries, Entry } from '../../src/model/synced.ts';
import type { Watch } from '../../src/model/watch.ts';
import { message } from '../../src/model/words.ts';
import { merged, textOf } from '../../src/sync/entry.ts';
import { packed, unpacked } from '../../src/sync/pack.ts';
import { partName } from '../../src/sync/profile.ts';
import { planWatches, watchKey } from '../../src/sync/watches.ts';
import { type Cloud, Machine } from './machines.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');

function watch(name: string, more: Partial<Watch> = {}): Watch {
  return {
    id: name,
    employer: name,
    careersPage: `https://${name}.example/jobs`,
    board: { site: 'lever', token: name },
    hosts: ['api.lever.co'],
    addedAt: NOW,
    everyMinutes: 360,
    paused: false,
    nextDue: NOW,
    health: { state: 'ok', since: NOW, say: message('health_ok', { count: 3 }) },
    failures: 0,
    openings: 3,
    baselineAt: NOW,
    ...more,
  };
}

const namesOn = ({ watches }: Machine) => watches.map(({ employer }) => employer).sort();
const skillsOn = ({ profile }: Machine) => profile.skills.map(({ name }) => name);

function two(): { readonly a: Machine; readonly b: Machine; readonly cloud: Cloud } {
  return { a: new Machine('a'), b: new Machine('b'), cloud: { items: {} } };
}

describe('two computers', () => {
  it.each([
    ['moved', 1, 2],
    ['edited', 2, 1],
  ])('keep an edit on the one and a move on the other, though it was %s last', (_, edits, moves) => {
    const { a, b, cloud } = two();
    const [sql, dbt, rust] = [{ name: 'SQL' }, { name: 'dbt' }, { name: 'Rust' }];
    a.setProfile({ ...EMPTY_PROFILE, skills: [sql, dbt, rust], titles: ['Analyst', 'Baker'] });
    a.sync(cloud, NOW);
    b.sync(cloud, NOW);
    a.setProfile({ ...a.profile, skills: [{ name: 'SQL', weight: 3 }, dbt, rust] });
    b.setProfile({ ...b.profile, skills: [rust, sql, dbt], titles: ['Baker', 'Analyst'] });
    const [one, other] = edits < moves ? [a, b] : [b, a];
    one.sync(cloud, NOW + 1000);
    other.sync(cloud, NOW + 2000);
    one.sync(cloud, NOW + 3000);
    for (const { profile } of [a, b]) {
      expect(profile.skills).toEqual([rust, { name: 'SQL', weight: 3 }, dbt]);
      expect(profile.titles).toEqual(['Baker', 'Analyst']);
    }
  });

  it('lose nothing that both added, moved or took away at once', () => {
    const names = ['SQL', 'dbt', 'Rust', 'Go', 'Excel', 'Baking'];
    const lists = fc.shuffledSubarray(names);
    fc.assert(
      fc.property(lists, lists, lists, (first, here, there) => {
        const { a, b, cloud } = two();
        const withSkills = (it: Machine, list: readonly string[]) =>
          it.setProfile({ ...it.profile, skills: list.map((name) => ({ name })) });
        withSkills(a, first);
        a.sync(cloud, NOW);
        b.sync(cloud, NOW);
        withSkills(a, here);
        withSkills(b, there);
        a.sync(cloud, NOW + 1);
        b.sync(cloud, NOW + 2);
        a.sync(cloud, NOW + 3);
        expect(skillsOn(a)).toEqual(skillsOn(b));
        const took = (list: readonly string[]) => first.filter((name) => !list.includes(name));
        const gone = [...took(here), ...took(there)];
        const stay = [...new Set([...here, ...there])].filter((name) => !gone.includes(name));
        expect([...skillsOn(a)].sort()).toEqual(stay.sort());
        const quiet = cloud.items;
        a.sync(cloud, NOW + 4);
        b.sync(cloud, NOW + 5);
        expect(cloud.items).toEqual(quiet);
      }),
    );
  });

  it('each get what the other has', () => {
    const { a, b, cloud } = two();
    a.watches = [watch('larkfield')];
    b.watches = [watch('brightwell')];
    b.profile = { ...EMPTY_PROFILE, name: 'Jo', skills: [{ name: 'SQL' }] };
    a.sync(cloud, NOW);
    b.sync(cloud, NOW);
    a.sync(cloud, NOW);
    expect(namesOn(a)).toEqual(['brightwell', 'larkfield']);
    expect(namesOn(b)).toEqual(['brightwell', 'larkfield']);
    expect(a.profile).toEqual(b.profile);
  });

  it('leave it to each browser to allow a watch that came from the other', () => {
    const { a, b, cloud } = two();
    a.watches = [watch('larkfield')];
    a.sync(cloud, NOW);
    b.sync(cloud, NOW);
    expect(b.watches[0]).toMatchObject({
      health: { state: 'no-permission', say: { name: 'health_from_sync' } },
      openings: 0,
    });
    expect(b.watches[0]).not.toHaveProperty('baselineAt');
    expect(a.watches[0]?.health.state).toBe('ok');
  });

  it('hold one watch where both began to watch the same list', () => {
    const { a, b, cloud } = two();
    a.watches = [watch('larkfield', { id: 'x' })];
    b.watches = [watch('larkfield', { id: 'y' })];
    for (const one of [a, b, a]) one.sync(cloud, NOW);
    expect([a.watches.length, b.watches.length]).toEqual([1, 1]);
    expect([a.watches[0]?.id, b.watches[0]?.id]).toEqual(['x', 'y']);
  });

  it('keep both skills when each adds one at the same time', () => {
    const { a, b, cloud } = two();
    a.profile = { ...EMPTY_PROFILE, skills: [{ name: 'SQL' }] };
    a.sync(cloud, NOW);
    b.sync(cloud, NOW);
    a.setProfile({ ...a.profile, skills: [...a.profile.skills, { name: 'dbt' }] });
    b.setProfile({ ...b.profile, skills: [...b.profile.skills, { name: 'Python', weight: 2 }] });
    for (const one of [a, b, a]) one.sync(cloud, NOW + 1);
    expect(skillsOn(a)).toHaveLength(3);
    expect(skillsOn(b)).toEqual(skillsOn(a));
    expect(skillsOn(a)[0]).toBe('SQL');
  });

  it('take a removal for the last word only where nobody edited it since', () => {
    const { a, b, cloud } = two();
    a.watches = [watch('larkfield'), watch('brightwell')];
    a.sync(cloud, NOW);
    b.sync(cloud, NOW);
    for (const one of a.watches) a.removeWatch(one);
    a.sync(cloud, NOW + 1);
    b.watches = b.watches.map((one) => (one.employer === 'larkfield' ? { ...one, paused: true } : one));
    b.sync(cloud, NOW + 2);
    a.sync(cloud, NOW + 3);
    expect([namesOn(a), namesOn(b)]).toEqual([['larkfield'], ['larkfield']]);
  });

  it('never take what one lost for removed', () => {
    const { a, b, cloud } = two();
    a.watches = [watch('larkfield')];
    a.profile = { ...EMPTY_PROFILE, skills: [{ name: 'SQL' }] };
    a.sync(cloud, NOW);
    b.sync(cloud, NOW);
    b.watches = [];
    b.profile = EMPTY_PROFILE;
    b.sync(cloud, NOW + 1);
    a.sync(cloud, NOW + 2);
    expect([namesOn(a), namesOn(b)]).toEqual([['larkfield'], ['larkfield']]);
    expect(skillsOn(b)).toEqual(['SQL']);
  });

  it('take what is known of its openings along when a list moved on the other', () => {
    const { a, b, cloud } = two();
    a.watches = [watch('larkfield')];
    a.sync(cloud, NOW);
    b.sync(cloud, NOW);
    const id = b.watches[0]?.id;
    const [before = watch('')] = a.watches;
    a.watches = [{ ...before, board: { site: 'ashby', token: 'larkfield' }, hosts: ['api.ashbyhq.com'] }];
    a.removed.push(watchKey(before));
    a.sync(cloud, NOW + 1);
    b.sync(cloud, NOW + 2);
    expect(b.watches).toHaveLength(1);
    expect(b.watches[0]).toMatchObject({ id, board: { site: 'ashby' }, followed: true });
  });

  it('let the later edit win, and an edit made after seeing another even where the clock is behind', () => {
    const { a, b, cloud } = two();
    a.watches = [watch('larkfield')];
    a.sync(cloud, NOW + 9_000_000);
    b.sync(cloud, NOW);
    b.watches = b.watches.map((one) => ({ ...one, everyMinutes: 30 }));
    b.sync(cloud, NOW + 1);
    a.sync(cloud, NOW + 9_000_001);
    expect(a.watches[0]?.everyMinutes).toBe(30);
  });
});

type Edit = { readonly who: 0 | 1; readonly what: string; readonly name: string; readonly stale: boolean };

const NAMES = ['ash', 'birch', 'cedar', 'doum', 'elm', 'fir'];
const EDIT: fc.Arbitrary<Edit> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  what: fc.constantFrom('add', 'remove', 'pause', 'skill', 'less', 'weigh', 'move', 'name', 'sync', 'sync'),
  name: fc.constantFrom(...NAMES),
  stale: fc.boolean(),
});

function make(machine: Machine, { what, name }: Edit): void {
  const there = machine.watches.find(({ employer }) => employer === name);
  const { skills } = machine.profile;
  const put = (more: object) => machine.setProfile({ ...machine.profile, ...more });
  if (what === 'add' && !there) machine.watches = [...machine.watches, watch(name)];
  if (what === 'remove' && there) machine.removeWatch(there);
  if (what === 'pause')
    machine.watches = machine.watches.map((it) => (it === there ? { ...it, paused: !it.paused } : it));
  if (what === 'skill' && !skills.some((it) => it.name === name)) put({ skills: [...skills, { name }] });
  if (what === 'less') put({ skills: skills.filter((it) => it.name !== name) });
  if (what === 'weigh') put({ skills: skills.map((it) => (it.name === name ? { ...it, weight: 3 } : it)) });
  if (what === 'move') put({ skills: [...skills].reverse() });
  if (what === 'name') put({ name });
}

describe('two computers that are edited at random', () => {
  it('hold the same in the end, and have lost nothing that nobody removed', () => {
    fc.assert(
      fc.property(fc.array(EDIT, { maxLength: 60 }), (edits) => {
        const machines = [new Machine('a'), new Machine('b')] as const;
        const cloud: Cloud = { items: {} };
        let before: Cloud['items'] = {};
        const removed = new Set<string>();
        const added = new Set<string>();
        edits.forEach((edit, at) => {
          const machine = machines[edit.who];
          if (edit.what === 'sync') {
            // What a computer sees of the cloud may be what it was before the other wrote, and its own then wins.
            const seen = edit.stale ? before : cloud.items;
            before = cloud.items;
            cloud.items = machine.step(seen, NOW + at);
            return;
          }
          if (edit.what === 'add') added.add(`watch ${edit.name}`);
          if (edit.what === 'skill') added.add(`skill ${edit.name}`);
          if (edit.what === 'remove') removed.add(`watch ${edit.name}`);
          if (edit.what === 'less') removed.add(`skill ${edit.name}`);
          make(machine, edit);
        });
        for (const machine of [...machines, ...machines]) machine.sync(cloud, NOW + 100);
        const [a, b] = machines;
        expect(namesOn(a)).toEqual(namesOn(b));
        expect(a.profile).toEqual(b.profile);
        expect(textOf([...a.known].sort())).toBe(textOf([...b.known].sort()));
        const held = [...namesOn(a).map((it) => `watch ${it}`), ...skillsOn(a).map((it) => `skill ${it}`)];
        for (const one of added) if (!removed.has(one)) expect(held).toContain(one);
      }),
      { numRuns: 300 },
    );
  });

  it('agree whatever the order in which they hear of one another', () => {
    const entry: fc.Arbitrary<Entry> = fc
      .record({
        key: fc.constantFrom('w.1', 'p.name', 'p.skills.x'),
        at: fc.nat(5),
        by: fc.constantFrom('a', 'b'),
      })
      .chain((one) => fc.option(fc.nat(3)).map((value) => (value === null ? one : { ...one, value })));
    const entries = fc.array(entry, { maxLength: 6 }).map((all): Entries => {
      const found = new Map<string, Entry>();
      for (const one of all) found.set(one.key, one);
      return found;
    });
    const told = (one: Entries) => textOf([...one.values()].sort((x, y) => (x.key < y.key ? -1 : 1)));
    fc.assert(
      fc.property(entries, entries, entries, (x, y, z) => {
        expect(told(merged(x, y))).toBe(told(merged(y, x)));
        expect(told(merged(merged(x, y), z))).toBe(told(merged(x, merged(y, z))));
        expect(told(merged(x, x))).toBe(told(x));
      }),
    );
  });
});

describe('what is synced', () => {
  const many = (count: number, size: number): Entries =>
    new Map(
      Array.from({ length: count }, (_, at) => {
        const key = at % 2 === 0 ? `w.${at}` : `p.wins.${at}`;
        const value = { item: { text: `<é>${'x'.repeat(size)}` } };
        return [key, { key, at: NOW, by: 'a', value }];
      }),
    );
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

  it('stays within the quotas of the browser, whatever there is', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(9000), (count, size) => {
        const { items, left } = packed(many(count, size));
        const sizes = Object.entries(items).map(([name, item]) => name.length + bytes(item));
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(8192);
        expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(102_400);
        expect(sizes.length).toBeLessThanOrEqual(512);
        const held = Object.values(items).flat().length;
        expect(held + left.length).toBe(count);
      }),
      { numRuns: 30 },
    );
  });

  it('is watches before the profile where not everything fits, and the same on each computer', () => {
    const { items, left } = packed(many(200, 800));
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ key }) => key.startsWith('p.'))).toBe(true);
    const again = packed(new Map([...many(200, 800)].reverse()));
    expect(again.items).toEqual(items);
  });

  it('comes back as it was, and what is none of ours is passed over', () => {
    const entries = many(40, 200);
    const { items } = packed(entries);
    const foreign = { homing_99: 'x', homing_98: [{ key: 1 }, null, 7], other: [] };
    expect(new Map([...unpacked({ ...items, ...foreign })].sort())).toEqual(new Map([...entries].sort()));
  });

  it('makes no watch of what is none', () => {
    const bad = new Map([['w.1', { key: 'w.1', at: 1, by: 'a', value: { employer: 'x' } }]]);
    expect(planWatches([], bad, { now: NOW, newId: () => 'id' })).toEqual({ put: [], remove: [] });
  });

  it('can be named in the words of the user', () => {
    expect(partName('p.skills.x', { item: { name: 'SQL', weight: 3 } })).toBe('SQL');
    expect(partName('p.titles.x', { item: 'Analyst' })).toBe('Analyst');
    expect(partName('p.pay', { min: 1 })).toBe('pay');
  });
});
