import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError, api } from '../api.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { leaveForOidc } from './oidc.ts';
import { askDevice, canUsePasskeys } from './passkey.ts';
import { passkeysQuery } from './passkeys-query.ts';

type ProofNoticeProps = { error: unknown; onProved: () => void; isForm?: boolean };

/** An error of an act of staff. When the act asks for a fresh proof: a way to give it, and then the act again. */
export function ProofNotice({ error, onProved, isForm = false }: ProofNoticeProps) {
  const { t } = useTranslation();
  const prove = useMutation({
    mutationFn: async () => api('POST /api/sign-ins/current/proof', { body: await askDevice() }),
    onSuccess: onProved,
  });
  const isNeeded = error instanceof ApiError && error.code === 'proof-needed';
  const own = useQuery({ ...passkeysQuery, enabled: isNeeded });
  const hasPasskey = (own.data?.passkeys.length ?? 0) > 0;
  const leave = useMutation({ mutationFn: () => leaveForOidc(true, location.pathname) });
  if (!isNeeded) return <Notice error={error} isForm={isForm} />;
  return (
    <div className="notice">
      <p>{t('staff.proof.says')}</p>
      {hasPasskey && canUsePasskeys() ? (
        <p className="acts">
          <Button isBusy={prove.isPending} onClick={() => prove.mutate()}>
            {t('staff.proof.button')}
          </Button>
        </p>
      ) : null}
      {own.data?.canMake === false ? (
        <p className="acts">
          <Button isBusy={leave.isPending} onClick={() => leave.mutate()}>
            {t('staff.proof.oidc')}
          </Button>
        </p>
      ) : (
        <p>{t('staff.proof.without')}</p>
      )}
      {leave.isError ? <Notice error={leave.error} /> : null}
      {prove.isError ? <Notice error={prove.error} /> : null}
    </div>
  );
}
