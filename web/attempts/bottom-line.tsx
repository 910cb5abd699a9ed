/** The bottom line, which never changes: how it is saved, Pausa, and apart from it what can be done with the code. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useComfort } from '../comfort/use-comfort.ts';
import { Button } from '../ui/button.tsx';
import { SavedLine } from './saved-line.tsx';
import { isAboutWork } from './shown-hand-in.ts';
import { useObserved } from './use-observed.ts';
import { workKey, workToRun } from './work.ts';
import type { Workspace } from './workspace-controller.ts';

export function BottomLine({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { work } = useObserved(workspace.draft);
  const { shown, examplesHoldFor } = useObserved(workspace.runs);
  const { isPausing } = useObserved(workspace.desk);
  const { mode } = useComfort();
  const examplesHold = examplesHoldFor === workKey(workToRun(work, workspace.challenge));
  // When all holds, what is offered is the way on: it stands in the result.
  const isDone = isAboutWork(shown, work, workspace.challenge) && shown.result.verdict === 'holds';
  // Answers are judged when they are handed in: there is nothing to run.
  const canRun = workspace.challenge.questions === undefined;
  const next = isDone || isPausing ? null : examplesHold || !canRun ? 'submit' : 'run';
  const { isTrial } = workspace;
  const pauseButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isPausing) return;
    // The panel goes away with the control that closed it: the keyboard is where it came from.
    return () => {
      if (document.activeElement === document.body) pauseButton.current?.focus();
    };
  }, [isPausing]);
  return (
    <Foot>
      <SavedLine workspace={workspace} />
      <div className="push apart">
        {mode === 'simple' ? null : (
          <Button
            ref={pauseButton}
            aria-label={t(isTrial ? 'trial.takeAlong' : 'workspace.pause')}
            onClick={() => workspace.desk.setPausing(true)}
          >
            <span className="long">{t(isTrial ? 'trial.takeAlong' : 'workspace.pause')}</span>
            <span className="short">{t(isTrial ? 'trial.takeAlongShort' : 'workspace.pause')}</span>
          </Button>
        )}
      </div>
      {canRun ? (
        <Button isNext={next === 'run'} onClick={workspace.runExamples}>
          {t('workspace.run')}
        </Button>
      ) : null}
      <Button
        isNext={next === 'submit'}
        aria-label={t(isTrial ? 'trial.claims' : 'workspace.submit')}
        onClick={workspace.submit}
      >
        <span className="long">{t(isTrial ? 'trial.claims' : 'workspace.submit')}</span>
        <span className="short">{t(isTrial ? 'trial.claimsShort' : 'workspace.submitShort')}</span>
      </Button>
    </Foot>
  );
}

/** The same line while the workspace is being opened: its place is taken from the start. */
export function EmptyBottomLine() {
  const { t } = useTranslation();
  return (
    <Foot>
      <div className="saved quiet">
        <span>{t('workspace.fetching')}</span>
      </div>
    </Foot>
  );
}

function Foot({ children }: { children: ReactNode }) {
  return <footer className="foot">{children}</footer>;
}
