import type { Candidate } from '../access.ts';
import { exportAccounts } from '../accounts/export-accounts.ts';
import { exportAttempts } from '../attempts/export-attempts.ts';
import { exportAudit } from '../audit/export-audit.ts';
import { exportConsents } from '../consents/export-consents.ts';
import type { Deps } from '../deps.ts';
import { exportEvidence } from '../evidence/export-evidence.ts';
import type { ReplyOf } from '../http/contract.ts';
import { exportPasskeys } from '../passkeys/export-passkeys.ts';
import { exportRuns } from '../runs/export-runs.ts';
import { exportPrivacy } from './export-privacy.ts';
import type { privacyContract } from './privacy.contract.ts';

export type Export = ReplyOf<(typeof privacyContract)['GET /api/privacy/export']>;

/** Everything stored about the person: every row of every table, but for hashes of codes and sign-ins. */
export function exportEverything(deps: Pick<Deps, 'db' | 'clock'>, { accountId }: Candidate): Export {
  const work = exportAttempts(deps, accountId);
  const submissionIds = work.submissions.map(({ submissionId }) => submissionId);
  return {
    format: 'kodlugn-export',
    version: 1,
    exportedAt: deps.clock().toISOString(),
    data: {
      ...exportAccounts(deps, accountId),
      ...exportPasskeys(deps, accountId),
      ...exportConsents(deps, accountId),
      ...work,
      ...exportRuns(deps, submissionIds),
      ...exportEvidence(deps, accountId),
      ...exportPrivacy(deps, accountId),
      ...exportAudit(deps, accountId, submissionIds),
    },
  };
}
