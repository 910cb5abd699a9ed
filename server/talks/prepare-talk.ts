import type { Staff } from '../access.ts';
import { getOwnSubmission } from '../attempts/get-submission.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { findChangeOf } from '../challenges/find-change.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { askSandbox } from '../questions/ask-sandbox.ts';
import { askForTalk, type BeforeChange, seeBeforeChange } from '../runs/ask-for-talk.ts';
import { getLettingCandidate } from './get-talk.ts';
import { listHandInsToTalkAbout } from './hand-ins-to-talk-about.ts';
import type { TalkForPedagogue } from './talks.contract.ts';
import { findUntoldTalk, insertTalk, type TalkQuestionRow, type TalkRow } from './talks.store.ts';
import { viewTalkForPedagogue } from './view-talk.ts';

type Asked = { candidateId: string; submissionId: string };
const act = 'talk.prepare';

/**
 * Makes the questions of a talk about one hand-in. One that is not shown yet is opened again instead. Code that is
 * too odd to ask about has the open question alone.
 * @throws candidate-not-found, consent-missing, submission-not-found, challenge-not-found, challenge-withheld,
 * queue-full, questions-not-made
 */
export async function prepareTalk(deps: Deps, actor: Staff, asked: Asked): Promise<TalkForPedagogue> {
  const { candidateId: accountId, submissionId } = asked;
  const staffId = actor.accountId;
  const begun = findBegun(deps, actor, asked);
  if (begun) return viewTalkForPedagogue(deps, begun);
  const own = getOwnSubmission(deps, { accountId }, submissionId);
  const change = findChangeOf(deps.challenges, own.attempt.slug);
  const { made, before } = await askSandbox(deps, own, async (shown, options) => ({
    made: await askForTalk(deps, shown, { ...options, ...(change && { most: 3 }) }),
    before: change && (await seeBeforeChange(deps, { ...shown, challenge: change }, options)),
  }));
  const at = deps.clock();
  const talkId = deps.random.id();
  const noted = { marks: [], words: '' };
  const open = { form: 'open', file: null, line: null, part: null, change: null } as const;
  const questions: TalkQuestionRow[] = [
    { ...open, code: made.example?.code ?? null, gave: made.example?.expectedText ?? null },
    ...made.questions.map(({ expectedText: gave, expected: _, ...one }) => ({ ...one, gave })),
    ...(change && made.questions.length > 0 ? [toChangeQuestion(before)] : []),
  ].map((one, place) => ({ talkId, place, ...one, ...noted }));
  const talk: TalkRow = {
    ...{ talkId, accountId, staffId, submissionId, preparedAt: at.toISOString() },
    ...{ words: '', toldAt: null, telling: 0, seenAt: null, inReport: false, answer: '' },
  };
  return inTransaction(deps.db, (tx) => {
    // It may have been taken back, erased, or prepared from another page, while the program ran.
    const meanwhile = findBegun(deps, actor, asked);
    if (meanwhile) return viewTalkForPedagogue(deps, meanwhile);
    insertTalk(tx, talk, questions);
    const about = accountId;
    writeAudit(tx, { actor, act, objectKind: 'submission', objectId: submissionId, about, at });
    return viewTalkForPedagogue(deps, talk);
  });
}

/** About the change request for this code; `part` holds what should come once the change is made. */
function toChangeQuestion(before: BeforeChange | undefined) {
  const { code = null, gave = null, wanted: part = null } = before ?? {};
  return { form: 'change', code, file: null, line: null, part, change: null, gave } as const;
}

function findBegun(deps: Deps, actor: Staff, { candidateId, submissionId }: Asked): TalkRow | undefined {
  getLettingCandidate(deps.db, actor, act, candidateId);
  const shown = listHandInsToTalkAbout(deps, candidateId);
  const begun = findUntoldTalk(deps.db, { staffId: actor.accountId, submissionId });
  if (begun?.accountId === candidateId) return begun;
  if (!shown.some((one) => one.submissionId === submissionId)) throw new AppError('submission-not-found');
  return undefined;
}
