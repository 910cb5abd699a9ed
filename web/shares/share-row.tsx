import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ShareForCandidate } from '#server/shares/shares.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { sharesQuery } from './shares-query.ts';

/** One share: for whom, what of it, whether it is open, and when it was opened. */
export function ShareRow({ share }: { share: ShareForCandidate }) {
  const { t } = useTranslation();
  const { list } = useWording();
  const locale = useLocale();
  const client = useQueryClient();
  const { shareId, forWhom, skills, state, lastDay, openings } = share;
  const { withCode, withNotes, withReaders, withConditions } = share;
  const isOpen = state === 'open';
  const end = useMutation({
    mutationFn: () => api('POST /api/shares/:shareId/end', { params: { shareId } }),
    onSuccess: (own) => client.setQueryData(sharesQuery.queryKey, own),
  });
  const title = t('shares.for', { name: forWhom });
  return (
    <li>
      <h3>{title}</h3>
      <p>
        {t('shares.shows', { skills: list(skills.map(({ name }) => name[locale])) })}{' '}
        {t(withCode ? 'shares.withCode' : 'shares.withoutCode')}{' '}
        {t(withNotes ? 'shares.withNotes' : 'shares.withoutNotes')}{' '}
        {withReaders ? `${t('shares.withReaders')} ` : ''}
        {t(withConditions ? 'shares.withConditions' : 'shares.withoutConditions')}
      </p>
      <p className="share-state marked">
        <span className={isOpen ? 'holds' : ''}>
          <Mark shape={isOpen ? 'full' : 'empty'} />
        </span>
        {state === 'ended' ? (
          t('shares.state.ended')
        ) : (
          <DayIn sentence={(day) => t(`shares.state.${state}`, { day })} at={lastDay} />
        )}
      </p>
      {openings.length === 0 ? (
        <p>{t('shares.notOpened')}</p>
      ) : (
        <ul>
          {openings.map(({ day, times }) => (
            <li key={day}>
              <DayIn sentence={(date) => t('shares.opened', { day: date, count: times })} at={day} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a
          className="share-link"
          href={pathTo('shareShown', { shareId })}
          aria-label={`${t('shares.see')}: ${title}`}
        >
          {t('shares.see')}
        </a>
      </p>
      <div className="share-says">
        {isOpen ? (
          <p className="acts">
            <Button
              isBusy={end.isPending}
              aria-label={`${t('shares.end')}: ${title}`}
              onClick={() => end.mutate()}
            >
              {t('shares.end')}
            </Button>
          </p>
        ) : null}
        <Status>
          {end.isSuccess ? <p>{t('shares.endedNow')}</p> : null}
          {end.isError ? <Notice error={end.error} /> : null}
        </Status>
      </div>
    </li>
  );
}
