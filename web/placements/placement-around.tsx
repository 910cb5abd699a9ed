import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
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

/** The day follows what is noted of a talk, or by a colleague, while nobody has chosen another here. */
function NextTalk({ placement: { placementId, nextTalkOn, revision } }: { placement: Placement }) {
  const { t } = useTranslation();
  const id = useId();
  const keptAs = { from: useWriter(), name: `next-talk.${placementId}` };
  const form = useFields(keptAs, { nextTalkOn }, { nextTalkOn: null }, { revision });
  const { fields, change, isKept, unsaved, whenArrived } = form;
  const keep = useMutation({
    mutationFn: (sent: typeof fields) =>
      api('PUT /api/placements/:placementId/next-talk', {
        params: { placementId },
        body: { ...sent, revision: form.revision },
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
        if (!keep.isPending) whenArrived(keep.mutateAsync(fields), fields);
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={`${id}-day`}>{t('placements.around.nextTalk')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('placements.around.nextTalkSays')}
      </p>
      <input
        id={`${id}-day`}
        type="date"
        aria-describedby={`${id}-hint`}
        value={fields.nextTalkOn ?? ''}
        onChange={({ target }) => change({ nextTalkOn: target.value === '' ? null : target.value })}
      />
      <p className="acts">
        <Button type="submit" isBusy={keep.isPending}>
          {t('placements.around.keepNextTalk')}
        </Button>
      </p>
      <Status>
        {keep.isSuccess && isKept ? <p>{t('placements.around.nextTalkKept')}</p> : null}
        {keep.isError ? <Notice error={keep.error} /> : null}
      </Status>
    </form>
  );
}
