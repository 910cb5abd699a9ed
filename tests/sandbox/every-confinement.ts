/** Every way to confine a runner that works on this machine, strongest first; the last one is none at all. */
import { findConfinement } from '#sandbox/confine/confinement.ts';
import { type Cover, listCovers } from '#sandbox/confine/covers.ts';

const same = (one: Cover, other: Cover) => one.prefix.join() === other.prefix.join();

/** `which`: its place among the covers of this system. One that cannot start gives none, which is here once. */
export const confinements = listCovers()
  .map((cover, which) => ({ cover, which, confinement: findConfinement([cover]) }))
  .filter(({ cover, confinement }) => same(cover, confinement.cover))
  .map(({ which, confinement }) => ({ which, name: nameOf(confinement.cover), confinement }));

function nameOf({ name, prefix }: Cover): string {
  if (prefix.includes('--reuid=65534')) return `${name}, as nobody`;
  return prefix.includes('--bounding-set=-all') ? `${name} of root dropped` : name;
}
