/**
 * The workspace's state and acts, with no React: the editor and the plain text area are two views over this.
 * Put together of the draft (kept), the runs (asked for) and the desk (what lies open).
 */
import type {
  AttemptForCandidate,
  SubmissionForCandidate,
  Work,
} from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';
import type { HistoryStep } from '../editor/file-history.ts';
import type { Clock } from './clock.ts';
import { createDesk, type Desk } from './desk.ts';
import { createDraftKeeper, type DraftKeeper, type SaveDraft } from './draft-keeper.ts';
import type { AsideShelf, AsideWork, DraftShelf } from './draft-shelf.ts';
import type { HandInShelf } from './hand-in-shelf.ts';
import { openHistories } from './histories.ts';
import type { HistoryShelf } from './history-shelf.ts';
import { createSource, type Observable } from './observable.ts';
import { openDraft, sendLeftovers } from './open-draft.ts';
import type { OwnInput } from './own-input.ts';
import { countHolding } from './result-words.ts';
import { createRunController, type RunCalls, type RunController } from './run-controller.ts';
import { tellSettled } from './settled-versions.ts';
import type { Refusal } from './trouble.ts';
import { createVersionActs, type VersionActs } from './version-acts.ts';
import { sameWork, withAnswer, withLanguage, workToRun } from './work.ts';

export type WorkspaceCalls = RunCalls & {
  saveDraft: SaveDraft;
  readAttempt: () => Promise<AttemptForCandidate>;
  chooseDraft: (draftId: string) => Promise<AttemptForCandidate>;
  setDraftAside: (draftId: string) => Promise<AttemptForCandidate>;
};

export type WorkspaceDeps = {
  calls: WorkspaceCalls;
  drafts: DraftShelf;
  handIns: HandInShelf;
  aside: AsideShelf;
  histories: HistoryShelf;
  clock: Clock;
  newId: () => string;
  liveWriters: () => Promise<string[]>;
  /** Says to other tabs that this writer is alive; returns the end of it. */
  holdWriter: (writerId: string) => () => void;
  /** Without an account: `calls` keep on the device, and nothing is handed in. */
  isTrial?: boolean;
};

export type RecordState = {
  attempt: AttemptForCandidate;
  /** Why taking up another version did not happen; null when it did. */
  refusal: Refusal | null;
};

export type Workspace = VersionActs & {
  challenge: ChallengeForCandidate;
  isTrial: boolean;
  /** When it was opened, the person had written and handed in nothing here, on any device. */
  isNew: boolean;
  draft: DraftKeeper;
  runs: RunController;
  desk: Desk;
  record: Observable<RecordState>;
  writeFile: (name: string, text: string) => void;
  /** One change back or forward in a file, whichever view it was written in; null when there is none. */
  undo: (name: string) => HistoryStep | null;
  redo: (name: string) => HistoryStep | null;
  /** Other letters in the place of some, with the caret after them. */
  putText: (
    name: string,
    range: { start: number; end: number },
    letters: string,
    takesFocus: boolean,
  ) => void;
  writeAnswer: (questionId: string, text: string) => void;
  chooseLanguage: (language: Language) => void;
  runExamples: () => void;
  runInput: (input: OwnInput) => void;
  submit: () => void;
  takeBack: () => void;
  showSibling: (groupId: string) => void;
  /** Texts on this device that the server cannot keep; none without storage. */
  listAside: () => Promise<AsideWork[]>;
  /** An answer of the server's about this attempt. */
  learn: (attempt: AttemptForCandidate) => void;
  /** Contact is back: what was opened from the device learns what the server knows. */
  catchUp: () => Promise<void>;
  /** The page goes away: what is left is sent and kept. */
  leave: () => void;
  /** Saves what is left and ends timers and calls. */
  close: () => void;
  /** Ends without saving: the person has removed what was written. */
  abandon: () => void;
};

