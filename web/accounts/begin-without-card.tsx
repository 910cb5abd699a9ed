import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { rememberEntered } from '../ui/entered.ts';
import { forgetUnsentOfOthers } from '../ui/forget-unsent.ts';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { holdOwnCode } from './own-code.ts';

/** One press makes an account connected to nobody, and leads to its own code. */
export function BeginWithoutCard() {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const begin = async () => {
    setIsBusy(true);
    setError(null);
    try {
      const { ownCode } = await api('POST /api/accounts', { body: {} });
      holdOwnCode(ownCode);
      rememberEntered(true);
      forgetUnsentOfOthers(null);
      location.assign(pathTo('ownCode'));
    } catch (problem) {
      setError(problem);
      setIsBusy(false);
    }
  };
  return (
    <>
      <Button isBusy={isBusy} onClick={begin}>
        {t('start.begin')}
      </Button>
      <Status>
        {isBusy ? <span className="only-read">{t('start.beginning')}</span> : null}
        {error === null ? null : <Notice error={error} />}
      </Status>
    </>
  );
}
