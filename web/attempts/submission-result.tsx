/** The result of a hand-in: what does not hold first; when all holds, that this is enough. */
import { useTranslation } from 'react-i18next';
import type { SubmissionResult } from '#server/runs/runs.contract.ts';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { AfterForms } from './after-forms.tsx';
import { GroupRemark } from './group-remark.tsx';
import { Problem } from './program-error.tsx';
import { Remarks } from './remarks.tsx';
import { countHolding, holdsNotFirst } from './result-words.ts';
import type { Sibling } from './run-controller.ts';
import { RunFault } from './run-fault.tsx';
import type { Workspace } from './workspace-controller.ts';

type ResultProps = {
  workspace: Workspace;
  result: SubmissionResult;
  siblings: Record<string, Sibling>;
};

export function SubmissionResultView({ workspace, result, siblings }: ResultProps) {
  const { t } = useTranslation();
  const { outcome, verdict, problem, groups } = result;
  if (outcome === 'platform-fault' || outcome === 'challenge-fault') return <RunFault outcome={outcome} />;
  if (problem) return <Problem problem={problem} desk={workspace.desk} />;
  const isDone = verdict === 'holds';
  return (
    <>
      {isDone ? (
        <p className="done">
          {t('results.done')}{' '}
          <LinkButton isNext href={pathTo('list')}>
            {t('results.toList')}
          </LinkButton>
        </p>
      ) : (
        <p>{t('results.someGroups', countHolding(groups))}</p>
      )}
      <Remarks
        items={holdsNotFirst(groups)}
        draw={(group) => (
          <GroupRemark key={group.groupId} {...{ workspace, group }} sibling={siblings[group.groupId]} />
        )}
      />
      {isDone ? <AfterForms workspace={workspace} /> : null}
    </>
  );
}
