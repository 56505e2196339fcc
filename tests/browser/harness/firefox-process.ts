import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openProxy } from '../../../demo/proxy.mjs';
import { programPath } from '../../../scripts/browser.mjs';
import { connect, type Marionette } from './marionette.ts';
import * as privileged from './privileged.ts';
import { until } from './until.ts';

const PORT_FILE = 'MarionetteActivePort';

/** A running Firefox in which nothing is installed yet. */
export type FirefoxProcess = {
  readonly marionette: Marionette;
  readonly profile: string;
  /** From now on the careers systems' addresses lead to the demo on that port. */
  readonly leadTo: (demoPort: number) => void;
  readonly quit: () => Promise<void>;
  /** Quits, and removes the profile. */
  readonly end: () => Promise<void>;
};

export async function startFirefox(
  profile = mkdtempSync(path.join(os.tmpdir(), 'homing-firefox-')),
): Promise<FirefoxProcess> {
  const proxy = await openProxy();
  const { marionette, exited } = await launch(profile, proxy.port);
  await marionette.inBrowser(privileged.mockAlerts);
  const quit = async () => {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await exited;
    marionette.disconnect();
    proxy.close();
  };
  const end = async () => {
    await quit();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { marionette, profile, leadTo: proxy.leadTo, quit, end };
}

async function launch(profile: string, proxyPort: number) {
  rmSync(path.join(profile, PORT_FILE), { force: true });
  const lines = Object.entries(preferences(proxyPort)).map(
    (pair) => `user_pref(${JSON.stringify(pair).slice(1, -1)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const args = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  const child = spawn(programPath('firefox'), args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await until(
    'Firefox to listen',
    () => {
      if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}.`);
      const file = path.join(profile, PORT_FILE);
      return existsSync(file) && Number(readFileSync(file, 'utf8'));
    },
    60_000,
  );
  return { marionette: await connect(port), exited };
}

function preferences(proxyPort: number): Readonly<Record<string, string | number | boolean>> {
  return {
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'xpinstall.signatures.required': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'ui.prefersReducedMotion': 1, // a colour on its way is neither the old nor the new one
    'ui.popup.disable_autohide': true, // without a screen the window is never truly in front
  };
}
