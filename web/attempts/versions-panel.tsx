/** Two versions of the same work, side by side. Choosing loses neither. */
import { useTranslation } from 'react-i18next';
import { useDayAndTime } from '../ui/use-day.ts';
import { ChoiceRefusal } from './choice-refusal.tsx';
import { useObserved } from './use-observed.ts';
import type { OtherVersion } from './use-other-version.ts';
import { WorkText } from './work-text.tsx';
import type { Workspace } from './workspace-controller.ts';

type VersionsProps = { workspace: Workspace; version: OtherVersion };

export function VersionsPanel({ workspace, version }: VersionsProps) {
  const { t } = useTranslation();
  // Both are often of the same day.
  const dayAndTime = useDayAndTime();
  const { challenge } = workspace;
  const { work } = useObserved(workspace.draft);
  const { other, mineId } = version;
  const keepMine = () => (mineId ? workspace.keepMine() : workspace.setAside(other.draftId));
  const keepTheirs = () => (mineId ? workspace.keepTheirs() : workspace.takeUpKept(other.draftId));
  return (
    <>
      <h2>{t('workspace.versions.heading')}</h2>
      <p>{t('workspace.versions.says')}</p>
      <ChoiceRefusal workspace={workspace} />
      <div className="two-versions">
        <div>
          <h3>{t('workspace.versions.mine')}</h3>
          <button type="button" className="button" onClick={keepMine}>
            {t('workspace.versions.keepMine')}
          </button>
          <WorkText work={work} challenge={challenge} />
        </div>
        <div>
          <h3>{t('workspace.versions.theirs', { day: dayAndTime(other.savedAt) })}</h3>
          <button type="button" className="button" onClick={keepTheirs}>
            {t('workspace.versions.keepTheirs')}
          </button>
          <WorkText work={other} challenge={challenge} />
        </div>
      </div>
    </>
  );
}
