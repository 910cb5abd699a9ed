import './accounts.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { passkeysQuery } from '../ui/passkeys-query.ts';
import { rememberAccount, useAccount } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { connectionsQuery } from './connections-query.ts';
import { OldCode } from './old-code.tsx';
import { getOwnCode, holdOwnCode } from './own-code.ts';
import { QrCode } from './qr-code.tsx';

/** The own code, shown until it is kept; later: make a new one, or leave this device. */
export function OwnCodePage({ otherWays }: { otherWays: ReactNode }) {
  const { t } = useTranslation();
  const [code, setCode] = useState(getOwnCode);
  // They stand among the other ways, where nothing may grow later.
  const connections = useQuery({ ...connectionsQuery, enabled: code === null });
  const passkeys = useQuery({ ...passkeysQuery, enabled: code === null });
  return (
    <Page
      title={t('code.title')}
      heading={t('code.heading')}
      isReady={code !== null || !(connections.isPending || passkeys.isPending)}
    >
      {code === null ? (
        <OldCode
          onNewCode={(made) => {
            holdOwnCode(made);
            setCode(made);
          }}
        />
      ) : (
        <NewCode code={code} />
      )}
      {code === null ? otherWays : null}
    </Page>
  );
}

function NewCode({ code }: { code: string }) {
  const { t } = useTranslation();
  const account = useAccount();
  const [copied, setCopied] = useState<'code.copied' | 'code.copyNot' | null>(null);
  const keep = useMutation({
    mutationFn: () => api('PUT /api/accounts/me/code-kept', { body: { ownCode: code } }),
    onSuccess: (kept) => {
      rememberAccount(kept);
      holdOwnCode(null);
      navigate(pathTo(kept.welcomeRead ? 'list' : 'welcome'));
    },
  });
  const address = `${location.host}${pathTo('enter')}`;
  const link = `${location.protocol}//${address}#${code}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('code.copied');
    } catch {
      setCopied('code.copyNot');
    }
  };
  return (
    <>
      <p>{t('code.says')}</p>
      <p className="only-print">{t('common.productName')}</p>
      <p className="only-print">{t('code.printed', { address })}</p>
      <div className="sheet own-code">
        <div>
          <p className="quiet">{t('code.label')}</p>
          <p className="code" translate="no">
            {code}
          </p>
        </div>
        <QrCode text={link} label={t('code.qr')} />
      </div>
      <p className="quiet no-print not-on-phone">{t('code.qrSays')}</p>
      <p className="no-print">{t('code.once')}</p>
      <p className="no-print">
        {t('code.lost')} {t('code.lostCard')}
      </p>
      <p className="acts">
        <Button onClick={copy}>{t('code.copy')}</Button>
        <Button onClick={() => window.print()}>{t('code.print')}</Button>
        <Button isNext isBusy={keep.isPending || account.isPending} onClick={() => keep.mutate()}>
          {t('code.kept')}
        </Button>
      </p>
      <Status>
        {copied === null ? null : <p>{t(copied)}</p>}
        {keep.isError ? <Notice error={keep.error} /> : null}
      </Status>
    </>
  );
}
