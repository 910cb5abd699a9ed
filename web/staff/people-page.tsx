import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { RoleWords } from './role-words.tsx';

const peopleQuery = queryOptions({
  queryKey: ['staff', 'people'],
  queryFn: ({ signal }) => api('GET /api/staff', { signal }),
});

/** Who works here, and who is invited. */
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
          <ul>
            {staff.map(({ accountId, name, roles }) => (
              <li key={accountId}>
                {name}: <RoleWords roles={roles} />
              </li>
            ))}
          </ul>
          <h2>{t('staff.people.invited')}</h2>
          {invitations.length === 0 ? <p>{t('staff.people.none')}</p> : null}
          <ul>
            {invitations.map(({ invitationId, name, roles, expiresAt }) => (
              <li key={invitationId}>
                {name}: <RoleWords roles={roles} />.{' '}
                {t('staff.people.until', { day: expiresAt.slice(0, 10) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
