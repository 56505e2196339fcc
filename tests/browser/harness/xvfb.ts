import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { programPath } from '../../../scripts/browser.mjs';
import { until } from './until.ts';

const run = promisify(execFile);

/** A screen of its own, with a real pointer and keyboard: what no automation interface of a browser reaches. */
export type Screen = {
  readonly display: string;
  /** A real right click there; done once the menu stands. */
  readonly rightClick: (x: number, y: number) => Promise<void>;
  /** A real click there; done once the screen shows an effect. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** A real key; pressed again when the screen shows no effect, as fresh prompts ignore keys for a moment. */
  readonly press: (key: string) => Promise<void>;
  /** Does something and waits until the screen shows another picture, and that one stands still. */
  readonly change: (act: () => Promise<unknown>) => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openScreen(): Promise<Screen> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homing-screen-'));
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-fbdir', folder];
  const server = spawn(programPath('xvfb'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const display = `:${await displayNumber(server)}`;
  const xdotool = (...commands: readonly string[]) =>
    run(programPath('xdotool'), commands, { env: { ...process.env, DISPLAY: display } });
  const picture = async () =>
    createHash('sha1')
      .update(await readFile(path.join(folder, 'Xvfb_screen0')))
      .digest('hex');
  const change = async (act: () => Promise<unknown>, ms?: number) => {
    const before = await settled(picture);
    await act();
    await until('another picture', async () => (await picture()) !== before, ms);
    await settled(picture);
  };
  return {
    display,
    change,
    rightClick: (x, y) => change(() => xdotool('mousemove', `${x}`, `${y}`, 'click', '3')),
    clickAt: (x, y) => change(() => xdotool('mousemove', `${x}`, `${y}`, 'click', '1')),
    press: (key) =>
      until(`an effect of ${key}`, () => change(() => xdotool('key', key), 1000).then(() => true)).then(
        () => undefined,
      ),
    close: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The picture once it is the same twice, a tenth of a second apart. */
async function settled(picture: () => Promise<string>): Promise<string> {
  let last = '';
  return until('a picture that stands still', async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await picture();
    const isStill = now === last;
    last = now;
    return isStill && now;
  });
}

/** With `-displayfd` the server chooses a free display itself and says which. */
function displayNumber(server: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3]?.once('data', (number: Buffer) => resolve(Number(number.toString())));
  });
}
