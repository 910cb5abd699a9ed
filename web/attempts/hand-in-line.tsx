/** Above a hand-in's result: that it is enough, or that the code has gone on since, and the way to what was handed in. */
import { useTranslation } from 'react-i18next';
import type { SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { numberOf, otherThatHolds } from './shown-hand-in.ts';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

type LineProps = {
  workspace: Workspace;
  submission: SubmissionForCandidate;
  holds: boolean;
  /** The code beside the result is what was handed in. */
  isSameCode: boolean;
};

export function HandInLine({ workspace, submission, holds, isSameCode }: LineProps) {
  const { t } = useTranslation();
  const { submissions } = useObserved(workspace.record).attempt;
  const { submissionId } = submission;
  if (workspace.isTrial) return <TrialLine {...{ workspace, holds, isSameCode }} />;
  const number = numberOf(submissions, submissionId) ?? 1;
  const other = otherThatHolds(submissions, submissionId);
  const toList = (
    <LinkButton isNext={isSameCode} href={pathTo('list')}>
      {t('results.toList')}
    </LinkButton>
  );
  return (
    <>
      {isSameCode ? null : (
        <p>
          {t('results.codeChanged', { context: workspace.challenge.kind })}{' '}
          <a href={pathTo('submission', { submissionId })}>{t('results.seeHandIn', { number })}</a>
        </p>
      )}
      {holds ? (
        <p className="done">
          {isSameCode ? t('results.done') : t('results.doneThen', { number })} {toList}
        </p>
      ) : null}
      {other ? (
        <p>
          {t('results.otherHolds', { number: other.number })}{' '}
          <a href={pathTo('submission', { submissionId: other.submissionId })}>
            {t('results.seeHandIn', { number: other.number })}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** Without an account nothing was handed in: the same result, and the way to take the code along. */
function TrialLine({ workspace, holds, isSameCode }: Omit<LineProps, 'submission'>) {
  const { t } = useTranslation();
  return (
    <>
      {isSameCode ? null : <p>{t('trial.codeChanged', { context: workspace.challenge.kind })}</p>}
      {holds ? <p className="done">{t(isSameCode ? 'trial.done' : 'trial.doneThen')}</p> : null}
    </>
  );
}
