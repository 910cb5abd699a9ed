import './accounts.css';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { expectArrival } from '../ui/arrival.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { FetchingPage } from '../ui/fetching.tsx';
import { Page } from '../ui/page.tsx';
import { isForOthers, PageForOthers } from '../ui/page-for-others.tsx';
import { useAccount } from '../ui/queries.ts';
import { arrive } from './arrive.ts';
import { EnterForm } from './enter-form.tsx';

/** Draws a person's page, or the way in at the same address. A page that is open stays, even when the sign-in ends. */
export function SignInGate({ otherWays, children }: { otherWays: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const account = useAccount({ isNeeded: true });
  const wasIn = useRef(false);
  if (account.data) wasIn.current = true;

  if (wasIn.current) return children;
  if (account.isPending) return <FetchingPage />;
  if (isForOthers(account.error)) return <PageForOthers whose="candidates" />;
  if (account.isError) {
    return (
      <Page heading={t('common.notFetched')}>
        <FetchFault query={account} isNext />
      </Page>
    );
  }
  return (
    <Page heading={t('enter.needed.heading')}>
      <p>{t('enter.needed.says')}</p>
      <EnterForm
        onEntered={async (signedIn) => {
          expectArrival();
          const next = await arrive(signedIn, null);
          if (next !== null) navigate(next);
        }}
      />
      <p className="quiet after-form">{t('enter.lost')}</p>
      {otherWays}
    </Page>
  );
}
