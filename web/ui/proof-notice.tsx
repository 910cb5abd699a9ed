import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError, api } from '../api.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { askDevice, canUsePasskeys } from './passkey.ts';

type ProofNoticeProps = { error: unknown; onProved: () => void; isForm?: boolean };

/** An error of an act of staff. When the act asks for a fresh proof: a way to give it, and then the act again. */
export function ProofNotice({ error, onProved, isForm = false }: ProofNoticeProps) {
  const { t } = useTranslation();
  const prove = useMutation({
    mutationFn: async () => api('POST /api/sign-ins/current/proof', { body: await askDevice() }),
    onSuccess: onProved,
  });
  if (!(error instanceof ApiError && error.code === 'proof-needed')) {
    return <Notice error={error} isForm={isForm} />;
  }
  return (
    <div className="notice">
      <p>{t('staff.proof.says')}</p>
      {canUsePasskeys() ? (
        <p className="acts">
          <Button isBusy={prove.isPending} onClick={() => prove.mutate()}>
            {t('staff.proof.button')}
          </Button>
        </p>
      ) : null}
      <p>{t('staff.proof.without')}</p>
      {prove.isError ? <Notice error={prove.error} /> : null}
    </div>
  );
}
