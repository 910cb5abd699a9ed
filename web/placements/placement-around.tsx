import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { type Placement, rememberPlacement, seeChange } from './placements-query.ts';

/** When to talk next, who the contact is, and taking away one that began by mistake. */
export function PlacementAround({ placement }: { placement: Placement }) {
  const { t } = useTranslation();
  const { placementId, isContact, canBeRemoved, openingId } = placement;
  const params = { placementId };
  const take = useMutation({
    mutationFn: () => api('POST /api/placements/:placementId/contact', { params }),
    onSuccess: rememberPlacement,
  });
  const remove = useMutation({
    mutationFn: () => api('DELETE /api/placements/:placementId', { params }),
    onSuccess: () => navigate(pathTo('placements')),
  });
  return (
    <>
      <h2>{t('placements.around.heading')}</h2>
      <NextTalk placement={placement} />
      {openingId === null ? null : (
        <p>
          <a href={pathTo('opening', { openingId })}>{t('proposals.one.toOpening')}</a>
        </p>
      )}
      {isContact && !canBeRemoved ? null : (
        <p className="acts">
          {isContact ? null : (
            <Button isBusy={take.isPending} onClick={() => take.mutate()}>
              {t('placements.around.take')}
            </Button>
          )}
          {canBeRemoved ? (
            <Button isBusy={remove.isPending} onClick={() => remove.mutate()}>
              {t('placements.around.remove')}
            </Button>
          ) : null}
        </p>
      )}
      <Status>
        {take.isSuccess ? <p>{t('placements.around.taken')}</p> : null}
        {take.isError ? <Notice error={take.error} /> : null}
        {remove.isError ? <Notice error={remove.error} /> : null}
      </Status>
    </>
  );
}

function NextTalk({ placement: { placementId, nextTalkOn, revision } }: { placement: Placement }) {
  const { t } = useTranslation();
  const id = useId();
  const [day, setDay] = useState(nextTalkOn ?? '');
  const keep = useMutation({
    mutationFn: () =>
      api('PUT /api/placements/:placementId/next-talk', {
        params: { placementId },
        body: { nextTalkOn: day === '' ? null : day, revision },
      }),
    onSuccess: rememberPlacement,
    onError: (error) => seeChange(error, placementId),
  });
  return (
    <form
      className="field-rows"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!keep.isPending) keep.mutate();
      }}
    >
      <label htmlFor={`${id}-day`}>{t('placements.around.nextTalk')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('placements.around.nextTalkSays')}
      </p>
      <input
        id={`${id}-day`}
        type="date"
        aria-describedby={`${id}-hint`}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <p className="acts">
        <Button type="submit" isBusy={keep.isPending}>
          {t('placements.around.keepNextTalk')}
        </Button>
      </p>
      <Status>
        {keep.isSuccess && day === (nextTalkOn ?? '') ? <p>{t('placements.around.nextTalkKept')}</p> : null}
        {keep.isError ? <Notice error={keep.error} /> : null}
      </Status>
    </form>
  );
}
