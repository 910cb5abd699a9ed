/** What is being written when a workspace opens: the server's draft, or a text this device kept through a break. */
import type { AttemptForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import type { DraftStart, SaveDraft } from './draft-keeper.ts';
import type { DraftShelf, ShelvedDraft } from './draft-shelf.ts';
import { firstLanguage, sameWork, starterWork } from './work.ts';

export type OpenedDraft = {
  writerId: string;
  start: DraftStart;
  /** Further unconfirmed texts of closed tabs, oldest last: each belongs on the server, beside the draft. */
  leftovers: ShelvedDraft[];
};

/** `liveWriters`: tabs that are open at this moment and look after their own text. */
export async function openDraft(options: {
  challenge: ChallengeForCandidate;
  attempt: AttemptForCandidate;
  shelf: DraftShelf;
  liveWriters: readonly string[];
  newWriterId: string;
}): Promise<OpenedDraft> {
  const { challenge, attempt, shelf, liveWriters, newWriterId } = options;
  const onServer = [...(attempt.draft ? [attempt.draft] : []), ...attempt.keptDrafts];
  const unconfirmed: ShelvedDraft[] = [];
  for (const shelved of await listed(shelf)) {
    if (liveWriters.includes(shelved.writerId)) continue;
    if (onServer.some((draft) => sameWork(draft, shelved)))
      await shelf.remove(shelved.writerId, shelved.writerStep);
    else unconfirmed.push(shelved);
  }
  const [newest, ...leftovers] = unconfirmed;
  if (newest) {
    const isOwnDraft = newest.unconfirmed.some((sent) => attempt.draft && sameWork(sent, attempt.draft));
    const baseRevision = isOwnDraft && attempt.draft ? attempt.draft.revision : newest.baseRevision;
    const { unconfirmed: sent, writerStep, writerId } = newest;
    const start = { work: onlyWork(newest), baseRevision, isSaved: false, unconfirmed: sent, writerStep };
    return { writerId, start, leftovers };
  }
  const { draft } = attempt;
  const work = draft ? onlyWork(draft) : starterWork(challenge, firstLanguage(challenge));
  const start = { work, baseRevision: draft?.revision ?? 0, isSaved: true, unconfirmed: [], writerStep: 0 };
  return { writerId: newWriterId, start, leftovers };
}

/** Sends texts of closed tabs to the server, where they are kept beside; what cannot be sent stays on the device. */
export async function sendLeftovers(
  leftovers: ShelvedDraft[],
  save: SaveDraft,
  shelf: DraftShelf,
): Promise<void> {
  for (const shelved of leftovers) {
    const { baseRevision, writerId, writerStep } = shelved;
    try {
      await save({ ...onlyWork(shelved), baseRevision, writerId, writerStep }, { keepalive: false });
      await shelf.remove(writerId, writerStep);
    } catch {
      // Tried again at the next opening.
    }
  }
}

export function onlyWork({ language, files, answers }: Work): Work {
  return { language, files, answers };
}

async function listed(shelf: DraftShelf): Promise<ShelvedDraft[]> {
  try {
    return await shelf.list();
  } catch {
    // Without storage in this browser there is nothing to find.
    return [];
  }
}
