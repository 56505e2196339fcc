import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Spot, spots } from './in-page.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FIELDS = ['textbox', 'searchbox', 'combobox'];

/** Waits until a document is there in full. */
export async function loaded(surface: Surface, address: string): Promise<void> {
  const isLoaded = `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(address)})`;
  await until(`${address} to load`, () => surface.evaluate(isLoaded));
}

/** A document used the way a person uses it: by the roles and names of what it shows. */
export type Face = ReturnType<typeof faceOf>;

export function faceOf(surface: Surface) {
  const run = async <A extends readonly unknown[], T>(task: (...args: A) => T, ...args: A) =>
    (await surface.evaluate(`(${task})(...${JSON.stringify(args)})`)) as Awaited<T>;
  const ensureAxe = async () => {
    if (await surface.evaluate('typeof axe === "undefined"')) await surface.evaluate(`(() => {${AXE}})()`);
  };

  /** All visible elements of a role. */
  const all = async (role: string, revealed: string | null = null): Promise<Spot[]> => {
    await ensureAxe();
    return run(spots, role, revealed);
  };

  /** The element of that role and name, as soon as it is there. */
  const find = (role: string, name: string, ms?: number) =>
    until(`${role} "${name}"`, async () => named(await all(role), name), ms);

  /** Its place once it stands still and can be reached: a popup is resized after its first picture. */
  const still = async (role: string, name: string): Promise<Spot> => {
    let last = '';
    return until(`${role} "${name}" to stand still`, async () => {
      const spot = named(await all(role, name), name);
      const isStill = spot.reachable && spot.box === last;
      last = spot.box;
      if (!isStill) throw new Error(`it stands at ${spot.box}${spot.reachable ? '' : ', out of reach'}`);
      return spot;
    });
  };

  const click = async (role: string, name: string) => {
    const { x, y } = await still(role, name);
    await surface.clickAt(x, y);
  };

  return {
    ...surface,
    run,
    all,
    find,
    click,
    /** The words on it, as people see them. */
    words: async () => String(await surface.evaluate('document.body?.innerText ?? ""')),
    /** Waits until it shows these words. */
    shows: (text: string, ms?: number) =>
      until(`the words "${text}"`, async () => holds(await run(visibleText), text), ms),
    /** Waits until it shows something, always the same, and no longer `waiting`. */
    settled: (waiting: string) => settled(() => run(visibleText), waiting),
    /** Replaces what a field holds. */
    fill: async (name: string, text: string) => {
      const role = await until(`a field "${name}"`, () => fieldRole(all, name));
      await click(role, name);
      await run(() => (document.activeElement as HTMLInputElement | null)?.select());
      await surface.type(text);
    },
    /** What axe-core finds wrong. */
    violations: async () => {
      await ensureAxe();
      const found = (await surface.evaluate('axe.run(document)')) as AxeResults;
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
  };
}

function named(spots: readonly Spot[], name: string): Spot {
  const found = spots.find((spot) => spot.name === name);
  if (!found) throw new Error(`there are ${spots.map((spot) => `"${spot.name}"`).join(', ') || 'none'}`);
  return found;
}

function holds(shown: string, text: string): true {
  if (!shown.includes(text)) throw new Error(`it shows "${shown.slice(0, 800)}"`);
  return true;
}

function visibleText(): string {
  return document.body.innerText.replace(/\s+/g, ' ');
}

async function settled(text: () => Promise<string>, waiting: string): Promise<void> {
  let last = '';
  await until('the page to be done', async () => {
    const now = await text();
    const isDone = now !== '' && now === last && !now.includes(waiting);
    last = now;
    return isDone;
  });
}

async function fieldRole(all: (role: string) => Promise<Spot[]>, name: string): Promise<string | undefined> {
  for (const role of FIELDS) {
    if ((await all(role)).some((spot) => spot.name === name)) return role;
  }
  return undefined;
}
