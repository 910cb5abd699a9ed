import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { arrive } from '../accounts/arrive.ts';
import { arriveAsStaff } from '../accounts/arrive-as-staff.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { expectArrival } from '../ui/arrival.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { askDevice, canUsePasskeys } from '../ui/passkey.ts';
import { Status } from '../ui/status.tsx';

type EnterProps = {
  /** Where the person was heading; without it, to where each begins. */
  goal?: string | undefined;
  isNext?: boolean;
  /** For those who work here, and for candidates, in the words of the page. */
  children: string;
};

/** One press: the device asks which passkey, and nothing is typed. */
export function EnterWithPasskey({ goal, isNext = false, children }: EnterProps) {
  const { t } = useTranslation();
  const enter = useMutation({
    mutationFn: async () => api('POST /api/sign-ins/passkey', { body: await askDevice() }),
    onSuccess: async ({ account }) => {
      if (account === null) return arriveAsStaff(goal ?? pathTo('desk'));
      expectArrival();
      const home = goal ?? pathTo('list');
      navigate((await arrive({ account, ownCode: null }, home)) ?? home);
    },
  });
  if (!canUsePasskeys()) return <p className="quiet">{t('passkeys.cannot')}</p>;
  return (
    <>
      <p className="acts">
        <Button isNext={isNext} isBusy={enter.isPending} onClick={() => enter.mutate()}>
          {children}
        </Button>
      </p>
      <Status>{enter.isError ? <Notice error={enter.error} /> : null}</Status>
    </>
  );
}
