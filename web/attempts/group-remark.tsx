/** One claim: its sentence, whether it holds, what kind of thing happened, and a fresh case of the same kind. */
import { useTranslation } from 'react-i18next';
import type { GroupView } from '#server/runs/runs.contract.ts';
import { Mark } from '../ui/mark.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { Problem } from './program-error.tsx';
import { markOf } from './result-words.ts';
import type { Sibling } from './run-controller.ts';
import { RunFault } from './run-fault.tsx';
import { useResultWords } from './use-result-words.ts';
import { useWaitingWords } from './use-waiting-words.ts';
import { CaseBody } from './visible-case.tsx';
import type { Workspace } from './workspace-controller.ts';

type GroupProps = { workspace: Workspace; group: GroupView; sibling: Sibling | undefined };

export function GroupRemark({ workspace, group, sibling }: GroupProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { verdict, what } = useResultWords(workspace);
  const { shape, look } = markOf(group);
  const sentence = group.sentence[locale];
  return (
    <li>
      <span className={look}>
        <Mark shape={shape} />
        {verdict(group)}: {sentence} {what(group)}
      </span>
      {group.state !== 'holds' && group.hasSibling ? (
        <div className="sibling">
          <button
            type="button"
            className="as-link"
            aria-label={t('results.siblingOf', { sentence })}
            onClick={() => workspace.showSibling(group.groupId)}
          >
            {t(sibling ? 'results.showOther' : 'results.showSibling')}
          </button>
          <div role="status">{sibling ? <SiblingBody {...{ workspace, sibling }} /> : null}</div>
        </div>
      ) : null}
    </li>
  );
}

function SiblingBody({ workspace, sibling }: { workspace: Workspace; sibling: Sibling }) {
  const { t, i18n } = useTranslation();
  const waitingWords = useWaitingWords();
  if (sibling.kind === 'waiting') return <p>{waitingWords(sibling.waiting)}</p>;
  if (sibling.kind === 'refused') {
    const { code } = sibling.refusal;
    return (
      <p>
        {t((i18n.exists(`errors.${code}`) ? `errors.${code}` : 'errors.platform-fault') as 'errors.offline')}
      </p>
    );
  }
  const { outcome, problem, cases } = sibling.result;
  const [shown] = cases;
  if (outcome === 'platform-fault' || outcome === 'challenge-fault') return <RunFault outcome={outcome} />;
  if (problem) return <Problem problem={problem} desk={workspace.desk} />;
  if (!shown) return null;
  return (
    <>
      <p className="quiet">{t('results.siblingChanged')}</p>
      {shown.state === 'holds' ? <p>{t('results.siblingHolds')}</p> : null}
      <CaseBody {...{ workspace, shown }} />
    </>
  );
}
