/** The last that this device knows of a challenge and the person's work on it: opened when the server is not reached. */
import type { AttemptForCandidate, Draft } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { findCopy, keepCopy } from '../ui/device-copies.ts';
import type { WorkspaceCalls } from './workspace-controller.ts';

export type WorkspaceCopy = { challenge: ChallengeForCandidate; attempt: AttemptForCandidate };

/** Of one account: another person on the same device never meets it. */
const keyOf = (accountId: string, slug: string) => `workspace:${accountId}:${slug}`;

export function findWorkspaceCopy(accountId: string, slug: string): Promise<WorkspaceCopy | undefined> {
  return findCopy(keyOf(accountId, slug));
}

/** Keeps the copy as new as the server's answers. */
export function keepWorkspaceCopies(accountId: string, { challenge, attempt }: WorkspaceCopy) {
  let latest = attempt;
  const keep = (next: AttemptForCandidate) => {
    latest = { ...next, draft: newer(next.draft, latest.draft) };
    void keepCopy(keyOf(accountId, challenge.slug), { challenge, attempt: latest });
  };
  return {
    keep,
    /** The same calls; a draft that the server confirmed goes into the copy. */
    around: (calls: WorkspaceCalls): WorkspaceCalls => ({
      ...calls,
      saveDraft: async (body, options) => {
        const saved = await calls.saveDraft(body, options);
        keep({ ...latest, draft: saved.draft });
        return saved;
      },
    }),
  };
}

function newer(one: Draft | null, other: Draft | null): Draft | null {
  return one && other && other.revision > one.revision ? other : (one ?? other);
}