export async function openWorkspace(
  deps: WorkspaceDeps,
  challenge: ChallengeForCandidate,
  attempt: AttemptForCandidate,
): Promise<Workspace> {
  const { calls, drafts, handIns, aside, clock, newId } = deps;
  const liveWriters = await deps.liveWriters();
  const opened = await openDraft({ challenge, attempt, shelf: drafts, liveWriters, newWriterId: newId() });
  const { writerId, start, leftovers } = opened;
  const letGoOfWriter = deps.holdWriter(writerId);
  const record = createSource<RecordState>({ attempt, refusal: null });
  const learn = (next: AttemptForCandidate) => record.set({ attempt: next, refusal: null });

  // What is tried is written to the device at once: no request, and no limit of one.
  const lastSend = deps.isTrial ? { longestLastSend: Number.POSITIVE_INFINITY } : {};
  const draft = createDraftKeeper({
    save: calls.saveDraft,
    shelf: drafts,
    clock,
    writerId,
    start,
    ...lastSend,
  });
  const histories = await openHistories({ shelf: deps.histories, draft, challenge, clock });
  const runs = createRunController({
    calls,
    shelf: handIns,
    clock,
    newId,
    onSubmitted: (submission) => learn(withSubmission(record.get().attempt, submission)),
    onRefused(work) {
      // What is being written has gone on since: the version that was refused stays readable.
      if (sameWork(workToRun(draft.get().work, challenge), work)) return;
      void aside.put({ work, writtenAt: clock.now() }).catch(() => undefined);
    },
    hold: deps.holdWriter,
  });
  const desk = createDesk(challenge, start.work.language);

  function writeFile(name: string, text: string): void {
    const { work } = draft.get();
    desk.goOn();
    draft.write({ ...work, files: { ...work.files, [name]: text } });
  }

  function stepTo(name: string, step: HistoryStep | null): HistoryStep | null {
    if (!step) return null;
    writeFile(name, step.text);
    desk.select(name, { start: step.caret, end: step.caret }, false);
    return step;
  }

  /** The work as it stands, for the server; the draft is saved along the way. */
  function workNow(): Work {
    void draft.flush();
    return workToRun(draft.get().work, challenge);
  }

  void sendLeftovers(leftovers, calls.saveDraft, drafts)
    .then(() => (leftovers.length > 0 ? calls.readAttempt().then(learn) : undefined))
    .catch(() => undefined);
  void tellSettled(attempt, calls.setDraftAside, learn);
  void runs.resume(attempt.submissions[0]);

  // A change request begins with the own code: a draft as old as the attempt, in which nothing was written yet.
  const isUntouched =
    draft.get().keptOn === 'nothing-written' || attempt.draft?.savedAt === attempt.startedAt;

  return {
    challenge,
    isTrial: deps.isTrial === true,
    isNew: isUntouched && attempt.submissions.length === 0,
    draft,
    runs,
    desk,
    record,
    learn,
    writeFile,
    undo: (name) => stepTo(name, histories.undo(name)),
    redo: (name) => stepTo(name, histories.redo(name)),
    putText(name, { start, end }, letters, takesFocus) {
      const text = workToRun(draft.get().work, challenge).files[name] ?? '';
      writeFile(name, text.slice(0, start) + letters + text.slice(end));
      const caret = start + letters.length;
      desk.select(name, { start: caret, end: caret }, takesFocus);
    },
    writeAnswer(questionId, text) {
      desk.goOn();
      draft.write(withAnswer(draft.get().work, questionId, text));
    },
    chooseLanguage(language) {
      draft.write(withLanguage(draft.get().work, challenge, language));
      desk.openEntry(language);
    },
    runExamples() {
      desk.goOn();
      desk.showPane('result');
      void runs.runExamples(workNow());
    },
    runInput(input) {
      desk.goOn();
      desk.showPane('result');
      void runs.runInput(workNow(), input);
    },
    submit() {
      desk.goOn();
      desk.showPane('result');
      void runs.submit(workNow());
    },
    takeBack: () => void runs.takeBack(),
    showSibling(groupId) {
      void runs.showSibling(workNow(), groupId);
    },
    ...createVersionActs({
      calls,
      draft,
      desk,
      record,
      learn,
      newId,
      aside,
      now: clock.now,
      challenge,
      onReplaced: runs.forgetOldCode,
    }),
    listAside: () => aside.list().catch(() => []),
    async catchUp() {
      if (desk.get().said !== 'from-device') return;
      try {
        learn(await calls.readAttempt());
        desk.say(null);
      } catch {
        // Not yet: what is written next is saved when it can be, and asks by itself.
      }
    },
    leave() {
      draft.leave();
      histories.keepNow();
    },
    close() {
      runs.stop();
      histories.close();
      draft.close();
      letGoOfWriter();
    },
    abandon() {
      runs.stop();
      histories.abandon();
      draft.abandon();
      letGoOfWriter();
    },
  };
}

function withSubmission(
  attempt: AttemptForCandidate,
  { submissionId, submittedAt, language, run }: SubmissionForCandidate,
): AttemptForCandidate {
  const verdict = run.state === 'done' ? run.result.verdict : null;
  const claims =
    run.state === 'done' && run.result.verdict !== 'none' ? countHolding(run.result.groups) : null;
  const told = { submissionId, submittedAt, language, verdict, claims };
  const { submissions } = attempt;
  const isKnown = submissions.some((other) => other.submissionId === submissionId);
  return {
    ...attempt,
    submissions: isKnown
      ? submissions.map((other) => (other.submissionId === submissionId ? told : other))
      : [told, ...submissions],
  };
}
