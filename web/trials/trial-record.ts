/** The record of a trial, kept by the browser as the server keeps an attempt: no text that was written is lost. */
import type {
  AttemptForCandidate,
  Draft,
  DraftSaved,
  SubmissionForCandidate,
  Work,
} from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import type { SaveDraft } from '../attempts/draft-keeper.ts';
import { onlyWork } from '../attempts/open-draft.ts';
import { countHolding } from '../attempts/result-words.ts';
import type { Tried } from '../attempts/tried.ts';
import { sameWork } from '../attempts/work.ts';

/** Versions kept beside the draft, and results: the newest ones. A browser has little room. */
const kept = 5;

export type TrialStore = { find: () => Tried | undefined; keep: (tried: Tried) => void };
export type TrialRecord = {
  read: () => Tried;
  /** Where two tabs write, both texts are kept, as on the server. @throws when the browser keeps nothing */
  saveDraft: (body: Parameters<SaveDraft>[0]) => DraftSaved;
  /** Takes up a kept version; what was the draft is kept in its place. @throws as saveDraft */
  chooseDraft: (draftId: string) => AttemptForCandidate;
  /** Goes on without a kept version. @throws as saveDraft */
  setDraftAside: (draftId: string) => AttemptForCandidate;
  /** A result that has come is there at the next visit. Without storage it is only shown. */
  addResult: (submission: SubmissionForCandidate) => void;
};

export function createTrialRecord(
  challenge: Pick<ChallengeForCandidate, 'slug' | 'version'>,
  store: TrialStore,
  { now, newId }: { now: () => Date; newId: () => string },
): TrialRecord {
  const fresh: Tried = {
    attempt: {
      attemptId: newId(),
      slug: challenge.slug,
      challengeVersion: challenge.version,
      startedAt: now().toISOString(),
      state: 'in-progress',
      draft: null,
      keptDrafts: [],
      pause: null,
      contactWish: null,
      howMade: {},
      clarity: null,
      submissions: [],
    },
    writerId: null,
    results: [],
  };
  const read = () => store.find() ?? fresh;

  const asDraft = (work: Work, draftId: string, revision: number): Draft => ({
    ...onlyWork(work),
    draftId,
    revision,
    savedAt: now().toISOString(),
  });
  const keepBeside = (attempt: AttemptForCandidate, draft: Draft, isDecided: boolean) =>
    [{ ...draft, isDecided }, ...attempt.keptDrafts.filter((one) => !sameWork(one, draft))].slice(0, kept);

  return {
    read,
    saveDraft({ baseRevision, writerId, ...work }) {
      const before = read();
      const { attempt } = before;
      const current = attempt.draft;
      if (current && sameWork(current, work))
        return { result: 'unchanged', draft: current, keptDraftId: null };
      if (current && before.writerId !== writerId && current.revision !== baseRevision) {
        const beside = asDraft(work, newId(), baseRevision);
        const keptDrafts = keepBeside(attempt, beside, false);
        store.keep({ ...before, attempt: { ...attempt, keptDrafts } });
        return { result: 'kept-beside', draft: current, keptDraftId: beside.draftId };
      }
      const draft = asDraft(work, current?.draftId ?? newId(), (current?.revision ?? 0) + 1);
      store.keep({ ...before, writerId, attempt: { ...attempt, draft } });
      return { result: 'saved', draft, keptDraftId: null };
    },
    chooseDraft(draftId) {
      const before = read();
      const chosen = before.attempt.keptDrafts.find((one) => one.draftId === draftId);
      const current = before.attempt.draft;
      if (!chosen || !current) return before.attempt;
      const others = {
        ...before.attempt,
        keptDrafts: before.attempt.keptDrafts.filter((one) => one.draftId !== draftId),
      };
      const attempt = {
        ...others,
        draft: asDraft(chosen, newId(), current.revision + 1),
        keptDrafts: keepBeside(others, current, true),
      };
      store.keep({ ...before, attempt });
      return attempt;
    },
    setDraftAside(draftId) {
      const before = read();
      const keptDrafts = before.attempt.keptDrafts.map((one) =>
        one.draftId === draftId ? { ...one, isDecided: true } : one,
      );
      const attempt = { ...before.attempt, keptDrafts };
      store.keep({ ...before, attempt });
      return attempt;
    },
    addResult(submission) {
      if (submission.run.state !== 'done') return;
      const before = read();
      const results = [submission, ...before.results].slice(0, kept);
      const submissions = results.map(inList);
      try {
        store.keep({ ...before, results, attempt: { ...before.attempt, submissions } });
      } catch {
        // The result is on the page; at the next visit it can be asked for anew.
      }
    },
  };
}

function inList({ submissionId, submittedAt, language, run }: SubmissionForCandidate) {
  const result = run.state === 'done' && run.result.verdict !== 'none' ? run.result : null;
  return {
    submissionId,
    submittedAt,
    language,
    verdict: run.state === 'done' ? run.result.verdict : null,
    claims: result ? countHolding(result.groups) : null,
  };
}
