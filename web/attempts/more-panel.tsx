/** What is needed now and then: which view, earlier hand-ins, other kept versions, beginning again. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useComfort } from '../comfort/use-comfort.ts';
import { pathTo } from '../routes.ts';
import { Status } from '../ui/status.tsx';
import { useDayAndTime } from '../ui/use-day.ts';
import { ChoiceRefusal } from './choice-refusal.tsx';
import type { AsideWork } from './draft-shelf.ts';
import { OwnNote } from './greeting.tsx';
import { SimpleExtras } from './simple-extras.tsx';
import { useObserved } from './use-observed.ts';
import { ViewChoice } from './view-choice.tsx';
import { starterWork } from './work.ts';
import { WorkText } from './work-text.tsx';
import type { Workspace } from './workspace-controller.ts';

export function MorePanel({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const dayAndTime = useDayAndTime();
  const { mode } = useComfort();
  const { attempt } = useObserved(workspace.record);
  const { keptDrafts } = attempt;
  const [aside, setAside] = useState<AsideWork[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a version that was taken up may have laid another aside.
  useEffect(() => void workspace.listAside().then(setAside), [workspace, attempt]);
  return (
    <>
      <OwnNote workspace={workspace} />
      {mode === 'simple' ? <SimpleExtras workspace={workspace} /> : null}
      <ViewChoice />
      {workspace.isTrial ? null : <HandIns workspace={workspace} />}
      {keptDrafts.length + aside.length > 0 ? <h2>{t('workspace.morePanel.kept')}</h2> : null}
      {keptDrafts.map((draft) => (
        <details key={draft.draftId}>
          <summary>
            {t('workspace.morePanel.keptOne', {
              day: dayAndTime(draft.savedAt),
              language: t(`common.language.${draft.language}`),
            })}
          </summary>
          <p>{t('workspace.submissionPage.takeUpSays', { context: workspace.challenge.kind })}</p>
          <WorkText work={draft} challenge={workspace.challenge} />
          <button type="button" className="button" onClick={() => workspace.takeUpKept(draft.draftId)}>
            {t('workspace.morePanel.takeUp')}
          </button>
        </details>
      ))}
      {aside.map((laid) => (
        <details key={laid.writtenAt}>
          <summary>
            {t('workspace.morePanel.asideOne', {
              day: dayAndTime(new Date(laid.writtenAt).toISOString()),
              language: t(`common.language.${laid.work.language}`),
            })}
          </summary>
          <p>{t('workspace.morePanel.asideSays')}</p>
          <WorkText work={laid.work} challenge={workspace.challenge} />
          <button type="button" className="button" onClick={() => workspace.takeUpAside(laid)}>
            {t('workspace.morePanel.asideTakeUp')}
          </button>
        </details>
      ))}
      <ChoiceRefusal workspace={workspace} />
      <Restart workspace={workspace} />
    </>
  );
}

function HandIns({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const dayAndTime = useDayAndTime();
  const { submissions } = useObserved(workspace.record).attempt;
  return (
    <>
      <h2>{t('workspace.morePanel.submissions')}</h2>
      {submissions.length === 0 ? <p className="quiet">{t('workspace.morePanel.noSubmissions')}</p> : null}
      <ul className="links-list">
        {submissions.map(({ submissionId, submittedAt, language, verdict, claims }, index) => (
          <li key={submissionId}>
            <a href={pathTo('submission', { submissionId })}>
              {t('workspace.morePanel.submission', {
                number: submissions.length - index,
                day: dayAndTime(submittedAt),
                language: t(`common.language.${language}`),
                verdict: claims
                  ? t('workspace.morePanel.claims', claims)
                  : t(`workspace.verdict.${verdict === 'none' ? 'none' : 'under-way'}`),
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Restart({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const [isDone, setIsDone] = useState(false);
  const { kind } = workspace.challenge;
  const restart = async () => {
    const { language } = workspace.draft.get().work;
    await workspace.takeUp(starterWork(workspace.challenge, language));
    setIsDone(workspace.record.get().refusal === null);
  };
  return (
    <>
      <h2>{t('workspace.morePanel.restart', { context: kind })}</h2>
      <p>{t('workspace.morePanel.restartSays')}</p>
      <button type="button" className="button" onClick={restart}>
        {t('workspace.morePanel.restart', { context: kind })}
      </button>
      <Status>{isDone ? <p>{t('workspace.morePanel.restarted', { context: kind })}</p> : null}</Status>
    </>
  );
}
