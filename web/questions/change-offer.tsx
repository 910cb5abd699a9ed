import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import type { QuestionSheet } from '#server/questions/questions.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';

const shapes = { 'not-opened': 'empty', 'in-progress': 'half', holds: 'full' } as const;

/** A small challenge on the own code. It begins with the code beside it, and leaves that as it was handed in. */
export function ChangeOffer({ sheet: { submissionId, change } }: { sheet: QuestionSheet }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const open = useMutation({
    mutationFn: () =>
      api('POST /api/submissions/:submissionId/change', { params: { submissionId }, body: {} }),
    onSuccess: ({ slug }) => navigate(pathTo('challenge', { slug })),
  });
  if (change === null) return null;
  const { title, summary, state } = change;
  return (
    <section>
      <h2>{t('questions.change.heading')}</h2>
      <p>
        <strong>{title[locale]}.</strong> {summary[locale]}
      </p>
      <p>{t('questions.change.says')}</p>
      <p>{t('questions.change.counts')}</p>
      <p>
        <Mark shape={shapes[state]} />
        {t(`questions.change.state.${state}`)}
      </p>
      <p className="acts">
        <Button isBusy={open.isPending} onClick={() => open.mutate()}>
          {t('questions.change.open')}
        </Button>
      </p>
      <div className="said-place">
        <Status>{open.error ? <Notice error={open.error} /> : null}</Status>
      </div>
    </section>
  );
}
