import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';

/** Takes away what was prepared. What it does is told before it. */
export function RemoveForm({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const remove = useMutation({
    mutationFn: () => api('DELETE /api/sessions/:sessionId', { params: { sessionId } }),
    onSuccess: async () => {
      navigate(pathTo('hostSessions'));
      await queryClient.invalidateQueries({ queryKey: ['staff', 'sessions'] });
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
