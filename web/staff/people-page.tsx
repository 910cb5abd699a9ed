import './staff.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { InvitationRow } from './invitation-row.tsx';
import { InviteForm } from './invite-form.tsx';
import { peopleQuery } from './people-query.ts';
import { PersonRow } from './person-row.tsx';

/** Who works here, who is invited, and a way to invite. */
export function PeoplePage() {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery);
  const { staff = [], invitations = [] } = people.data ?? {};
  return (
    <Page heading={t('staff.people.heading')} place={t('staff.desk.heading')} isReady={!people.isPending}>
      {people.isError ? (
        <FetchFault query={people} isNext />
      ) : (
        <>
          <h2>{t('staff.people.who')}</h2>
          <ul className="people-rows">
            {staff.map((person) => (
              <PersonRow key={person.accountId} person={person} />
            ))}
          </ul>
          <h2>{t('staff.people.new')}</h2>
          <InviteForm />
          {/* Last, as it grows: nothing that stands here is moved. */}
          <h2>{t('staff.people.invited')}</h2>
          {invitations.length === 0 ? <p>{t('staff.people.none')}</p> : null}
          {invitations.length === 0 ? null : <p>{t('staff.people.withdrawSays')}</p>}
          <ul className="people-rows">
            {invitations.map((invitation) => (
              <InvitationRow key={invitation.invitationId} invitation={invitation} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
