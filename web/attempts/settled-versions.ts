/**
 * Kept versions that the person has chosen about on this device, until the server knows of it: they are not offered
 * again, and stay readable.
 */
import type { AttemptForCandidate } from '#server/attempts/attempts.contract.ts';

const storageKey = 'kodlugn.settled-versions';

export function isSettled(draftId: string): boolean {
  return read().includes(draftId);
}

export function settle(draftId: string): void {
  keep([draftId, ...read()].slice(0, 50));
}

/** Tells the server what was chosen here, so that no other device asks. Without contact it is told at the next opening. */
export async function tellSettled(
  { keptDrafts }: Pick<AttemptForCandidate, 'keptDrafts'>,
  setAside: (draftId: string) => Promise<AttemptForCandidate>,
  learn: (attempt: AttemptForCandidate) => void,
): Promise<void> {
  const untold = keptDrafts.filter(({ draftId, isDecided }) => !isDecided && isSettled(draftId));
  for (const { draftId } of untold) {
    try {
      learn(await setAside(draftId));
      keep(read().filter((other) => other !== draftId));
    } catch {
      return;
    }
  }
}

function keep(draftIds: string[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(draftIds));
  } catch {
    // Without storage the server is told at once or not at all; then the version is offered once more. Nothing is lost.
  }
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
