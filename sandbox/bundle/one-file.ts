/** One file of JavaScript from TypeScript and what it imports, which behaves as if it lay where its sources lie. */
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';

export type OneFile = {
  /** Absolute path of the file that is run. */
  entry: string;
  /** Absolute path of the folder in which the made file will lie. */
  folder: string;
  /** Values of names that are known when it is made. */
  define?: Record<string, string>;
  /** Packages that are taken in too, where `true` is all but those of `outside`; without it, none is. */
  takesPackages?: true;
  outside?: string[];
};

/**
 * The text of the file, in CommonJS: Node loads that a tenth quicker than a module.
 * @throws Error when more than one file came of it
 */
export async function makeOneFile({
  entry,
  folder,
  define = {},
  takesPackages,
  outside = [],
}: OneFile): Promise<string> {
  // Loaded late: most often there is nothing to make, and somebody waits at a terminal.
  const { build } = await import('vite');
  const made = await build({
    root: dirname(entry),
    configFile: false,
    publicDir: false,
    envFile: false,
    logLevel: 'error',
    plugins: [asIfInItsPlace(folder)],
    define,
    ssr: { ...(takesPackages && { noExternal: true }), external: outside },
    build: {
      ssr: entry,
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const [chunk, ...more] = 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${entry}: not one file of JavaScript`);
  return chunk.code;
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

/** Whole or not at all, also when two make it at once, or when this process is ended in the middle. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text, { flush: true });
  renameSync(beside, path);
}

/** Of other sources, whose server goes on with its own files; and what an ended process left half made. */
export function removeOthers(folder: string, hash: string): void {
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
