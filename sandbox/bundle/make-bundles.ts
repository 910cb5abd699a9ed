/** Makes the runners' bundles when there are none of these sources yet. Run at set-up. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, engines, sourcePath } from '../engines.ts';
import { ownText } from '../runner/own-text.ts';
import { bundleFolder, bundlePath, hashOfSources, isSource } from './bundle-path.ts';
import { makeOneFile, removeOthers, writeWhole } from './one-file.ts';

const runnerFolder = join(import.meta.dirname, '..', 'runner');
const guestFolders: Record<Engine, string> = {
  javascript: 'guest',
  python: 'python/guest',
  sql: 'sql/guest',
};

export async function makeBundles(folder = bundleFolder, hash = hashOfSources()): Promise<void> {
  const missing = engines.filter((engine) => !existsSync(bundlePath(engine, hash, folder)));
  mkdirSync(folder, { recursive: true });
  for (const engine of missing) {
    const define = { bundledTexts: JSON.stringify(textsOf(guestFolders[engine])) };
    const text = await makeOneFile({ entry: sourcePath(engine), folder, define });
    writeWhole(bundlePath(engine, hash, folder), text);
  }
  if (missing.length > 0) removeOthers(folder, hash);
}

/** @param guestFolder path below `runner/` */
export function textsOf(guestFolder: string): Record<string, string> {
  const names = readdirSync(join(runnerFolder, guestFolder)).filter(isSource);
  return Object.fromEntries(
    names.map((name) => [`${guestFolder}/${name}`, ownText(`${guestFolder}/${name}`)]),
  );
}

if (import.meta.main) await makeBundles();
