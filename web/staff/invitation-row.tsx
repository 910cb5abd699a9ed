import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InvitationForOwner } from '#server/staff/staff.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { Status } from '../ui/status.tsx';
import { rememberPeopleLater } from './people-query.ts';
import { RoleWords } from './role-words.tsx';

type InvitationRowProps = { invitation: InvitationForOwner; onWithdrawn: () => void };

/** A link that nobody has used, and a way to take it back. */
export function InvitationRow({ invitation, onWithdrawn }: InvitationRowProps) {
  const { t } = useTranslation();
  const { invitationId, name, roles, expiresAt } = invitation;
  const withdraw = useMutation({
    mutationFn: () => api('DELETE /api/invitations/:invitationId', { params: { invitationId } }),
    onSuccess: () => {
      onWithdrawn();
      return rememberPeopleLater();
    },
  });
  return (
    <li>
      {name}: <RoleWords roles={roles} />.{' '}
      <DayIn sentence={(day) => t('staff.people.until', { day })} at={expiresAt} />
      <p className="acts">
        <Button isBusy={withdraw.isPending || withdraw.isSuccess} onClick={() => withdraw.mutate()}>
          {t('staff.people.withdraw', { name })}
        </Button>
      </p>
      <Status>
        {withdraw.isSuccess ? <p>{t('staff.people.withdrawn')}</p> : null}
        {withdraw.isError ? <ProofNotice error={withdraw.error} onProved={() => withdraw.mutate()} /> : null}
      </Status>
    </li>
  );
}
