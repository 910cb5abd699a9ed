/** Makes the runners' bundles when there are none of these sources yet. Run at set-up. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { type Engine, engines, sourcePath } from '../engines.ts';
import { ownText } from '../runner/own-text.ts';
import { bundleFolder, bundlePath, hashOfSources, isSource } from './bundle-path.ts';

const runnerFolder = join(import.meta.dirname, '..', 'runner');
const guestFolders: Record<Engine, string> = {
  javascript: 'guest',
  python: 'python/guest',
  sql: 'sql/guest',
};

export async function makeBundles(folder = bundleFolder, hash = hashOfSources()): Promise<void> {
  const missing = engines.filter((engine) => !existsSync(bundlePath(engine, hash, folder)));
  mkdirSync(folder, { recursive: true });
  for (const engine of missing) writeWhole(bundlePath(engine, hash, folder), await bundle(engine, folder));
  if (missing.length > 0) removeOthers(folder, hash);
}

/** Whole or not at all, also when two make it at once, or when this process is ended in the middle. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text, { flush: true });
  renameSync(beside, path);
}

async function bundle(engine: Engine, folder: string): Promise<string> {
  // Loaded late: most often there is nothing to make, and somebody waits at a terminal.
  const { build } = await import('vite');
  const made = await build({
    root: runnerFolder,
    configFile: false,
    publicDir: false,
    envFile: false,
    logLevel: 'error',
    plugins: [asIfInItsPlace(folder)],
    define: { bundledTexts: JSON.stringify(textsOf(guestFolders[engine])) },
    build: {
      ssr: sourcePath(engine),
      write: false,
      minify: false,
      target: 'esnext',
      // Node loads it a tenth quicker than a module.
      rolldownOptions: { output: { format: 'cjs' } },
    },
  });
  const [chunk, ...more] = 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${engine}: not one file of JavaScript`);
  return chunk.code;
}

/** @param guestFolder path below `runner/` */
export function textsOf(guestFolder: string): Record<string, string> {
  const names = readdirSync(join(runnerFolder, guestFolder)).filter(isSource);
  return Object.fromEntries(
    names.map((name) => [`${guestFolder}/${name}`, ownText(`${guestFolder}/${name}`)]),
  );
}

/** What a file finds from where it lies, such as a package or the copy of Python's memory, it finds from the bundle. */
function asIfInItsPlace(folder: string): Plugin {
  const from = (path: string) => `(__dirname + ${JSON.stringify(`/${relative(folder, path)}`)})`;
  return {
    name: 'as-if-in-its-place',
    transform: (code, id) =>
      code.replaceAll('import.meta.dirname', from(dirname(id))).replaceAll('import.meta.filename', from(id)),
  };
}

/** Of other sources, whose server goes on with its own files; and what an ended process left half made. */
function removeOthers(folder: string, hash: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /\.cjs\.(\d+)$/.exec(name)?.[1];
    const stays = maker === undefined ? name.endsWith(`-${hash}.cjs`) : isAlive(Number(maker));
    if (!stays) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

if (import.meta.main) await makeBundles();
