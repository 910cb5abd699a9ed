import './staff.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { InvitationRow } from './invitation-row.tsx';
import { InviteForm } from './invite-form.tsx';
import { type People, peopleQuery } from './people-query.ts';
import { PersonRow } from './person-row.tsx';

/** Who works here, who is invited, and a way to invite. */
export function PeoplePage() {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery);
  return (
    <Page heading={t('staff.people.heading')} place={t('staff.desk.heading')} isReady={!people.isPending}>
      {people.isError ? <FetchFault query={people} isNext /> : null}
      {people.data ? <Shown people={people.data} /> : null}
    </Page>
  );
}

function Shown({ people: { staff, invitations } }: { people: People }) {
  const { t } = useTranslation();
  // As it was when the page opened: a link that is made here comes last, and moves nothing that stands above it.
  const [opened] = useState(() => new Set(invitations.map(({ invitationId }) => invitationId)));
  return (
    <>
      <h2>{t('staff.people.who')}</h2>
      <ul className="people-rows">
        {staff.map((person) => (
          <PersonRow key={person.accountId} person={person} />
        ))}
      </ul>
      {opened.size === 0 ? null : (
        <>
          <h2>{t('staff.people.invited')}</h2>
          <Invited invitations={invitations.filter(({ invitationId }) => opened.has(invitationId))} />
        </>
      )}
      <h2>{t('staff.people.new')}</h2>
      <InviteForm />
      <Invited invitations={invitations.filter(({ invitationId }) => !opened.has(invitationId))} />
    </>
  );
}

function Invited({ invitations }: Pick<People, 'invitations'>) {
  const { t } = useTranslation();
  if (invitations.length === 0) return null;
  return (
    <>
      <p>{t('staff.people.withdrawSays')}</p>
      <ul className="people-rows">
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.invitationId} invitation={invitation} />
        ))}
      </ul>
    </>
  );
}
