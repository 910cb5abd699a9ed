import { useTranslation } from 'react-i18next';
import type { SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import type { Visit } from './session-queries.ts';

type OwnOffersProps = { visit: Visit; view: SessionForParticipant };

/** Whether one wants to meet a pedagogue: what a yes does stands before it, and not to answer is as good. */
export function OwnOffers({ visit, view }: OwnOffersProps) {
  const { t } = useTranslation();
  const { act } = visit;
  const isAnswer = act.variables?.type === 'answer-offer';
  return (
    <details>
      <summary>{t('sessions.offer.heading', { count: view.offers.length })}</summary>
      {view.offers.length === 0 ? <p>{t('sessions.offer.none')}</p> : null}
      {view.offers.map(({ offerId, name, by }) => {
        const who = name ?? t('sessions.offer.pedagogue');
        return (
          <div key={offerId}>
            <p>{t('sessions.offer.asks', { by: by ?? t('sessions.help.somebody'), name: who })}</p>
            <p>{t('sessions.offer.says', { name: who })}</p>
            <p className="acts">
              <Button
                isBusy={act.isPending}
                onClick={() => act.mutate({ type: 'answer-offer', offerId, answer: 'yes' })}
              >
                {t('sessions.offer.yes', { name: who })}
              </Button>
              <Button
                isBusy={act.isPending}
                onClick={() => act.mutate({ type: 'answer-offer', offerId, answer: 'no' })}
              >
                {t('sessions.offer.no')}
              </Button>
            </p>
          </div>
        );
      })}
      <Status>
        {isAnswer && act.isSuccess ? <p>{t('sessions.offer.answered')}</p> : null}
        {isAnswer && act.isError ? <Notice error={act.error} isForm /> : null}
      </Status>
    </details>
  );
}
