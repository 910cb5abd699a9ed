/** Loads isolated-vm by the path of its binary: its own loader searches folders that a runner need not read. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type IsolatedVm from 'isolated-vm';

export function loadIsolatedVm(): typeof IsolatedVm {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('isolated-vm/package.json'));
  const load = (libc: string) => {
    const file = `isolated-vm.abi${process.versions.modules}${libc}.node`;
    const path = join(folder, 'prebuilds', `${process.platform}-${process.arch}`, file);
    return (require(path) as { ivm: typeof IsolatedVm }).ivm;
  };
  if (process.platform !== 'linux') return load('');
  try {
    return load('.glibc');
  } catch {
    // A system built on musl refuses the first; the second says the reason when neither fits.
    return load('.musl');
  }
}
