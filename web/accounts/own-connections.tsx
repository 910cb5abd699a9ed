import { useMutation, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnConnections as Own } from '#server/accounts/accounts.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient, useOwnWriter } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { connectionsQuery } from './connections-query.ts';
import { TakeCard } from './take-card.tsx';

/** Whom one is connected to, and the name that they see, if the person wants one. */
export function OwnConnections() {
  const { t } = useTranslation();
  const own = useQuery(connectionsQuery);
  if (own.isError) return <FetchFault query={own} />;
  if (!own.data) return <p className="quiet">{t('common.fetching')}</p>;
  return <Known own={own.data} />;
}

function Known({ own }: { own: Own }) {
  const { t } = useTranslation();
  const nameId = useId();
  const unsaved = useUnsaved({ from: useOwnWriter(), name: 'own-name' }, own.name ?? '', isWords);
  const { value: name, write } = unsaved;
  const keep = useMutation({
    mutationFn: () => api('PUT /api/accounts/me/name', { body: { name: name.trim() || null } }),
    onMutate: () => name,
    onSuccess: (now, _, sent) => {
      unsaved.hasArrived(sent);
      queryClient.setQueryData(connectionsQuery.queryKey, now);
    },
  });
  const end = useMutation({
    mutationFn: ({ staffId }: Own['staff'][number]) =>
      api('DELETE /api/connections/:staffId', { params: { staffId } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: connectionsQuery.queryKey }),
  });
  return (
    <>
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={nameId}>{t('connections.name')}</label>
      <p className="quiet" id={`${nameId}-hint`}>
        {t('connections.nameSays')}
      </p>
      <input
        id={nameId}
        type="text"
        maxLength={40}
        autoComplete="off"
        aria-describedby={`${nameId}-hint`}
        value={name}
        onChange={({ target }) => write(target.value)}
      />
      <p className="acts">
        <Button isBusy={keep.isPending} onClick={() => keep.mutate()}>
          {t('connections.save')}
        </Button>
      </p>
      <Status>
        {keep.isSuccess ? <p>{t('connections.saved')}</p> : null}
        {keep.isError ? <Notice error={keep.error} isForm /> : null}
      </Status>
      <TakeCard />
      {/* Last, as it grows: nothing that stands here is moved. */}
      <p>{t(own.staff.length === 0 ? 'connections.none' : 'connections.says')}</p>
      <ul className="plain-rows">
        {own.staff.map((one) => (
          <li key={one.staffId}>
            {one.name}{' '}
            <Button isBusy={end.isPending} onClick={() => end.mutate(one)}>
              {t('connections.end', { name: one.name })}
            </Button>
          </li>
        ))}
      </ul>
      <Status>
        {end.isSuccess ? <p>{t('connections.ended', { name: end.variables.name })}</p> : null}
        {end.isError ? <Notice error={end.error} /> : null}
      </Status>
    </>
  );
}
