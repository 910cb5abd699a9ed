import type { Staff } from '../access.ts';
import { listConnectedCandidates } from '../accounts/list-connected-candidates.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { whoConsentsTo } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { getLettingCandidate } from './get-talk.ts';
import { listHandInsToTalkAbout } from './hand-ins-to-talk-about.ts';
import type { TalksWithCandidate } from './talks.contract.ts';
import { listTalksOf } from './talks.store.ts';
import { viewTalkLine } from './view-talk.ts';

/** Whom this pedagogue meets, who let them talk about the code: what they were answered, and nothing more. */
export function listWhoLetTalk(
  { db }: Pick<Deps, 'db'>,
  { accountId: staffId }: Staff,
): { candidateIds: string[] } {
  const met = listConnectedCandidates(db, staffId).map(({ candidateId }) => candidateId);
  const letting = whoConsentsTo(db, { candidateIds: met, purpose: 'pedagogue-talks', staffId });
  return { candidateIds: met.filter((candidateId) => letting.has(candidateId)) };
}

/** What one can talk about with somebody, and the talks that this pedagogue prepared. @throws candidate-not-found, consent-missing */
export function listTalksWith(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Staff,
  { candidateId }: { candidateId: string },
): TalksWithCandidate {
  const act = 'talk.read-connected';
  return inTransaction(deps.db, (tx) => {
    const { name } = getLettingCandidate(tx, actor, act, candidateId);
    const at = deps.clock();
    writeAudit(tx, { actor, act, objectKind: 'account', objectId: candidateId, about: candidateId, at });
    const own = listTalksOf(tx, candidateId).filter(({ staffId }) => staffId === actor.accountId);
    return {
      candidateId,
      name,
      handIns: listHandInsToTalkAbout(deps, candidateId),
      talks: own.map((talk) => viewTalkLine(deps, talk).line),
    };
  });
}
