import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { rememberAccount, useOrganisation } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';

/** Short lines: what will happen, that nothing is timed, what is stored and who sees it, that aids are allowed. */
export function WelcomePage() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const read = useMutation({
    mutationFn: () => api('PUT /api/accounts/me/welcome-read', { body: {} }),
    onSuccess: (account) => {
      rememberAccount(account);
      navigate(pathTo('list'));
    },
  });
  return (
    <Page heading={t('welcome.heading')} isReady={!organisation.isPending}>
      <h2>{t('welcome.happens.heading')}</h2>
      <ul>
        <li>{t('welcome.happens.list')}</li>
        <li>{t('welcome.happens.solve')}</li>
        <li>{t('welcome.happens.handIn')}</li>
        <li>{t('welcome.happens.claims')}</li>
        <li>{t('welcome.happens.stop')}</li>
      </ul>
      <h2>{t('welcome.time.heading')}</h2>
      <p>{t('welcome.time.none')}</p>
      <h2>{t('welcome.stored.heading')}</h2>
      <ul>
        <li>{t('welcome.stored.what')}</li>
        <li>{t('welcome.stored.nobody')}</li>
        <li>{t('welcome.stored.notAsked')}</li>
      </ul>
      <h2>{t('welcome.aids.heading')}</h2>
      <p>{t('welcome.aids.says')}</p>
      {organisation.data?.sendsNothingToAuthorities ? (
        <>
          <h2>{t('common.authorities.heading')}</h2>
          <p>{t('common.authorities.says')}</p>
        </>
      ) : null}
      <p className="acts">
        <Button isNext isBusy={read.isPending} onClick={() => read.mutate()}>
          {t('welcome.next')}
        </Button>
      </p>
      <Status>{read.isError ? <Notice error={read.error} /> : null}</Status>
    </Page>
  );
}
