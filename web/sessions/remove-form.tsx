import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { hostSessionsQuery } from './session-queries.ts';

/** Takes away what was prepared. What it does is told before it. */
export function RemoveForm({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const remove = useMutation({
    mutationFn: () => api('DELETE /api/sessions/:sessionId', { params: { sessionId } }),
    onSuccess: () => {
      // The list is not drawn with it first.
      queryClient.removeQueries({ queryKey: hostSessionsQuery.queryKey });
      navigate(pathTo('hostSessions'));
    },
  });
  return (
    <details>
      <summary>{t('hostSessions.remove.heading')}</summary>
      <p>{t('hostSessions.remove.says')}</p>
      <p className="acts">
        <Button isBusy={remove.isPending} onClick={() => remove.mutate()}>
          {t('hostSessions.remove.button')}
        </Button>
      </p>
      <Status>{remove.isError ? <Notice error={remove.error} /> : null}</Status>
    </details>
  );
}
