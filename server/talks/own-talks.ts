import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { TalkForCandidate } from './talks.contract.ts';
import { findTalk, listTalkQuestions, listTalksOf, updateTalk } from './talks.store.ts';
import { viewTalkForCandidate } from './view-talk.ts';

/** Every talk about the person's own code, newest first: what is asked from the start, what was noted once it is shown. */
export function listOwnTalks(
  deps: Pick<Deps, 'db' | 'challenges'>,
  { accountId }: Candidate,
): { talks: TalkForCandidate[] } {
  const own = listTalksOf(deps.db, accountId);
  const talkIds = own.map(({ talkId }) => talkId);
  const questions = Map.groupBy(listTalkQuestions(deps.db, talkIds), ({ talkId }) => talkId);
  return { talks: own.map((talk) => viewTalkForCandidate(deps, talk, questions.get(talk.talkId) ?? [])) };
}

/**
 * Whether what was noted may be in the report, and own words about it. It answers what was shown, and nothing that
 * was changed since.
 * @throws talk-not-found, also for somebody else's; talk-changed
 */
export function answerTalk(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Candidate,
  asked: { talkId: string; telling: number; inReport: boolean; answer: string },
): TalkForCandidate {
  const { talkId, telling, inReport, answer } = asked;
  return inTransaction(deps.db, (tx) => {
    const talk = findTalk(tx, talkId);
    if (talk?.accountId !== actor.accountId) throw new AppError('talk-not-found');
    if (talk.toldAt === null || talk.telling !== telling) throw new AppError('talk-changed');
    const at = deps.clock();
    const change = { inReport, answer, seenAt: talk.seenAt ?? at.toISOString() };
    updateTalk(tx, talkId, change);
    const objectId = talk.submissionId;
    writeAudit(tx, { actor, act: 'talk.answer', objectKind: 'submission', objectId, at });
    return viewTalkForCandidate(deps, { ...talk, ...change });
  });
}
