/** Makes the server's bundle when there is none of these sources yet, and prints its path. Run at set-up. */
import { existsSync, mkdirSync } from 'node:fs';
import { makeOneFile, removeOthers, writeWhole } from '#sandbox/bundle/one-file.ts';
import { bundleFolder, bundlePath, hashOfServer, mainPath } from './bundle-path.ts';

/** Programs of the machine, not JavaScript; and what makes or strips code, which a server that runs seldom needs. */
const outside = ['better-sqlite3', 'isolated-vm', 'vite', 'amaro'];

export async function makeBundle(folder = bundleFolder, hash = hashOfServer()): Promise<string> {
  const path = bundlePath(hash, folder);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeWhole(path, await makeOneFile({ entry: mainPath, folder, takesPackages: true, outside }));
  removeOthers(folder, hash);
  return path;
}

if (import.meta.main) process.stdout.write(await makeBundle());
