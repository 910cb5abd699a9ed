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
import { useStaying } from './use-staying.ts';

type Invitation = People['invitations'][number];

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

const personOf = ({ accountId }: People['staff'][number]) => accountId;
const linkOf = ({ invitationId }: Invitation) => invitationId;

function Shown({ people }: { people: People }) {
  const { t } = useTranslation();
  const [staff, hasEnded] = useStaying(people.staff, personOf);
  const [links, hasWithdrawn] = useStaying(people.invitations, linkOf);
  // As it was when the page opened: a link that is made here comes last, and moves nothing that stands above it.
  const [opened] = useState(() => new Set(people.invitations.map(linkOf)));
  const before = links.filter((link) => opened.has(linkOf(link)));
  const madeHere = links.filter((link) => !opened.has(linkOf(link)));
  // Before the first of them alone.
  const says = <p>{t('staff.people.withdrawSays')}</p>;
  return (
    <>
      <h2>{t('staff.people.who')}</h2>
      <ul className="people-rows">
        {staff.map((person) => (
          <PersonRow key={person.accountId} person={person} onEnded={() => hasEnded(person)} />
        ))}
      </ul>
      {before.length === 0 ? null : (
        <>
          <h2>{t('staff.people.invited')}</h2>
          {says}
          <Invited invitations={before} onWithdrawn={hasWithdrawn} />
        </>
      )}
      <h2>{t('staff.people.new')}</h2>
      <InviteForm />
      {madeHere.length === 0 ? null : (
        <>
          <h2>{t('staff.people.madeHere')}</h2>
          {before.length === 0 ? says : null}
          <Invited invitations={madeHere} onWithdrawn={hasWithdrawn} />
        </>
      )}
    </>
  );
}

type InvitedProps = { invitations: Invitation[]; onWithdrawn: (invitation: Invitation) => void };

function Invited({ invitations, onWithdrawn }: InvitedProps) {
  return (
    <ul className="people-rows">
      {invitations.map((invitation) => (
        <InvitationRow
          key={invitation.invitationId}
          invitation={invitation}
          onWithdrawn={() => onWithdrawn(invitation)}
        />
      ))}
    </ul>
  );
}
