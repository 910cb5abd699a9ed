/** The made-up people of the demo, and what each has done so far. Their words are in Swedish, the default language. */
import type { Candidate } from '../access.ts';
import { openAttempt } from '../attempts/open-attempt.ts';
import { pauseAttempt } from '../attempts/pause-attempt.ts';
import { saveDraft } from '../attempts/save-draft.ts';
import { startRun } from '../attempts/start-run.ts';
import { submitCode } from '../attempts/submit-code.ts';
import { tellClarity, tellHowMade } from '../attempts/tell-about-attempt.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import type { Deps } from '../deps.ts';
import { demoId } from './demo-ids.ts';
import { type DemoWork, partlySolution, solutionIn, starterIn } from './demo-work.ts';

export type DemoPerson = {
  /** Also what ids and the code are made from: keep it when the wording changes elsewhere. */
  key: string;
  who: string;
  /** How long ago it was. */
  daysAgo: number;
  live(deps: Deps, actor: Candidate, challenges: Challenge[]): Promise<void>;
};

export const demoPeople: DemoPerson[] = [
  {
    key: 'paused',
    who: 'in the middle of a challenge, with a note to come back to',
    daysAgo: 21,
    async live(deps, actor, [first]) {
      if (!first) return;
      const { attemptId } = openAttempt(deps, actor, first);
      const work = partlySolution(first);
      save(deps, actor, attemptId, 'desk', 0, work);
      await startRun(deps, actor, attemptId, { purpose: 'examples', ...work });
      await handIn(deps, actor, attemptId, 'first', work);
      const note = 'Jag tror att det är gränsen som är kvar. Börja med att läsa regel 2 igen.';
      pauseAttempt(deps, actor, {
        attemptId,
        note,
        contactWish: { when: 'two-weeks', how: 'Skriv till mig.' },
      });
    },
  },
  {
    key: 'all-hold',
    who: 'everything on the list holds, in JavaScript',
    daysAgo: 9,
    async live(deps, actor, challenges) {
      for (const challenge of challenges) {
        const { attemptId } = openAttempt(deps, actor, challenge);
        await handIn(deps, actor, attemptId, challenge.slug, solutionIn(challenge, 'javascript'));
        tellHowMade(deps, actor, { attemptId, ways: ['alone', 'searched'], words: '' });
        tellClarity(deps, actor, { attemptId, clear: 'yes', words: '' });
      }
    },
  },
  {
    key: 'report',
    who: 'a report with several skills in two languages, and one challenge that holds in part',
    daysAgo: 4,
    async live(deps, actor, [first, second, third]) {
      if (!first || !second || !third) return;
      const one = openAttempt(deps, actor, first);
      await handIn(deps, actor, one.attemptId, 'ts', solutionIn(first, 'typescript'));
      const words = 'Jag skrev själv först. Sedan frågade jag AI om namnen och ändrade två av dem.';
      tellHowMade(deps, actor, { attemptId: one.attemptId, ways: ['alone', 'ai'], words });
      const two = openAttempt(deps, actor, second);
      await handIn(deps, actor, two.attemptId, 'js', solutionIn(second, 'javascript'));
      const three = openAttempt(deps, actor, third);
      await handIn(deps, actor, three.attemptId, 'part', partlySolution(third));
    },
  },
  {
    key: 'two-drafts',
    who: 'wrote on two devices: two versions are kept',
    daysAgo: 1,
    async live(deps, actor, [first]) {
      if (!first) return;
      const { attemptId } = openAttempt(deps, actor, first);
      const { draft } = save(deps, actor, attemptId, 'computer', 0, starterIn(first, 'javascript'));
      save(deps, actor, attemptId, 'phone', draft.revision, partlySolution(first));
      save(deps, actor, attemptId, 'computer', draft.revision, solutionIn(first, 'javascript'));
    },
  },
];

function save(
  deps: Deps,
  actor: Candidate,
  attemptId: string,
  writer: string,
  baseRevision: number,
  work: DemoWork,
) {
  const writerId = demoId(deps.config.secret, `${actor.accountId} ${writer}`);
  return saveDraft(deps, actor, { attemptId, writerId, baseRevision, ...work });
}

/** Waits for the run itself: the demo is there when it says so. */
async function handIn(
  deps: Deps,
  actor: Candidate,
  attemptId: string,
  name: string,
  work: DemoWork,
): Promise<void> {
  const submissionId = demoId(deps.config.secret, `${attemptId} ${name}`);
  await submitCode(deps, actor, { attemptId, submissionId, ...work });
  await deps.activeRuns.findSubmission(submissionId)?.finished;
}
