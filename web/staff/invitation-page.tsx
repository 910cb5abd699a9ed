import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arriveAsStaff } from '../accounts/arrive-as-staff.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { hasEntered } from '../ui/entered.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';

/** Signs in by a link that works once. It is used at a press, not by opening it: whoever fetches a preview uses nothing. */
export function InvitationPage() {
  const { t } = useTranslation();
  const [token] = useState(() => location.hash.slice(1));
  const use = useMutation({
    mutationFn: () => api('POST /api/invitations/use', { body: { token } }),
    // A key for this device is offered at once: the link does not work again.
    onSuccess: () => arriveAsStaff(pathTo('ownAccess')),
  });
  // The token leaves the address bar and the history at once.
  useEffect(() => {
    history.replaceState(history.state, '', location.pathname);
  }, []);
  return (
    <Page heading={t('staff.invitation.heading')}>
      {token === '' ? (
        <p>{t('staff.invitation.empty')}</p>
      ) : (
        <>
          <p>{t('staff.invitation.says')}</p>
          {hasEntered() ? <p>{t('staff.signIn.other')}</p> : null}
          <p className="acts">
            <Button isNext isBusy={use.isPending} onClick={() => use.mutate()}>
              {t('staff.invitation.button')}
            </Button>
          </p>
        </>
      )}
      <Status>
        {use.isPending ? <p>{t('staff.invitation.busy')}</p> : null}
        {use.isError ? <Notice error={use.error} /> : null}
      </Status>
    </Page>
  );
}
