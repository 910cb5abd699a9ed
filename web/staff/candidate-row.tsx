import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CandidateForStaff } from '#server/accounts/accounts.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { candidatesQuery, useNameOf } from './candidates-query.ts';
import { CardSheet } from './card-sheet.tsx';

type CandidateRowProps = {
  candidate: CandidateForStaff;
  /** Whether the report may be read; undefined for those who read none. */
  isReadable: boolean | undefined;
  /** Whether there is something in it that one has not read. */
  isUnread: boolean;
  /** Whether one may invite readers for them. */
  canInvite: boolean;
  /** Whether one may see how they work best. */
  hasConditions: boolean;
  /** Whether a talk about the code may be prepared. */
  isTalking: boolean;
};

/** One whom somebody meets: the report, a new card, and the end of the connection. */
export function CandidateRow({
  candidate,
  isReadable,
  isUnread,
  canInvite,
  hasConditions,
  isTalking,
}: CandidateRowProps) {
  const { t } = useTranslation();
  const { candidateId } = candidate;
  const params = { candidateId };
  const name = useNameOf()(candidate);
  const card = useMutation({
    mutationFn: () => api('POST /api/candidates/:candidateId/cards', { params, body: {} }),
  });
  const end = useMutation({
    mutationFn: () => api('DELETE /api/candidates/:candidateId/connection', { params }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: candidatesQuery.queryKey }),
  });
  const isBusy = card.isPending || end.isPending;
  return (
    <li>
      <strong>{name}</strong>
      {isReadable === true ? (
        <p className="row-link">
          <a
            href={pathTo('connectedReport', { candidateId })}
            aria-label={t('staff.candidates.reportOf', { name })}
          >
            {t('staff.candidates.report')}
          </a>
          {isUnread ? <span className="quiet">{t('staff.candidates.unread')}</span> : null}
        </p>
      ) : null}
      {isReadable === false ? <p className="quiet row-link">{t('staff.candidates.reportNot')}</p> : null}
      {hasConditions ? (
        <p className="row-link">
          <a
            href={pathTo('connectedConditions', { candidateId })}
            aria-label={t('staff.candidates.conditionsOf', { name })}
          >
            {t('staff.candidates.conditions')}
          </a>
        </p>
      ) : null}
      {isTalking ? (
        <p className="row-link">
          <a href={pathTo('talksWith', { candidateId })} aria-label={t('staff.candidates.talkOf', { name })}>
            {t('staff.candidates.talk')}
          </a>
        </p>
      ) : null}
      {canInvite ? (
        <p className="row-link">
          <a
            href={pathTo('readersOf', { candidateId })}
            aria-label={t('staff.candidates.readersOf', { name })}
          >
            {t('staff.candidates.readers')}
          </a>
        </p>
      ) : null}
      <details>
        <summary>{t('staff.candidates.change', { name })}</summary>
        <p>{t('staff.candidates.endSays')}</p>
        <p className="acts">
          <Button isBusy={isBusy} onClick={() => end.mutate()}>
            {t('staff.candidates.end', { name })}
          </Button>
        </p>
        <p>{t('staff.candidates.cardSays')}</p>
        <p className="acts">
          <Button isBusy={isBusy} onClick={() => card.mutate()}>
            {t('staff.candidates.card')}
          </Button>
          {card.isSuccess ? (
            <Button onClick={() => window.print()}>{t('staff.candidates.printCard')}</Button>
          ) : null}
        </p>
        <Status>
          {card.isError ? <ProofNotice error={card.error} onProved={() => card.mutate()} /> : null}
          {end.isError ? <ProofNotice error={end.error} onProved={() => end.mutate()} /> : null}
        </Status>
        {/* Last, in a place of its own: nothing that stands here is moved. */}
        <div className="new-card">{card.isSuccess ? <CardSheet cards={[card.data]} /> : null}</div>
      </details>
    </li>
  );
}
