import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CandidateForStaff } from '#server/accounts/accounts.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { candidatesQuery } from './candidates-query.ts';
import { CardSheet } from './card-sheet.tsx';

/** One whom somebody meets: a new card, and the end of the connection. */
export function CandidateRow({ candidate }: { candidate: CandidateForStaff }) {
  const { t } = useTranslation();
  const { candidateId, number } = candidate;
  const params = { candidateId };
  const name = candidate.name ?? t('staff.candidates.number', { number });
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
      {name}
      <details>
        <summary>{t('staff.candidates.change', { name })}</summary>
        <p>{t('staff.candidates.cardSays')}</p>
        <p className="acts">
          <Button isBusy={isBusy} onClick={() => card.mutate()}>
            {t('staff.candidates.card')}
          </Button>
        </p>
        {card.isSuccess ? <CardSheet cards={[card.data]} /> : null}
        <p>{t('staff.candidates.endSays')}</p>
        <p className="acts">
          <Button isBusy={isBusy} onClick={() => end.mutate()}>
            {t('staff.candidates.end', { name })}
          </Button>
        </p>
        <Status>
          {card.isError ? <ProofNotice error={card.error} onProved={() => card.mutate()} /> : null}
          {end.isError ? <ProofNotice error={end.error} onProved={() => end.mutate()} /> : null}
        </Status>
      </details>
    </li>
  );
}
