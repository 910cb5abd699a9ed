/**
 * What a runner is started inside of, strongest first. Each is only a plan: whether it works on this machine is
 * found out by starting a probe under it.
 */
import { bubblewrap } from './bubblewrap.ts';
import { account, namespaces, privileges } from './set-privileges.ts';

export type Cover = {
  name: 'bubblewrap' | 'namespaces' | 'account' | 'privileges' | 'none';
  /** Stands before the command. */
  prefix: string[];
  /** Where something of this machine lies as the runner sees it. */
  place: (path: string) => string;
  /** True when limits that the system counts per account count this runner alone. */
  countsAlone: boolean;
};

export const noCover: Cover = { name: 'none', prefix: [], place: (path) => path, countsAlone: false };

/** Those whose programs are installed here, strongest first; the last one is none at all. */
export function listCovers(): Cover[] {
  const isRoot = process.getuid?.() === 0;
  return [
    bubblewrap(),
    isRoot ? namespaces({ asNobody: true }) : undefined,
    namespaces({ asNobody: false }),
    isRoot ? account() : undefined,
    isRoot ? privileges({ dropsRights: true }) : undefined,
    privileges({ dropsRights: false }),
    noCover,
  ].filter((cover) => cover !== undefined);
}
