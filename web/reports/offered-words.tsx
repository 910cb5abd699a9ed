import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WordsForCandidate } from '#server/reports/report-words.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { reportQuery } from './report-query.ts';
import { offeredWordsQuery } from './words-query.ts';

/** What pedagogues would add to the report: the person sees it first, and chooses, as often as they like. */
export function OfferedWords({ words }: { words: WordsForCandidate[] }) {
  const { t } = useTranslation();
  const choose = useMutation({
    mutationFn: ({ staffId, inReport }: Pick<WordsForCandidate, 'staffId'> & { inReport: boolean }) =>
      api('PUT /api/reports/mine/words/:staffId', { params: { staffId }, body: { inReport } }),
    onSuccess: async (chosen) => {
      queryClient.setQueryData(offeredWordsQuery.queryKey, chosen);
      await queryClient.invalidateQueries(reportQuery);
    },
  });
  if (words.length === 0) return null;
  return (
    <div className="no-print">
      <h2>{t('report.words.offered')}</h2>
      <p>{t('report.words.offeredSays')}</p>
      <ul className="offered-words">
        {words.map(({ staffId, by, text, inReport }) => (
          <li key={staffId}>
            <p>{t('report.words.quoted', { text, name: by ?? t('views.unnamed') })}</p>
            <p className="quiet">{t(`report.words.state.${stateOf(inReport)}`)}</p>
            <Button
              isBusy={choose.isPending}
              onClick={() => choose.mutate({ staffId, inReport: inReport !== true })}
            >
              {t(inReport === true ? 'report.words.takeOut' : 'report.words.putIn')}
            </Button>
          </li>
        ))}
      </ul>
      <Status>{choose.error ? <Notice error={choose.error} /> : null}</Status>
    </div>
  );
}

function stateOf(inReport: boolean | null): 'in' | 'out' | 'waits' {
  if (inReport === null) return 'waits';
  return inReport ? 'in' : 'out';
}
