import type { FileToRead } from './subjects.contract.ts';

/** Files under names that are each there once: an own work may have two of one name, and a note says which by its name. */
export function distinctNames(files: readonly FileToRead[]): FileToRead[] {
  const taken = new Set<string>();
  return files.map(({ name, text }) => {
    let own = name;
    for (let nth = 2; taken.has(own); nth += 1) own = `${name} (${nth})`;
    taken.add(own);
    return { name: own, text };
  });
}
