/** The reserved place of results. A summary is told politely; focus never moves here by itself. */
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { useErrorSentence } from '../ui/problem.ts';
import { Status } from '../ui/status.tsx';
import { useDay } from '../ui/use-day.ts';
import { BeforeHandIn } from './before-hand-in.tsx';
import { EnterAgain } from './enter-again.tsx';
import { Greeting } from './greeting.tsx';
import { countHolding } from './result-words.ts';
import type { RunState } from './run-controller.ts';
import { isAboutWork, numberOf } from './shown-hand-in.ts';
import { SubmissionResultView } from './submission-result.tsx';
import { useObserved } from './use-observed.ts';
import { useResultSummary } from './use-result-summary.ts';
import { useWaitingWords } from './use-waiting-words.ts';
import { ExampleResults, InputResult } from './visible-results.tsx';
import type { Workspace } from './workspace-controller.ts';

export function ResultPanel({ workspace, isHidden }: { workspace: Workspace; isHidden: boolean }) {
  const { t } = useTranslation();
  const runs = useObserved(workspace.runs);
  const { isTrial } = workspace;
  const summary = useResultSummary(runs.shown, isTrial);
  const counts = countsOf(runs.shown);
  const { work } = useObserved(workspace.draft);
  const isSameCode = isAboutWork(runs.shown, work, workspace.challenge);
  const what = useHandInName(workspace, runs.shown);
  const heading = [
    isSameCode || !what ? t(headingOf(runs.shown, isTrial)) : what,
    ...(counts ? [t('results.count', counts)] : []),
  ].join(': ');
  const { shown } = runs;
  const changedKey = isTrial ? 'trial.codeChanged' : 'results.codeChanged';
  const changed = `${heading}. ${t(changedKey, { context: workspace.challenge.kind })}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls can be reached from the keyboard.
    <section className="result" id="results" aria-labelledby="results-heading" tabIndex={0} hidden={isHidden}>
      <Status isHidden>{summary && shown.kind === 'submission' && !isSameCode ? changed : summary}</Status>
      <Greeting workspace={workspace} />
      <h2 id="results-heading">{heading}</h2>
      <Shown {...{ workspace, runs, isSameCode }} />
      {runs.handInWaits ? (
        <>
          <p>{t('results.submissionKept')}</p>
          <Button onClick={workspace.takeBack}>{t('results.takeBack')}</Button>
        </>
      ) : null}
    </section>
  );
}

function headingOf(shown: RunState['shown'], isTrial: boolean) {
  if (shown.kind === 'visible') return `results.of.${shown.purpose}` as const;
  if (shown.kind === 'submission' && isTrial) return shown.isEarlier ? 'trial.ofEarlier' : 'trial.ofClaims';
  if (shown.kind === 'submission') return shown.isEarlier ? 'results.of.earlier' : 'results.of.submission';
  return 'results.heading';
}

/** Which hand-in is shown, for when the code has gone on since; null when none is. */
function useHandInName(workspace: Workspace, shown: RunState['shown']): string | null {
  const { t } = useTranslation();
  const day = useDay();
  const { submissions } = useObserved(workspace.record).attempt;
  if (shown.kind !== 'submission') return null;
  const { submissionId, submittedAt, language } = shown.submission;
  if (workspace.isTrial)
    return t('trial.ofDay', { day: day(submittedAt), language: t(`common.language.${language}`) });
  return t('results.of.numbered', {
    number: numberOf(submissions, submissionId) ?? 1,
    day: day(submittedAt),
    language: t(`common.language.${language}`),
  });
}

/** "4 av 7 stämmer", where something was counted at all. */
function countsOf(shown: RunState['shown']) {
  if (shown.kind !== 'visible' && shown.kind !== 'submission') return null;
  const { outcome, problem } = shown.result;
  if (problem || outcome === 'platform-fault' || outcome === 'challenge-fault') return null;
  if (shown.kind === 'submission') return countHolding(shown.result.groups);
  return shown.purpose === 'examples' ? countHolding(shown.result.cases) : null;
}

type ShownProps = { workspace: Workspace; runs: RunState; isSameCode: boolean };

function Shown({ workspace, runs, isSameCode }: ShownProps) {
  const { t } = useTranslation();
  const sentenceOf = useErrorSentence();
  const waitingWords = useWaitingWords(workspace.isTrial);
  const { shown, siblings } = runs;
  const { kind } = workspace.challenge;
  if (shown.kind === 'nothing')
    return (
      <>
        <p>{t('results.empty', { context: kind })}</p>
        <BeforeHandIn workspace={workspace} />
      </>
    );
  if (shown.kind === 'waiting') {
    const { what, reason, isOnServer } = shown.waiting;
    const isOurs = reason === 'ours';
    const canTakeBack = what === 'submission' && !isOnServer && reason !== 'runs';
    return (
      <>
        <p className={isOurs ? 'ours' : undefined}>
          {isOurs ? <Mark shape="square" /> : null}
          {waitingWords(shown.waiting)} {reason === 'sign-in-needed' ? <EnterAgain /> : null}
        </p>
        {canTakeBack ? <Button onClick={workspace.takeBack}>{t('results.takeBack')}</Button> : null}
      </>
    );
  }
  if (shown.kind === 'taken-back') return <p>{t('results.takenBack')}</p>;
  if (shown.kind === 'refused')
    return (
      <p>
        {sentenceOf(shown.refusal)} {shown.what === 'submission' ? t('results.workStays') : null}
      </p>
    );
  if (shown.kind === 'submission')
    return (
      <SubmissionResultView
        key={shown.submission.submissionId}
        {...{ workspace, siblings, isSameCode }}
        submission={shown.submission}
        result={shown.result}
        language={shown.submission.language}
      />
    );
  if (shown.purpose === 'input') return <InputResult workspace={workspace} result={shown.result} />;
  return <ExampleResults workspace={workspace} result={shown.result} />;
}
