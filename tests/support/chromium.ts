/** Finds the Chromium that browser journeys use; on Debian as root it can also be installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The same engine without a window's own pages and buttons: a test's new window costs a quarter of the processor time. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of the first Chromium found: CHROMIUM_PATH, the path, macOS, playwright's own. */
export function findChromium(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...elsewhere,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/** @throws with one line that says how to get a Chromium, when it cannot be had. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    throw new Error(
      'The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium), or set CHROMIUM_PATH.',
    );
  }
  const install = ['install', '-y', '--no-install-recommends'];
  const isUpdated = runApt(['update']);
  // Older systems do not have the shell as a package of its own.
  if (!isUpdated || !(runApt([...install, shell]) || runApt([...install, 'chromium'])))
    throw new Error('apt-get could not install Chromium; what it said stands above. Is there a network?');
  const installed = findChromium();
  if (!installed) throw new Error('Chromium was installed, but is not in the path. Set CHROMIUM_PATH.');
  return installed;
}

function runApt(args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
