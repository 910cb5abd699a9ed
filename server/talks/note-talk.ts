import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { getPreparedTalk } from './get-talk.ts';
import type { TalkNotes } from './talks.contract.ts';
import { listTalkQuestions, updateNote, updateTalk } from './talks.store.ts';

/**
 * Keeps the notes that changed; sent twice, they are kept once. What is shown to the candidate is not written in.
 * All of them are kept or none: where one place has got something else since `was`, the writer sees that first.
 * @throws candidate-not-found, consent-missing, talk-not-found, talk-told, talk-notes-changed
 */
export function noteTalk(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { notes, whole, ...asked }: TalkNotes & { candidateId: string; talkId: string },
): { talkId: string } {
  const act = 'talk.note';
  return inTransaction(deps.db, (tx) => {
    const { talkId, words, toldAt, submissionId, accountId: about } = getPreparedTalk(tx, actor, act, asked);
    if (toldAt !== null) throw new AppError('talk-told');
    const known = new Map(listTalkQuestions(tx, [talkId]).map((one) => [one.place, contentOf(one)]));
    for (const { place, was, ...note } of notes) {
      getsOver(known.get(place), contentOf(was), contentOf(note));
      updateNote(tx, { talkId, place, ...note });
    }
    if (whole !== undefined) {
      getsOver(words, whole.was, whole.words);
      updateTalk(tx, talkId, { words: whole.words });
    }
    const entry = { actor, act, objectKind: 'submission', objectId: submissionId, about, onceADay: true };
    writeAudit(tx, { ...entry, at: deps.clock() });
    return { talkId };
  });
}

/** Of a note, so that two can be compared: the order of marks says nothing. */
function contentOf({ marks, words }: { marks: string[]; words: string }): string {
  return JSON.stringify([marks.toSorted(), words]);
}

/** @throws talk-notes-changed: neither what it grew from stands there, nor what is to stand there already */
function getsOver(known: string | undefined, was: string, next: string): void {
  if (known !== undefined && known !== was && known !== next) throw new AppError('talk-notes-changed');
}
