import './accounts.css';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { pathTo } from '../routes.ts';
import { Page } from '../ui/page.tsx';
import { useAccount } from '../ui/queries.ts';
import { arrive } from './arrive.ts';
import { EnterForm } from './enter-form.tsx';
import { readGoal } from './goal.ts';

/** A card's link carries its code in the fragment, which no server ever sees. */
function codeFromFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Enter with a code: typed, pasted, or filled in by a card's link and sent with one press. */
export function EnterPage({ otherWays }: { otherWays: ReactNode }) {
  const { t } = useTranslation();
  const account = useAccount();
  const [given, setGiven] = useState(codeFromFragment);
  // Known before anything is drawn, and once: no room is kept for it. Without contact nobody waits for it.
  const [isIn, setIsIn] = useState<boolean>();
  const isKnown = !account.isLoading || account.failureCount > 0;
  if (isKnown && isIn === undefined) setIsIn(Boolean(account.data));

  useEffect(() => {
    /** The code leaves the address bar and the history at once. A second link in the same tab fills the field anew. */
    const takeCode = () => {
      const code = codeFromFragment();
      if (code === '') return;
      setGiven(code);
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    takeCode();
    addEventListener('hashchange', takeCode);
    return () => removeEventListener('hashchange', takeCode);
  }, []);

  return (
    <Page heading={t('enter.heading')} isReady={isIn !== undefined}>
      <p>{given === '' ? t('enter.says') : t('enter.fromLink')}</p>
      <EnterForm
        key={given}
        givenCode={given}
        onEntered={async (signedIn) => {
          const goal = readGoal(location.search);
          navigate((await arrive(signedIn, goal)) ?? goal);
        }}
      />
      <p className="quiet after-form">{t('enter.lost')}</p>
      {otherWays}
      {isIn ? (
        <p className="quiet">
          {t('enter.isIn')} <a href={pathTo('list')}>{t('common.list')}</a> {t('enter.isInCard')}{' '}
          <a href={pathTo('ownCode')}>{t('list.ownCode')}</a>
        </p>
      ) : null}
    </Page>
  );
}
