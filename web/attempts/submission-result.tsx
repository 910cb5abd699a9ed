/** The result of a hand-in: what does not hold first; when all holds, that this is enough. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import type { Language } from '#server/challenges/challenges.contract.ts';
import type { SubmissionResult } from '#server/runs/runs.contract.ts';
import { AfterForms } from './after-forms.tsx';
import { GroupRemark } from './group-remark.tsx';
import { HandInLine } from './hand-in-line.tsx';
import { Problem } from './program-error.tsx';
import { Remarks } from './remarks.tsx';
import { holdsNotFirst, mayNeverEnd } from './result-words.ts';
import type { Sibling } from './run-controller.ts';
import { RunFault } from './run-fault.tsx';
import { SiblingView } from './sibling-view.tsx';
import type { Workspace } from './workspace-controller.ts';

type ResultProps = {
  workspace: Workspace;
  submission: SubmissionForCandidate;
  result: SubmissionResult;
  /** The code beside the result is what was handed in. */
  isSameCode: boolean;
  /** Of the hand-in. */
  language: Language;
  siblings: Record<string, Sibling>;
};

export function SubmissionResultView(props: ResultProps) {
  const { t } = useTranslation();
  const { workspace, submission, result, isSameCode, language, siblings } = props;
  const [open, setOpen] = useState<{ groupId: string; isBack: boolean }>();
  const { outcome, verdict, problem, groups } = result;
  if (outcome === 'platform-fault' || outcome === 'challenge-fault') return <RunFault outcome={outcome} />;
  if (problem)
    return (
      <>
        <HandInLine {...{ workspace, submission, isSameCode }} holds={false} />
        {/* A line of other code than the one that is open leads nowhere. */}
        <Problem problem={problem} desk={isSameCode ? workspace.desk : null} />
      </>
    );

  const opened = open && !open.isBack ? groups.find(({ groupId }) => groupId === open.groupId) : undefined;
  if (opened)
    return (
      <SiblingView
        {...{ workspace }}
        group={opened}
        sibling={siblings[opened.groupId]}
        onBack={() => setOpen({ groupId: opened.groupId, isBack: true })}
      />
    );
  const show = (groupId: string) => {
    workspace.showSibling(groupId);
    setOpen({ groupId, isBack: false });
  };
  return (
    <>
      <HandInLine {...{ workspace, submission, isSameCode }} holds={verdict === 'holds'} />
      {mayNeverEnd(groups) ? <p>{t('results.mayNeverEnd', { context: workspace.challenge.kind })}</p> : null}
      <Remarks
        items={holdsNotFirst(groups)}
        draw={(group) => (
          <GroupRemark
            key={group.groupId}
            {...{ workspace, group }}
            isReturn={open?.isBack === true && open.groupId === group.groupId}
            onShowSibling={() => show(group.groupId)}
          />
        )}
      />
      {verdict === 'holds' && !workspace.isTrial ? <AfterForms {...{ workspace, language }} /> : null}
    </>
  );
}
