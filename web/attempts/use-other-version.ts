/** Another version of the same work that the person has not chosen about yet. */
import type { Draft } from '#server/attempts/attempts.contract.ts';
import { isSettled } from './settled-versions.ts';
import { useObserved } from './use-observed.ts';
import { sameWork } from './work.ts';
import type { Workspace } from './workspace-controller.ts';

/** `mineId`: set when this version is the kept one, and the other is the draft. */
export type OtherVersion = { other: Draft; mineId: string | null };

export function useOtherVersion(workspace: Workspace): OtherVersion | null {
  const { beside, work } = useObserved(workspace.draft);
  const { attempt } = useObserved(workspace.record);
  if (beside) return { other: beside.theirs, mineId: beside.mineId };
  // Offered until it is chosen about, however much is written meanwhile.
  const open = attempt.keptDrafts.find(
    (kept) => !kept.isDecided && !sameWork(kept, work) && !isSettled(kept.draftId),
  );
  return open ? { other: open, mineId: null } : null;
}
