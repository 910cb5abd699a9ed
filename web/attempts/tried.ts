/**
 * What was written and found without an account: on this device alone, until the person takes it along or removes it.
 * In localStorage, which is written at once: a page that is closed loses none of it.
 */
import type { AttemptForCandidate, SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import { forgetHistory } from './history-shelf.ts';

export type Tried = {
  /** As the server would have it, so that the workspace is the same. */
  attempt: AttemptForCandidate;
  /** Which tab wrote the draft. */
  writerId: string | null;
  /** Newest first; as many as are kept of `attempt.submissions`. */
  results: SubmissionForCandidate[];
};

const prefix = 'kodlugn.tried.';

/** Under which name the changes in what is tried lie, to lead back over. */
export const historyOwnerOf = (slug: string) => `tried:${slug}`;

/** Undefined when nothing lies there, or when this browser keeps nothing. */
export function findTried(slug: string): Tried | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + slug) ?? 'null');
    return isTried(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** @throws when the browser keeps nothing, or has no room */
export function keepTried(slug: string, tried: Tried): void {
  localStorage.setItem(prefix + slug, JSON.stringify(tried));
}

export function forgetTried(slug: string): void {
  void forgetHistory(historyOwnerOf(slug));
  try {
    localStorage.removeItem(prefix + slug);
  } catch {
    // Without storage nothing lies there.
  }
}

/** Challenges in which something was written without an account on this device. */
export function listTried(): Tried[] {
  try {
    const slugs = Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
    return slugs.flatMap((slug) => findTried(slug) ?? []).filter(({ attempt }) => attempt.draft !== null);
  } catch {
    return [];
  }
}

/** An older version of this page may have kept something else. */
function isTried(kept: unknown): kept is Tried {
  if (typeof kept !== 'object' || kept === null || !('attempt' in kept) || !('results' in kept)) return false;
  const { attempt } = kept as { attempt: Partial<AttemptForCandidate> };
  return (
    Array.isArray(kept.results) && Array.isArray(attempt?.keptDrafts) && Array.isArray(attempt.submissions)
  );
}
