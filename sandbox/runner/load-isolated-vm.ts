/** Loads isolated-vm by the path of its binary: its own loader searches folders that a runner need not read. */
import { join } from 'node:path';
import type IsolatedVm from 'isolated-vm';

type Loaded = { ivm: typeof IsolatedVm; path: string };

const folder = join(
  import.meta.dirname,
  '../../node_modules/isolated-vm/prebuilds',
  `${process.platform}-${process.arch}`,
);
let loaded: Loaded | undefined;

export function loadIsolatedVm(): typeof IsolatedVm {
  loaded ??= load();
  return loaded.ivm;
}

/** Absolute path of the binary that works here. */
export function isolatedVmPath(): string {
  loaded ??= load();
  return loaded.path;
}

function load(): Loaded {
  if (process.platform !== 'linux') return open('');
  try {
    return open('.glibc');
  } catch {
    // A system built on musl refuses the first; the second says the reason when neither fits.
    return open('.musl');
  }
}

/** Without `require`, whose makers take a tenth of the processor time of a start. */
function open(libc: string): Loaded {
  const path = join(folder, `isolated-vm.abi${process.versions.modules}${libc}.node`);
  const made: { exports: { ivm?: typeof IsolatedVm } } = { exports: {} };
  process.dlopen(made, path);
  if (made.exports.ivm === undefined) throw new Error(`${path} is not isolated-vm`);
  return { ivm: made.exports.ivm, path };
}
