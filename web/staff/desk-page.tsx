import './staff.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { passkeysQuery } from '../ui/passkeys-query.ts';
import { Status } from '../ui/status.tsx';
import { useWording } from '../ui/wording.ts';
import { deskPagesFor } from './desk-pages.ts';
import { leaveAsStaff, useStaff } from './staff-query.ts';

type DeskPageProps = {
  isReady: boolean;
  children: ReactNode;
  /** What is due, and can wait while a call is answered. */
  below: ReactNode;
};

/** Where somebody who works here begins: what is new (`children`), what one can do, what is due (`below`), and who one is. */
export function DeskPage({ isReady, children, below }: DeskPageProps) {
  const { t } = useTranslation();
  const { list } = useWording();
  const { data: staff } = useStaff();
  const signOut = useMutation({
    mutationFn: () => api('DELETE /api/sign-ins/current'),
    onSuccess: leaveAsStaff,
  });
  const roles = staff?.roles ?? [];
  const pages = deskPagesFor(roles);
  const passkeys = useQuery(passkeysQuery);
  return (
    <Page heading={t('staff.desk.heading')} isReady={!passkeys.isPending && isReady}>
      {children}
      {pages.length === 0 ? null : (
        <>
          <h2>{t('staff.desk.choose')}</h2>
          <ul className="desk-pages">
            {pages.map(({ name }) => (
              <li key={name}>
                <a href={pathTo(name)}>{t(`staff.desk.pages.${name}.link`)}</a>
                <p className="quiet">{t(`staff.desk.pages.${name}.says`)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {below}
      {passkeys.data?.canMake && passkeys.data.passkeys.length === 0 ? (
        <p className="notice">
          {t('staff.ownAccess.none')} <a href={pathTo('ownAccess')}>{t('staff.desk.pages.ownAccess.link')}</a>
        </p>
      ) : null}
      <p>
        {t('staff.desk.who', { name: staff?.name })}{' '}
        {t('staff.desk.roles', { roles: list(roles.map((role) => t(`staff.roles.${role}`))) })}
      </p>
      <p className="acts">
        <Button isBusy={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('staff.desk.signOut')}
        </Button>
      </p>
      <p className="quiet">{t('staff.desk.signOutSays')}</p>
      <Status>{signOut.isError ? <Notice error={signOut.error} /> : null}</Status>
    </Page>
  );
}
