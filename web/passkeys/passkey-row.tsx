import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PasskeyForSelf } from '#server/passkeys/passkeys.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';

type PasskeyRowProps = { passkey: PasskeyForSelf; onRemoved: () => void };

/** One passkey: where it was made, and a way to remove it. */
export function PasskeyRow({ passkey, onRemoved }: PasskeyRowProps) {
  const { t } = useTranslation();
  const { passkeyId, device, madeAt } = passkey;
  const about = { device: device === '' ? t('passkeys.someDevice') : device };
  const remove = useMutation({
    mutationFn: () => api('DELETE /api/passkeys/:passkeyId', { params: { passkeyId } }),
    onSuccess: () => {
      onRemoved();
      return queryClient.invalidateQueries({ queryKey: ['passkeys'] });
    },
  });
  return (
    <li>
      <span>
        <DayIn sentence={(day) => t('passkeys.row', { ...about, day })} at={madeAt} />
      </span>{' '}
      <Button isBusy={remove.isPending} onClick={() => remove.mutate()}>
        {t('passkeys.remove', about)}
      </Button>
      <Status>
        {remove.isError ? <ProofNotice error={remove.error} onProved={() => remove.mutate()} /> : null}
      </Status>
    </li>
  );
}
