import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { forgetCopies } from '../ui/device-copies.ts';
import { rememberEntered } from '../ui/entered.ts';
import { forgetUnsent } from '../ui/forget-unsent.ts';
import { Notice } from '../ui/notice.tsx';
import { useAccount } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { LeaveFault } from './leave-fault.tsx';

/** When the code has been shown: a new one can be made, and this device can be left. */
export function OldCode({ onNewCode }: { onNewCode: (code: string) => void }) {
  const { t } = useTranslation();
  const account = useAccount();
  const renew = useMutation({
    mutationFn: () => api('POST /api/accounts/me/code', { body: {} }),
    onSuccess: ({ ownCode }) => onNewCode(ownCode),
  });
  const leave = useMutation({
    mutationFn: () => api('DELETE /api/sign-ins/current'),
    onSuccess: async () => {
      rememberEntered(false);
      forgetUnsent(null);
      await forgetCopies();
      location.assign(pathTo('start'));
    },
  });
  const isKept = account.data?.codeKept ?? true;
  return (
    <>
      <p>{isKept ? t('code.later.says') : t('code.later.not')}</p>
      <h2>{t('code.later.newHeading')}</h2>
      <p>{t('code.later.newSays')}</p>
      <p className="acts">
        <Button isNext={!isKept} isBusy={renew.isPending} onClick={() => renew.mutate()}>
          {t('code.later.new')}
        </Button>
      </p>
      <Status>{renew.isError ? <Notice error={renew.error} /> : null}</Status>
      <h2>{t('code.later.leaveHeading')}</h2>
      <p>{t('code.later.leaveSays')}</p>
      <p className="acts">
        <Button isBusy={leave.isPending} onClick={() => leave.mutate()}>
          {t('code.later.leave')}
        </Button>
      </p>
      <Status>{leave.isError ? <LeaveFault error={leave.error} /> : null}</Status>
    </>
  );
}
