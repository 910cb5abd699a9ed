import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import type { DraftSaved, Work } from './attempts.contract.ts';
import { updateAttempt } from './attempts.store.ts';
import { checkDraft } from './check-work.ts';
import {
  type DraftRow,
  deleteDrafts,
  findCurrentDraft,
  insertDraft,
  listKeptDrafts,
  updateDraft,
} from './drafts.store.ts';
import { getOwnAttempt } from './get-attempt.ts';
import { placeDraft } from './place-draft.ts';
import { isSameWork } from './same-work.ts';
import { draftsToLetGo } from './thin-kept-drafts.ts';
import { viewDraft } from './view-attempt.ts';

export type DraftToSave = Work & {
  attemptId: string;
  baseRevision: number;
  writerId: string;
  writerStep?: number;
};

/**
 * Saves the draft. The answer is given when the text is durable. Where it went: see place-draft.ts.
 * @throws attempt-not-found, language-unknown, file-unknown, source-too-large, source-has-nul
 */
export function saveDraft(deps: Deps, actor: Candidate, input: DraftToSave): DraftSaved {
  const { attemptId, writerId, baseRevision, language, files, answers } = input;
  const attempt = getOwnAttempt(deps, actor, attemptId);
  checkDraft(deps.challenges.find(attempt.slug), input);
  deps.sandbox.prepare(language);
  const at = deps.clock();
  const writerStep = input.writerStep ?? 0;

  return inTransaction(deps.db, (tx): DraftSaved => {
    const current = findCurrentDraft(tx, attemptId);
    const kept = listKeptDrafts(tx, attemptId);
    if (current && isSameWork(current, input))
      return { result: 'unchanged', draft: viewDraft(current), keptDraftId: null };
    const sameKept = current && kept.find((draft) => isSameWork(draft, input));
    const place = placeDraft({ writerId, baseRevision, writerStep }, current, kept);
    if (current && sameKept && place.to !== 'current')
      return { result: 'kept-beside', draft: viewDraft(current), keptDraftId: sameKept.draftId };
    if (current && place.to === 'nowhere') {
      const result = place.keptDraftId ? 'kept-beside' : 'unchanged';
      return { result, draft: viewDraft(current), keptDraftId: place.keptDraftId };
    }

    const written = { writerId, grewFrom: baseRevision, writerStep, language, files, answers };
    const row = { ...written, savedAt: at.toISOString() };
    const put = (draftId: string | undefined, where: Pick<DraftRow, 'place' | 'revision' | 'keptBy'>) =>
      draftId
        ? updateDraft(tx, draftId, { ...row, ...where })
        : insertDraft(tx, { draftId: deps.random.id(), attemptId, ...row, ...where });
    updateAttempt(tx, attemptId, { lastWorkedAt: at.toISOString() });
    writeAudit(tx, {
      actor,
      act: 'attempt.write',
      objectKind: 'attempt',
      objectId: attemptId,
      at,
      onceADay: true,
    });

    if (!current || place.to === 'current') {
      const revision = place.to === 'current' ? place.revision : 1;
      const draft = put(current?.draftId, { place: 'current', revision, keptBy: null });
      return { result: 'saved', draft: viewDraft(draft), keptDraftId: null };
    }
    const beside = put(place.to === 'beside' ? place.draftId : undefined, {
      place: 'kept',
      revision: baseRevision,
      keptBy: 'save',
    });
    deleteDrafts(tx, draftsToLetGo(listKeptDrafts(tx, attemptId)));
    return { result: 'kept-beside', draft: viewDraft(current), keptDraftId: beside.draftId };
  });
}
