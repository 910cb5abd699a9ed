import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import { LinkShown, LinkToCome, placeOfLink } from './link-shown.tsx';
import { rememberPeople } from './people-query.ts';
import { RoleBoxes } from './role-boxes.tsx';
import { type StaffRole, useWriter } from './staff-query.ts';

type Invited = { name: string; roles: StaffRole[] };
const nobody: Invited = { name: '', roles: [] };
/** With a member in the list. */
const example: Invited = { ...nobody, roles: ['host'] };

/** Invites somebody: a name, roles, and a link that is shown once. */
export function InviteForm() {
  const { t } = useTranslation();
  const nameId = useId();
  const keptAs = { from: useWriter(), name: 'invite' };
  const { fields, change, unsaved, whenArrived } = useFields(keptAs, nobody, example);
  const { name, roles } = fields;
  const [isLacking, setIsLacking] = useState(false);
  const invite = useMutation({
    mutationFn: async (whom: Invited) => ({
      name: whom.name,
      made: await api('POST /api/invitations', { body: whom }),
    }),
    onSuccess: rememberPeople,
  });
  const send = () => whenArrived(invite.mutateAsync({ name: name.trim(), roles }), fields);
  const lacks = name.trim() === '' || roles.length === 0;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (invite.isPending) return;
        setIsLacking(lacks);
        if (!lacks) send();
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={nameId}>{t('staff.people.name')}</label>
      <p className="quiet" id={`${nameId}-hint`}>
        {t('staff.people.nameHint')}
      </p>
      <input
        id={nameId}
        type="text"
        maxLength={80}
        autoComplete="off"
        aria-describedby={`${nameId}-hint`}
        value={name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <RoleBoxes chosen={roles} onChange={(chosen) => change({ roles: chosen })} />
      <p>{t('staff.people.inviteSays')}</p>
      <p className="acts">
        <Button type="submit" isNext isBusy={invite.isPending}>
          {t('staff.people.invite')}
        </Button>
      </p>
      <p className="quiet">{t('staff.link.send')}</p>
      {/* Nothing stands below it but links that are made here, and the foot of the page. */}
      <div className={placeOfLink(invite)}>
        <Status>
          {isLacking && lacks ? <p>{t('staff.people.lacking')}</p> : null}
          {invite.isError ? <ProofNotice error={invite.error} isForm onProved={send} /> : null}
        </Status>
        {/* Seen by the link itself. */}
        <Status isHidden>{invite.isSuccess ? t('staff.link.made') : null}</Status>
        {invite.isSuccess ? <LinkShown {...invite.data} /> : <LinkToCome />}
      </div>
    </form>
  );
}
