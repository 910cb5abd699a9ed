import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadForCandidate } from '#server/threads/threads.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { ownThreadsQuery } from './threads-query.ts';

type CloseThreadProps = { view: ThreadForCandidate; name: string };

/** Ends a contact that a session began. What closing does, and who notices, stands before it. */
export function CloseThread({ view, name }: CloseThreadProps) {
  const { t } = useTranslation();
  const { staffId, mayClose } = view;
  // What is closed stays in its place, and says that it is.
  const [wasOpen] = useState(mayClose);
  const close = useMutation({
    mutationFn: () => api('DELETE /api/threads/:staffId', { params: { staffId } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ownThreadsQuery.queryKey }),
  });
  if (!wasOpen) return null;
  return (
    <details className="no-print">
      <summary>{t('threads.close.heading', { name })}</summary>
      <p>{t('threads.close.says', { name })}</p>
      <p className="acts">
        <Button isBusy={close.isPending || !mayClose} onClick={() => close.mutate()}>
          {t('threads.close.button', { name })}
        </Button>
      </p>
      <Status>
        {mayClose ? null : <p>{t('threads.closed')}</p>}
        {close.isError ? <Notice error={close.error} /> : null}
      </Status>
    </details>
  );
}
