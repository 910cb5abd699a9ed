import './staff.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { OwnPasskeys } from '../passkeys/own-passkeys.tsx';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { passkeysQuery } from '../ui/passkeys-query.ts';
import { Status } from '../ui/status.tsx';
import { oidcQuery } from './oidc-query.ts';
import { OwnNameForm } from './own-name-form.tsx';
import { SignInRow } from './sign-in-row.tsx';
import { useStaff } from './staff-query.ts';

/** The own ways in, and where one is signed in. The first page after an invitation. */
export function OwnAccessPage() {
  const { t } = useTranslation();
  const signIns = useQuery({
    queryKey: ['staff', 'sign-ins'],
    queryFn: ({ signal }) => api('GET /api/sign-ins', { signal }),
  });
  const [isEnded, setIsEnded] = useState(false);
  // Who may make no passkey here gets one sentence instead: it is known before anything is drawn.
  const passkeys = useQuery(passkeysQuery);
  const { data: staff } = useStaff();
  // A sentence beside the name hangs on it: known before anything is drawn, too.
  const oidc = useQuery(oidcQuery);
  return (
    <Page
      heading={t('staff.ownAccess.heading')}
      place={t('staff.desk.heading')}
      isReady={!signIns.isPending && !passkeys.isPending && !oidc.isPending}
    >
      <h2>{t('passkeys.heading')}</h2>
      <OwnPasskeys none={t('staff.ownAccess.none')} isNext />
      <h2>{t('staff.ownAccess.signIns')}</h2>
      {signIns.isError ? <FetchFault query={signIns} /> : null}
      <p>{t('staff.ownAccess.endSays')}</p>
      <ul className="plain-rows">
        {signIns.data?.signIns.map((signIn) => (
          <SignInRow key={signIn.signInId} signIn={signIn} onEnded={() => setIsEnded(true)} />
        ))}
      </ul>
      <Status>{isEnded ? <p>{t('staff.ownAccess.ended')}</p> : null}</Status>
      <h2>{t('staff.ownAccess.nameHeading')}</h2>
      {staff ? <OwnNameForm name={staff.name} /> : null}
      <p>
        <a href={pathTo('desk')}>{t('staff.ownAccess.toDesk')}</a>
      </p>
    </Page>
  );
}
