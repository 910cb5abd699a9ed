import { useEffect } from 'react';
import { soundDone } from '../comfort/done-sound.ts';
import type { Workspace } from './workspace-controller.ts';

/** A tone when what one waited for is there; nothing while a page opens with an earlier result. */
export function useDoneSound({ runs }: Workspace): void {
  useEffect(() => {
    let before = runs.get().shown;
    return runs.subscribe(() => {
      const { shown } = runs.get();
      const isDone = shown.kind === 'visible' || (shown.kind === 'submission' && !shown.isEarlier);
      if (before.kind === 'waiting' && isDone) soundDone();
      before = shown;
    });
  }, [runs]);
}
