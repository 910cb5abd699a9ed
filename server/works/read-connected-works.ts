import type { Staff } from '../access.ts';
import { getConnectedCandidate } from '../accounts/get-connected-candidate.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { hasConsentFor } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { WorkForPedagogue } from './works.contract.ts';
import { listWorks } from './works.store.ts';

const act = 'work.read-connected';

/**
 * What a candidate brought along and chose to show, for a pedagogue whom they meet and let see how they work best. That
 * it was read is in the audit before it is answered.
 * @throws AppError `candidate-not-found`, `consent-missing`
 */
export function readConnectedWorks(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  candidateId: string,
): { candidateId: string; works: WorkForPedagogue[] } {
  return inTransaction(deps.db, (tx) => {
    getConnectedCandidate(tx, actor, act, candidateId);
    const asked = { candidateId, purpose: 'pedagogue-conditions', staffId: actor.accountId } as const;
    if (!hasConsentFor(tx, asked)) throw new AppError('consent-missing');
    const shown = listWorks(tx, candidateId).filter(({ isShown }) => isShown);
    writeAudit(tx, { actor, act, objectKind: 'account', objectId: candidateId, at: deps.clock() });
    return {
      candidateId,
      works: shown.map(({ title, language, what, myPart, satisfied, files }) => ({
        title,
        language,
        what,
        myPart,
        satisfied,
        files,
      })),
    };
  });
}
