/** Going on with another version of the work. Whatever was being written is on the server before it gives way. */
import type { AttemptForCandidate, Draft, Work } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import type { Desk } from './desk.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { AsideShelf, AsideWork } from './draft-shelf.ts';
import type { Source } from './observable.ts';
import { settle, tellSettled } from './settled-versions.ts';
import { refusalOf } from './trouble.ts';
import { sameWork, starterWork } from './work.ts';
import type { RecordState, WorkspaceCalls } from './workspace-controller.ts';

export type VersionActs = {
  /** Goes on with another kept version; what was being written is kept in its place. */
  takeUpKept: (draftId: string) => Promise<void>;
  /** Any text (a hand-in, the starter) becomes the draft; what was being written is kept. What lies open stays. */
  takeUp: (work: Work) => Promise<void>;
  /** Goes on with a text of this device that the server could not keep; what was being written is kept. */
  takeUpAside: (aside: AsideWork) => Promise<void>;
  /** Goes on with the other text; ours stays kept beside it. */
  keepTheirs: () => Promise<void>;
  /** Goes on with ours, as it was kept beside; the other text is kept in its place. */
  keepMine: () => Promise<void>;
  /** Goes on with what is being written; the other version is not offered again, on any device once the server knows. */
  setAside: (draftId: string) => void;
};

export function createVersionActs(parts: {
  calls: WorkspaceCalls;
  draft: DraftKeeper;
  desk: Desk;
  record: Source<RecordState>;
  learn: (attempt: AttemptForCandidate) => void;
  newId: () => string;
  aside: AsideShelf;
  now: () => number;
  challenge: ChallengeForCandidate;
  /** Another text is what is being written now. */
  onReplaced: () => void;
}): VersionActs {
  const { calls, draft, desk, record, learn, newId, aside, now, challenge, onReplaced } = parts;

  /** `before` is the text that the server has at the start of the act. */
  async function guarded(act: (before: Work) => Promise<void>): Promise<void> {
    try {
      await draft.flush();
      const { work, keptOn, trouble, refusal } = draft.get();
      // Nothing takes the place of a text that the server does not have, or that lies aside if it cannot have it.
      if (trouble === 'refused') await aside.put({ work, writtenAt: now() });
      else if (keptOn === 'device' || keptOn === 'nowhere') {
        record.set({ refusal: refusal ?? { code: 'offline', params: {} } });
        return;
      }
      await act(work);
    } catch (error) {
      record.set({ refusal: refusalOf(error) });
    }
  }

  /** From a place that knows no draft: so it is kept beside, whatever the draft is. */
  const saveBeside = (work: Work) =>
    calls.saveDraft({ ...work, baseRevision: 0, writerId: newId(), writerStep: 1 }, { keepalive: false });

  /** The server's draft takes the place of the text; letters that were written on its way are kept there first. */
  async function adopt(next: Draft, before: Work): Promise<void> {
    let kept = before;
    while (!sameWork(draft.get().work, kept)) {
      kept = draft.get().work;
      await saveBeside(kept);
      learn(await calls.readAttempt());
    }
    draft.adopt(next);
    onReplaced();
  }

  async function choose(draftId: string, before: Work): Promise<void> {
    const next = await calls.chooseDraft(draftId);
    learn(next);
    if (next.draft) await adopt(next.draft, before);
  }

  const takeUp = (work: Work) =>
    guarded(async (before) => {
      const saved = await saveBeside({ ...work, files: { ...before.files, ...work.files } });
      if (saved.result === 'kept-beside' && saved.keptDraftId) await choose(saved.keptDraftId, before);
      else await adopt(saved.draft, before);
    });

  const goToCode = () => desk.goToCode(draft.get().work.language);

  return {
    takeUpKept: (draftId) =>
      guarded(async (before) => {
        await choose(draftId, before);
        goToCode();
        desk.say('taken-up');
      }),
    takeUp,
    async takeUpAside({ work, writtenAt }) {
      // The server cannot take this text: the starter becomes the draft, so that what was the draft is kept there.
      await takeUp(starterWork(challenge, work.language));
      if (record.get().refusal) return;
      draft.write(work);
      await draft.flush();
      const { keptOn } = draft.get();
      if (keptOn === 'device' || keptOn === 'server') await aside.remove(writtenAt).catch(() => undefined);
      learn({ ...record.get().attempt });
      goToCode();
      desk.say('taken-up');
    },
    keepTheirs: () =>
      guarded(async (before) => {
        const { beside } = draft.get();
        if (!beside) return;
        const next = await calls.setDraftAside(beside.mineId);
        learn(next);
        await adopt(next.draft ?? beside.theirs, before);
        goToCode();
      }),
    keepMine: () =>
      guarded(async () => {
        const { beside } = draft.get();
        if (!beside) return;
        const next = await calls.chooseDraft(beside.mineId);
        learn(next);
        // Letters written meanwhile stay: the text goes on from what was chosen.
        if (next.draft) draft.continueFrom(next.draft);
        goToCode();
      }),
    setAside(draftId) {
      settle(draftId);
      // The same record as a new object: whoever draws it looks at the settled versions again.
      learn({ ...record.get().attempt });
      goToCode();
      void tellSettled(record.get().attempt, calls.setDraftAside, learn);
    },
  };
}
