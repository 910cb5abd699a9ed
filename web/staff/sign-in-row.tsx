import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SignInForSelf } from '#server/accounts/accounts.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { asSentenceStart } from '../ui/wording.ts';

/** One place where somebody is signed in. This one ends by signing out, on the desk. */
export function SignInRow({ signIn, onEnded }: { signIn: SignInForSelf; onEnded: () => void }) {
  const { t } = useTranslation();
  const { signInId, method, createdAt, isCurrent } = signIn;
  const device = signIn.device === '' ? t('passkeys.someDevice') : signIn.device;
  const end = useMutation({
    mutationFn: () => api('DELETE /api/sign-ins/:signInId', { params: { signInId } }),
    onSuccess: () => {
      onEnded();
      return queryClient.invalidateQueries({ queryKey: ['staff', 'sign-ins'] });
    },
  });
  const by = t(`staff.ownAccess.method.${method}`);
  return (
    <li>
      <span>
        <DayIn
          sentence={(day) => asSentenceStart(t('staff.ownAccess.row', { device, by, day }))}
          at={createdAt}
        />
      </span>{' '}
      {isCurrent ? (
        <span className="quiet">{t('staff.ownAccess.current')}</span>
      ) : (
        <Button isBusy={end.isPending} onClick={() => end.mutate()}>
          {t('staff.ownAccess.end', { device })}
        </Button>
      )}
      <Status>{end.isError ? <Notice error={end.error} /> : null}</Status>
    </li>
  );
}
