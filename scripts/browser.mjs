// Finds what the browser tests and the demo run in; installs it through apt when it is missing and we may.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Program
 * @property {string} name how people know it
 * @property {string} variable environment variable that names another path
 * @property {readonly string[]} commands looked for in PATH
 * @property {readonly string[]} places looked for after that
 * @property {string} version argument that makes it print something and end well
 * @property {readonly string[]} packages Debian's packages
 */

/** @type {Record<'chromium' | 'firefox' | 'xvfb' | 'xdotool', Program>} */
const PROGRAMS = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    version: '--version',
    packages: ['chromium'],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    version: '--version',
    packages: ['firefox-esr'],
  },
  xvfb: {
    name: 'Xvfb',
    variable: 'XVFB_PATH',
    commands: ['Xvfb'],
    places: [],
    version: '-help',
    packages: ['xvfb'],
  },
  xdotool: {
    name: 'xdotool',
    variable: 'XDOTOOL_PATH',
    commands: ['xdotool'],
    places: [],
    version: '--version',
    packages: ['xdotool'],
  },
};

/** @typedef {keyof typeof PROGRAMS} ProgramName */

/** @type {Map<ProgramName, string>} */
const known = new Map();

/**
 * The path of a program that runs; installed when missing. Throws one sentence that says what to install. Each is tried
 * once: browser tests ask for a program at every start and every key.
 * @param {ProgramName} wanted
 * @returns {string}
 */
export function programPath(wanted) {
  const file = known.get(wanted) ?? findOrInstall(PROGRAMS[wanted]);
  known.set(wanted, file);
  return file;
}

/** @param {Program} program */
function findOrInstall(program) {
  const found = find(program);
  if (found) return found;
  if (!mayInstall()) throw new Error(adviceFor(program));
  install(program);
  const installed = find(program);
  if (!installed) throw new Error(`${program.name} was installed but does not start.`);
  return installed;
}

/** @param {Program} program */
function find({ variable, commands, places, version }) {
  const named = process.env[variable];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  const candidates = named ? [named] : [...inPath, ...places];
  return candidates.find((file) => existsSync(file) && starts(file, version));
}

function starts(file, argument) {
  try {
    execFileSync(file, [argument], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  const isRoot = process.getuid?.() === 0;
  return isRoot && existsSync('/etc/debian_version') && !process.env.HOMING_NO_INSTALL;
}

function adviceFor({ name, variable, packages }) {
  return `${name} was not found: install it (Debian: sudo apt-get install ${packages.join(' ')}) or set ${variable} to its path.`;
}

function install({ name, packages }) {
  console.log(`${name} was not found: installing Debian's ${packages.join(' ')} with apt.`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: ${stderr}`);
}
