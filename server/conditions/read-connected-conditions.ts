import type { Staff } from '../access.ts';
import { getConnectedCandidate } from '../accounts/get-connected-candidate.ts';
import { listConnectedCandidates } from '../accounts/list-connected-candidates.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { hasConsentFor, whoConsentsTo } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { listOwnHeadlines } from '../headlines/list-own-headlines.ts';
import type { ConditionsForPedagogue } from './conditions.contract.ts';
import { listConditions } from './conditions.store.ts';

const act = 'condition.read-connected';
const purpose = 'pedagogue-conditions';

/**
 * What a candidate lets a pedagogue see whom they meet: the pieces that are chosen for that, and the headlines. That it
 * was read is in the audit before it is answered.
 * @throws AppError `candidate-not-found`, `consent-missing`
 */
export function readConnectedConditions(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Staff,
  candidateId: string,
): ConditionsForPedagogue {
  return inTransaction(deps.db, (tx) => {
    const { name } = getConnectedCandidate(tx, actor, act, candidateId);
    if (!hasConsentFor(tx, { candidateId, purpose, staffId: actor.accountId }))
      throw new AppError('consent-missing');
    writeAudit(tx, { actor, act, objectKind: 'account', objectId: candidateId, at: deps.clock() });
    return {
      candidateId,
      name,
      conditions: listConditions(tx, candidateId)
        .filter(({ visibleTo }) => visibleTo.includes('pedagogue'))
        .map(({ theme, exampleId, words }) => ({ theme, exampleId, words })),
      headlines: listOwnHeadlines(deps, { accountId: candidateId }).headlines.map(
        ({ name: called, marks }) => ({ name: called, marks }),
      ),
    };
  });
}

/** Whom this pedagogue meets, who let them see it: their answers, and nothing of what they have said. */
export function listReadableConditions(
  { db }: Pick<Deps, 'db'>,
  { accountId: staffId }: Staff,
): { candidateIds: string[] } {
  const met = listConnectedCandidates(db, staffId).map(({ candidateId }) => candidateId);
  const letting = whoConsentsTo(db, { candidateIds: met, purpose, staffId });
  return { candidateIds: met.filter((candidateId) => letting.has(candidateId)) };
}
