/** What greets at return: the person's own note from the pause, and what is known of where they were. */
import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { KnownLines } from './known-lines.tsx';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

export function Greeting({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { attempt } = useObserved(workspace.record);
  const [error, setError] = useState<unknown>();
  const { pause, attemptId } = attempt;
  if (!pause) return null;

  const putAway = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const place = currentTarget.closest('section');
    try {
      workspace.learn(await api('DELETE /api/attempts/:attemptId/pause', { params: { attemptId } }));
      // The control goes away with the note: the keyboard stays at the place where it stood.
      place?.focus();
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <div className="greeting">
      <h2>{t('workspace.greeting.heading')}</h2>
      {pause.note ? (
        <>
          <p>{t('workspace.greeting.note')}</p>
          <p className="note">{pause.note}</p>
        </>
      ) : null}
      <KnownLines lastRun={pause.lastRun} atGroup={pause.atGroup} />
      <button type="button" className="as-link" onClick={putAway}>
        {t('workspace.greeting.putAway')}
      </button>
      <Status>{error ? <Notice error={error} /> : null}</Status>
    </div>
  );
}
