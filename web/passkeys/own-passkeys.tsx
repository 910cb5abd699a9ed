import './passkeys.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { canUsePasskeys, makeOnDevice } from '../ui/passkey.ts';
import { passkeysQuery } from '../ui/passkeys-query.ts';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { PasskeyRow } from './passkey-row.tsx';

type OwnPasskeysProps = {
  /** What it means to have none, in the words of the page. */
  none: string;
  /** Whether making the first one is the step that the page suggests. */
  isNext?: boolean;
};

/** The own passkeys, and a way to make one more. */
export function OwnPasskeys({ none, isNext = false }: OwnPasskeysProps) {
  const { t } = useTranslation();
  const own = useQuery(passkeysQuery);
  const [isRemoved, setIsRemoved] = useState(false);
  const add = useMutation({
    onMutate: () => setIsRemoved(false),
    mutationFn: async () => api('POST /api/passkeys', { body: await makeOnDevice() }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: passkeysQuery.queryKey }),
  });
  if (own.isError) return <FetchFault query={own} />;
  if (own.data?.canMake === false) return <p>{t('passkeys.elsewhere')}</p>;
  const passkeys = own.data?.passkeys ?? [];
  return (
    <>
      {/* Said from the start: nothing is pushed down when a passkey has come. */}
      <p>
        {t('passkeys.says')} {t('passkeys.removeSays')}
      </p>
      {/* Where none can be made, no place is kept for one. */}
      <div className={canUsePasskeys() ? 'own-passkeys' : undefined}>
        {own.data && passkeys.length === 0 ? <p>{none}</p> : null}
        {passkeys.length === 0 ? null : (
          <ul className="plain-rows">
            {passkeys.map((passkey) => (
              <PasskeyRow key={passkey.passkeyId} passkey={passkey} onRemoved={() => setIsRemoved(true)} />
            ))}
          </ul>
        )}
      </div>
      {canUsePasskeys() ? (
        <p className="acts">
          <Button
            isNext={isNext && own.data !== undefined && passkeys.length === 0}
            isBusy={add.isPending || own.isPending}
            onClick={() => add.mutate()}
          >
            {t('passkeys.make')}
          </Button>
        </p>
      ) : (
        <p>{t('passkeys.cannot')}</p>
      )}
      <div className={canUsePasskeys() ? 'said-place' : undefined}>
        <Status>
          {isRemoved ? <p>{t('passkeys.removed')}</p> : null}
          {add.isSuccess && !isRemoved ? <p>{t('passkeys.made')}</p> : null}
          {add.isError ? <ProofNotice error={add.error} onProved={() => add.mutate()} /> : null}
        </Status>
      </div>
    </>
  );
}
