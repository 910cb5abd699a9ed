import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffForOwner } from '#server/staff/staff.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { Status } from '../ui/status.tsx';
import { LinkShown, LinkToCome } from './link-shown.tsx';
import { rememberPeople, rememberPeopleLater } from './people-query.ts';
import { RoleBoxes } from './role-boxes.tsx';
import { RoleWords } from './role-words.tsx';

type PersonRowProps = { person: StaffForOwner; onEnded: () => void };

/** One who works here, and what an owner can change about that. */
export function PersonRow({ person, onEnded }: PersonRowProps) {
  const { t } = useTranslation();
  const { accountId: staffId, name } = person;
  const params = { staffId };
  const [roles, setRoles] = useState(person.roles);
  const save = useMutation({
    mutationFn: () => api('PUT /api/staff/:staffId/roles', { params, body: { roles } }),
    onSuccess: rememberPeople,
  });
  const back = useMutation({
    mutationFn: () => api('POST /api/staff/:staffId/invitations', { params, body: {} }),
    onSuccess: rememberPeople,
  });
  const end = useMutation({
    mutationFn: () => api('DELETE /api/staff/:staffId', { params }),
    onSuccess: () => {
      onEnded();
      return rememberPeopleLater();
    },
  });
  const failed = [save, back, end].find((act) => act.isError);
  const isBusy = save.isPending || back.isPending || end.isPending || end.isSuccess;
  const start = (act: typeof save | typeof back | typeof end) => {
    for (const one of [save, back, end]) one.reset();
    act.mutate();
  };
  return (
    <li>
      {name}: <RoleWords roles={person.roles} />
      <details>
        <summary>{t('staff.people.change', { name })}</summary>
        {person.comesByOidc ? <p>{t('staff.people.byOidc')}</p> : null}
        <RoleBoxes chosen={roles} onChange={setRoles} />
        <p>{t('staff.people.rolesSay')}</p>
        <p className="acts">
          <Button isBusy={isBusy || roles.length === 0} onClick={() => start(save)}>
            {t('staff.people.saveRoles')}
          </Button>
        </p>
        {/* In a fold of its own, as it cannot be undone: nobody comes to it by one press. */}
        <details>
          <summary>{t('staff.people.ending')}</summary>
          <p>{t('staff.people.endSays')}</p>
          <p className="acts">
            <Button isBusy={isBusy} onClick={() => start(end)}>
              {t('staff.people.end', { name })}
            </Button>
          </p>
        </details>
        {person.comesByOidc ? null : (
          <>
            <p>{t('staff.people.backSays')}</p>
            <p className="acts">
              <Button isBusy={isBusy} onClick={() => start(back)}>
                {t('staff.people.back')}
              </Button>
            </p>
          </>
        )}
        <Status>
          {save.isSuccess ? <p>{t('staff.people.saved')}</p> : null}
          {end.isSuccess ? <p>{t('staff.people.ended', { name })}</p> : null}
          {failed ? <ProofNotice error={failed.error} isForm onProved={() => start(failed)} /> : null}
        </Status>
        {/* Last, in a place of its own: nothing that stands here is moved. */}
        {person.comesByOidc ? null : (
          <>
            <p className="quiet">{t('staff.link.send')}</p>
            <div className="new-link shown-here">
              {back.isSuccess ? <LinkShown name={name} made={back.data} /> : <LinkToCome />}
            </div>
          </>
        )}
      </details>
    </li>
  );
}
