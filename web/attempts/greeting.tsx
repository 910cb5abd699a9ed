/** What greets at return: the person's own note from the pause, and what is known of where they were. */
import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttemptForCandidate } from '#server/attempts/attempts.contract.ts';
import { api } from '../api.ts';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { KnownLines } from './known-lines.tsx';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

/** Whether there is something to greet with. */
export function greets(attempt: AttemptForCandidate, hasGoneOn: boolean): boolean {
  const { pause } = attempt;
  if (!pause || hasGoneOn) return false;
  return Boolean(pause.note) || !hasNewer(attempt, pause.pausedAt);
}

/** There until something is written, run or handed in: what is new takes its place. The note stays under Mer. */
export function Greeting({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { attempt } = useObserved(workspace.record);
  const { hasGoneOn } = useObserved(workspace.desk);
  const { pause } = attempt;
  if (!pause || !greets(attempt, hasGoneOn)) return null;
  const isNews = !hasNewer(attempt, pause.pausedAt);
  return (
    <div className="greeting">
      <h2>{t('workspace.greeting.heading')}</h2>
      <Note workspace={workspace} />
      {/* Counts of the day of the pause would be old beside a newer hand-in. */}
      {isNews ? <KnownLines lastRun={pause.lastRun} atGroup={pause.atGroup} /> : null}
      <PutAway workspace={workspace} />
    </div>
  );
}

/** The same note, in the panel of what is needed now and then. */
export function OwnNote({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { pause } = useObserved(workspace.record).attempt;
  if (!pause?.note) return null;
  return (
    <>
      <h2>{t('workspace.greeting.ownNote')}</h2>
      <Note workspace={workspace} />
      <PutAway workspace={workspace} />
    </>
  );
}

function Note({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { pause } = useObserved(workspace.record).attempt;
  if (!pause?.note) return null;
  return (
    <>
      <p>{t('workspace.greeting.note')}</p>
      <p className="note">{pause.note}</p>
    </>
  );
}

function PutAway({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { attemptId } = useObserved(workspace.record).attempt;
  const [error, setError] = useState<unknown>();
  const putAway = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const place = currentTarget.closest<HTMLElement>('section, .other-place');
    try {
      workspace.learn(await api('DELETE /api/attempts/:attemptId/pause', { params: { attemptId } }));
      // The control goes away with the note: the keyboard stays at the place where it stood.
      place?.focus();
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      <p className="quiet">{t('workspace.greeting.putAwaySays')}</p>
      <button type="button" className="as-link" onClick={putAway}>
        {t('workspace.greeting.putAway')}
      </button>
      <Status>{error ? <Notice error={error} /> : null}</Status>
    </>
  );
}

function hasNewer({ submissions }: AttemptForCandidate, pausedAt: string): boolean {
  return submissions.some(({ submittedAt }) => submittedAt > pausedAt);
}
