import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { forgetCopies } from '../ui/device-copies.ts';
import { rememberEntered } from '../ui/entered.ts';
import { forgetUnsent } from '../ui/forget-unsent.ts';
import { Status } from '../ui/status.tsx';
import { LeaveFault } from './leave-fault.tsx';

/** True when a sign-in is there whose own code is not kept: leaving it would lose the account. */
async function isCodeAtRisk(): Promise<boolean> {
  try {
    return !(await api('GET /api/accounts/me')).codeKept;
  } catch (problem) {
    if (problem instanceof ApiError && problem.status === 401) return false;
    throw problem;
  }
}

/** Signs out here, so that somebody else can begin. An own code that is not kept comes first. */
export function LeaveDevice() {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const leave = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setError(null);
    try {
      if (await isCodeAtRisk()) return location.assign(pathTo('ownCode'));
      await api('DELETE /api/sign-ins/current');
      rememberEntered(false);
      forgetUnsent(null);
      await forgetCopies();
      location.reload();
    } catch (problem) {
      setError(problem);
      setIsBusy(false);
    }
  };
  return (
    <div className="leave">
      <button type="button" className="plain" aria-disabled={isBusy} onClick={leave}>
        {t('start.leave')}
      </button>
      <p className="quiet">{t('start.leaveSays')}</p>
      <Status>{error === null ? null : <LeaveFault error={error} />}</Status>
    </div>
  );
}
