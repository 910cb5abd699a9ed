/**
 * bubblewrap: namespaces of its own for everything, and a file system that holds Node and the runner's files alone,
 * read-only. Works without root and in a folder only its owner can read. A killed server takes it along.
 */
import type { Cover } from './covers.ts';
import { moved, readablePaths } from './readable.ts';
import { findTool, librariesOf } from './tools.ts';

const root = '/kodlugn';

/** Undefined where it is not installed. */
export function bubblewrap(): Cover | undefined {
  const bwrap = findTool('bwrap');
  if (bwrap === undefined) return undefined;
  const prlimit = findTool('prlimit');
  const programs = [process.execPath, ...(prlimit === undefined ? [] : [prlimit])];
  const place = (path: string) => {
    if (path === process.execPath) return '/bin/node';
    return path === prlimit ? '/bin/prlimit' : moved(path, root);
  };
  const libraries = [...new Set(programs.flatMap(librariesOf))];
  const prefix = [
    bwrap,
    '--unshare-all',
    '--die-with-parent',
    ...['--cap-drop', 'ALL'],
    ...['--uid', '65534', '--gid', '65534'],
    ...['--hostname', 'runner'],
    '--clearenv',
    // Without this cache the loader looks in its usual folders only.
    ...['--ro-bind-try', '/etc/ld.so.cache', '/etc/ld.so.cache'],
    ...[...programs, ...libraries].flatMap((path) => ['--ro-bind', path, place(path)]),
    ...readablePaths.flatMap((path) => ['--ro-bind-try', path, place(path)]),
    ...['--remount-ro', '/'],
    ...['--chdir', '/'],
    '--',
  ];
  return { name: 'bubblewrap', prefix, place, countsAlone: process.getuid?.() !== 0 };
}
