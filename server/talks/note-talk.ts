import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { getPreparedTalk } from './get-talk.ts';
import type { TalkNotes } from './talks.contract.ts';
import { updateNote, updateTalk } from './talks.store.ts';

/**
 * Keeps the notes that changed; sent twice, they are kept once. What is shown to the candidate is not written in.
 * @throws candidate-not-found, consent-missing, talk-not-found, talk-told
 */
export function noteTalk(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { notes, words, ...asked }: TalkNotes & { candidateId: string; talkId: string },
): { talkId: string } {
  const act = 'talk.note';
  return inTransaction(deps.db, (tx) => {
    const { talkId, toldAt, submissionId, accountId: about } = getPreparedTalk(tx, actor, act, asked);
    if (toldAt !== null) throw new AppError('talk-told');
    for (const note of notes) updateNote(tx, { talkId, ...note });
    if (words !== undefined) updateTalk(tx, talkId, { words });
    const entry = { actor, act, objectKind: 'submission', objectId: submissionId, about, onceADay: true };
    writeAudit(tx, { ...entry, at: deps.clock() });
    return { talkId };
  });
}
