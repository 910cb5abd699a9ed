import type { Staff } from '../access.ts';
import { getConnectedCandidate } from '../accounts/get-connected-candidate.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { hasConsentFor } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type Ready, readReport } from './read-report.ts';
import type { ReportForPedagogue } from './reports.contract.ts';
import { keepReading } from './unread-reports.ts';

const act = 'report.read-connected';

/**
 * What the candidate sees as the own report, for a pedagogue whom they meet and let read it. That it was read is in
 * the audit before it is answered.
 * @throws AppError `candidate-not-found`, `consent-missing`
 */
export function readConnectedReport(
  deps: Ready & Pick<Deps, 'clock'>,
  actor: Staff,
  candidateId: string,
): ReportForPedagogue {
  return inTransaction(deps.db, (tx) => {
    const { name } = getConnectedCandidate(tx, actor, act, candidateId);
    const staffId = actor.accountId;
    if (!hasConsentFor(tx, { candidateId, purpose: 'pedagogue-reads', staffId })) {
      throw new AppError('consent-missing');
    }
    writeAudit(tx, { actor, act, objectKind: 'account', objectId: candidateId, at: deps.clock() });
    keepReading(deps, tx, { staffId, candidateId });
    return { candidateId, name, report: readReport(deps, { accountId: candidateId }) };
  });
}
