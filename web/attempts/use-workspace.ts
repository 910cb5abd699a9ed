/** Opens the workspace of one challenge, looks after it while the page is there, and closes it. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { api } from '../api.ts';
import { challengeQuery } from '../challenges/challenge-query.ts';
import { isOutOfReach } from '../ui/device-copies.ts';
import { useAccount } from '../ui/queries.ts';
import { browserClock } from './clock.ts';
import { openAsideShelf, openDraftShelf } from './draft-shelf.ts';
import { openHandInShelf } from './hand-in-shelf.ts';
import { openHistoryShelf } from './history-shelf.ts';
import { findLiveWriters, holdWriter } from './live-writers.ts';
import { useLooksAfter } from './looks-after.ts';
import { wasTakenUp } from './taken-up.ts';
import { workspaceCalls } from './workspace-calls.ts';
import { openWorkspace, type Workspace } from './workspace-controller.ts';
import { findWorkspaceCopy, keepWorkspaceCopies, type WorkspaceCopy } from './workspace-copy.ts';

export type OpenedWorkspace = {
  challenge: ChallengeForCandidate | undefined;
  workspace: Workspace | undefined;
  error: unknown;
  retry: () => void;
};

export function useWorkspace(slug: string): OpenedWorkspace {
  const { data, error: challengeError, failureReason, refetch } = useQuery(challengeQuery(slug));
  const accountId = useAccount({ isNeeded: true }).data?.accountId ?? '';
  const [copy, setCopy] = useState<WorkspaceCopy>();
  const challenge = data ?? copy?.challenge;
  const [workspace, setWorkspace] = useState<Workspace>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (failureReason && isOutOfReach(failureReason)) void findWorkspaceCopy(accountId, slug).then(setCopy);
  }, [failureReason, accountId, slug]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is how the person asks for another try.
  useEffect(() => {
    if (!challenge) return;
    let isWanted = true;
    let opened: Workspace | undefined;
    open(accountId, challenge).then(
      (made) => {
        opened = made;
        if (!isWanted) {
          made.close();
          return;
        }
        if (wasTakenUp(challenge.slug)) {
          made.desk.showPane('code');
          made.desk.say('taken-up');
        }
        setWorkspace(made);
      },
      (problem) => isWanted && setError(problem),
    );
    return () => {
      isWanted = false;
      setWorkspace(undefined);
      opened?.close();
    };
    // A newer copy of the same challenge does not open the workspace again.
  }, [challenge?.slug, challenge?.version, round]);

  useLooksAfter(workspace);

  const retry = () => {
    setError(undefined);
    if (challengeError) void refetch();
    setRound((before) => before + 1);
  };
  // A newer copy that could not be fetched takes away nothing of what lies open.
  return { challenge, workspace, error: error ?? (challenge ? undefined : challengeError), retry };
}

async function open(accountId: string, challenge: ChallengeForCandidate): Promise<Workspace> {
  const { attempt, isCopy } = await openAttempt(accountId, challenge);
  const copies = keepWorkspaceCopies(accountId, { challenge, attempt });
  const workspace = await openWorkspace(
    {
      calls: copies.around(workspaceCalls(attempt.attemptId)),
      drafts: openDraftShelf(attempt.attemptId),
      handIns: openHandInShelf({ accountId, attemptId: attempt.attemptId, slug: challenge.slug }),
      aside: openAsideShelf(attempt.attemptId),
      histories: openHistoryShelf(attempt.attemptId),
      clock: browserClock,
      newId: () => crypto.randomUUID(),
      liveWriters: findLiveWriters,
      holdWriter,
    },
    challenge,
    attempt,
  );
  copies.keep(attempt);
  workspace.record.subscribe(() => copies.keep(workspace.record.get().attempt));
  if (isCopy) workspace.desk.say('from-device');
  return workspace;
}

/** From the server; when it is not reached, as this device knows it. */
async function openAttempt(accountId: string, { slug }: ChallengeForCandidate) {
  try {
    return { attempt: await api('POST /api/attempts', { body: { slug } }), isCopy: false };
  } catch (error) {
    const copy = isOutOfReach(error) ? await findWorkspaceCopy(accountId, slug) : undefined;
    if (!copy) throw error;
    return { attempt: copy.attempt, isCopy: true };
  }
}
