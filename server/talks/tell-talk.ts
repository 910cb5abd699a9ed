import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { getPreparedTalk } from './get-talk.ts';
import type { TalkForPedagogue } from './talks.contract.ts';
import { updateTalk } from './talks.store.ts';
import { viewTalkForPedagogue } from './view-talk.ts';

type Ready = Pick<Deps, 'db' | 'challenges' | 'clock'>;
type Asked = { candidateId: string; talkId: string };
const act = 'talk.tell';

/** Shows the notes to the candidate; done twice, it is done once. @throws candidate-not-found, consent-missing, talk-not-found */
export function tellTalk(deps: Ready, actor: Staff, asked: Asked): TalkForPedagogue {
  return changeTold(deps, actor, asked, true);
}

/** Takes them back to be changed: nothing of them counts until they are seen anew. @throws as tellTalk */
export function takeBackTalk(deps: Ready, actor: Staff, asked: Asked): TalkForPedagogue {
  return changeTold(deps, actor, asked, false);
}

function changeTold(deps: Ready, actor: Staff, asked: Asked, toTell: boolean): TalkForPedagogue {
  return inTransaction(deps.db, (tx) => {
    const talk = getPreparedTalk(tx, actor, act, asked);
    if ((talk.toldAt !== null) === toTell) return viewTalkForPedagogue(deps, talk);
    const at = deps.clock();
    const { talkId, submissionId, accountId: about } = talk;
    const change = toTell
      ? { toldAt: at.toISOString(), telling: talk.telling + 1 }
      : { toldAt: null, seenAt: null, inReport: false };
    updateTalk(tx, talkId, change);
    writeAudit(tx, { actor, act, objectKind: 'submission', objectId: submissionId, about, at });
    return viewTalkForPedagogue(deps, { ...talk, ...change });
  });
}
