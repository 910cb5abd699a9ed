import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { leaveForOidc } from '../ui/oidc.ts';
import { Status } from '../ui/status.tsx';
import { oidcQuery } from './oidc-query.ts';

/** Where the organisation has its own sign-in: the way there. */
export function OidcButton({ goal }: { goal: string }) {
  const { t } = useTranslation();
  const offered = useQuery(oidcQuery);
  const leave = useMutation({ mutationFn: () => leaveForOidc(false, goal) });
  if (!offered.data?.isOffered) return null;
  return (
    <>
      <p className="acts">
        <Button isBusy={leave.isPending} onClick={() => leave.mutate()}>
          {t('staff.signIn.oidc')}
        </Button>
      </p>
      <Status>{leave.isError ? <Notice error={leave.error} /> : null}</Status>
    </>
  );
}
