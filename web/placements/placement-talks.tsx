import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { type Placement, rememberPlacement } from './placements-query.ts';
import { TalkSaid } from './step-said.tsx';
import { TalkForm } from './talk-form.tsx';

/** Talks around a placement, the latest first, and a place to note another: also after the end. */
export function PlacementTalks({ placement }: { placement: Placement }) {
  const { t } = useTranslation();
  const { placementId, talks } = placement;
  const remove = useMutation({
    mutationFn: (placementTalkId: string) =>
      api('DELETE /api/placements/:placementId/talks/:placementTalkId', {
        params: { placementId, placementTalkId },
      }),
    onSuccess: rememberPlacement,
  });
  return (
    <>
      <h2>{t('placements.talks.heading')}</h2>
      <p className="quiet">{t('placements.talks.says')}</p>
      <details>
        <summary>{t('placements.talks.new')}</summary>
        <TalkForm placement={placement} />
      </details>
      <Status>
        {remove.isSuccess ? <p>{t('placements.talks.removed')}</p> : null}
        {remove.isError ? <Notice error={remove.error} /> : null}
      </Status>
      <ul className="step-rows">
        {talks.map((talk) => (
          <li key={talk.placementTalkId}>
            <TalkSaid talk={talk} />
            <details>
              <summary>{t('placements.talks.change')}</summary>
              <TalkForm placement={placement} talk={talk} />
              <p className="quiet">{t('placements.talks.removeSays')}</p>
              <p className="acts">
                <Button isBusy={remove.isPending} onClick={() => remove.mutate(talk.placementTalkId)}>
                  {t('placements.talks.remove')}
                </Button>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
