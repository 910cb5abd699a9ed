import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { getPreparedTalk } from './get-talk.ts';
import type { TalkForPedagogue } from './talks.contract.ts';
import { viewTalkForPedagogue } from './view-talk.ts';

/** A talk with the code, for the one who prepared it. @throws candidate-not-found, consent-missing, talk-not-found */
export function readTalk(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Staff,
  asked: { candidateId: string; talkId: string },
): TalkForPedagogue {
  const act = 'talk.read-connected';
  return inTransaction(deps.db, (tx) => {
    const talk = getPreparedTalk(tx, actor, act, asked);
    const { submissionId, accountId: about } = talk;
    writeAudit(tx, { actor, act, objectKind: 'submission', objectId: submissionId, about, at: deps.clock() });
    return viewTalkForPedagogue(deps, talk);
  });
}
