/** The system's own programs that confinement is made of, where they are installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['/usr/bin', '/bin', '/usr/local/bin', '/usr/sbin', '/sbin'];

/** Absolute path of a program; undefined when this system does not have it. The PATH of the server is not asked. */
export function findTool(name: string): string | undefined {
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The libraries that a program loads at its start, and the loader itself (Linux): what `ldd` prints. */
export function librariesOf(program: string): string[] {
  const told = spawnSync(program, {
    env: { LD_TRACE_LOADED_OBJECTS: '1' },
    encoding: 'utf8',
    timeout: 5_000,
  });
  return [...(told.stdout ?? '').matchAll(/^\s+(?:\S+ => )?(\/\S+) \(0x/gm)].flatMap(
    (match) => match[1] ?? [],
  );
}
