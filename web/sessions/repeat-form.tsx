import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import type { SessionPlan } from '#server/sessions/session-views.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { aWeekLater, momentsOf, timesOf } from './session-times.ts';
import { TimesFields } from './times-fields.tsx';

type RepeatFormProps = { sessionId: string; plan: SessionPlan };

/** The same plan once more: a week later, or when one chooses. */
export function RepeatForm({ sessionId, plan }: RepeatFormProps) {
  const { t } = useTranslation();
  const [times, setTimes] = useState(() => aWeekLater(timesOf(plan)));
  const moments = momentsOf(times);
  const repeat = useMutation({
    mutationFn: (body: { startsAt: string; endsAt: string }) =>
      api('POST /api/sessions/:sessionId/repeat', { params: { sessionId }, body }),
    onSuccess: (made) => navigate(pathTo('board', made)),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!repeat.isPending && moments) repeat.mutate(moments);
      }}
    >
      <h2>{t('hostSessions.form.again')}</h2>
      <p>{t('hostSessions.form.againSays')}</p>
      <TimesFields times={times} onChange={setTimes} />
      <p className="acts">
        <Button type="submit" isBusy={repeat.isPending}>
          {t('hostSessions.form.repeat')}
        </Button>
      </p>
      <Status>
        {moments ? null : <p>{t('hostSessions.form.noTime')}</p>}
        {repeat.isError ? <Notice error={repeat.error} isForm /> : null}
      </Status>
    </form>
  );
}
