/** Saves a workspace's text when the page is left, and when contact is back. */
import { useEffect } from 'react';
import { onContact } from '../ui/contact.ts';
import type { Workspace } from './workspace-controller.ts';

export function useLooksAfter(workspace: Workspace | undefined): void {
  useEffect(() => {
    if (!workspace) return;
    const { leave } = workspace;
    const reconnect = () => {
      workspace.draft.retry();
      void workspace.catchUp();
    };
    // For saving and nothing else: no other signal is sent when a page is left.
    addEventListener('pagehide', leave);
    const stopHearing = onContact((now) => {
      if (now === 'back') reconnect();
    });
    return () => {
      removeEventListener('pagehide', leave);
      stopHearing();
    };
  }, [workspace]);
}
