/** A fresh case of one claim, in the place of the list: nothing else is pushed aside when it comes. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupView } from '#server/runs/runs.contract.ts';
import { useErrorSentence } from '../ui/problem.ts';
import { useLocale } from '../ui/use-locale.ts';
import { EnterAgain } from './enter-again.tsx';
import { Problem } from './program-error.tsx';
import type { Sibling } from './run-controller.ts';
import { RunFault } from './run-fault.tsx';
import { useWaitingWords } from './use-waiting-words.ts';
import { CaseBody } from './visible-case.tsx';
import type { Workspace } from './workspace-controller.ts';

type SiblingProps = {
  workspace: Workspace;
  group: GroupView;
  sibling: Sibling | undefined;
  onBack: () => void;
};

export function SiblingView({ workspace, group, sibling, onBack }: SiblingProps) {
  const { t } = useTranslation();
  const sentence = group.sentence[useLocale()];
  const heading = useRef<HTMLHeadingElement>(null);
  // The person asked for this: what they pressed is not drawn any more, so it begins to be read here.
  useEffect(() => {
    const line = heading.current;
    const pane = line?.closest('.result');
    // The place of results scrolls to it, not the page.
    if (line && pane) pane.scrollTop += line.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    line?.focus();
  }, []);
  return (
    <div className="sibling">
      <div className="sibling-line">
        <h3 ref={heading} tabIndex={-1}>
          {sentence} {t('results.siblingHeading')}
        </h3>
        <button type="button" className="as-link" onClick={() => workspace.showSibling(group.groupId)}>
          {t('results.showOther')}
        </button>
        <button type="button" className="as-link" onClick={onBack}>
          {t('results.siblingBack')}
        </button>
      </div>
      <div role="status">{sibling ? <SiblingBody {...{ workspace, sibling }} /> : null}</div>
      {sibling?.kind === 'visible' && workspace.challenge.kind !== 'read' ? (
        <p className="quiet">{t('results.siblingSays')}</p>
      ) : null}
    </div>
  );
}

function SiblingBody({ workspace, sibling }: { workspace: Workspace; sibling: Sibling }) {
  const { t } = useTranslation();
  const sentenceOf = useErrorSentence();
  const waitingWords = useWaitingWords(workspace.isTrial);
  if (sibling.kind === 'waiting')
    return (
      <p>
        {waitingWords(sibling.waiting)} {sibling.waiting.reason === 'sign-in-needed' ? <EnterAgain /> : null}
      </p>
    );
  if (sibling.kind === 'refused') return <p>{sentenceOf(sibling.refusal)}</p>;
  const { outcome, problem, cases } = sibling.result;
  const [shown] = cases;
  if (outcome === 'platform-fault' || outcome === 'challenge-fault') return <RunFault outcome={outcome} />;
  if (problem) return <Problem problem={problem} desk={workspace.desk} />;
  if (!shown) return null;
  return (
    <>
      {shown.state === 'holds' ? (
        <p>{t('results.siblingHolds', { context: workspace.challenge.kind })}</p>
      ) : null}
      <CaseBody {...{ workspace, shown }} />
    </>
  );
}
