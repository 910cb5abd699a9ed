/** Before the work is sent: what will happen, who will see it, and that it can be done again. */
import { useTranslation } from 'react-i18next';
import { useTold } from '../ui/told.ts';
import type { Workspace } from './workspace-controller.ts';

export function BeforeHandIn({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { isTrial, challenge } = workspace;
  const [isTold, putAway] = useTold(isTrial ? 'trial-claims' : 'hand-in');
  if (isTold) return null;
  const toResults = () => {
    putAway();
    // The button goes away: the keyboard stays in the place where it stood.
    document.getElementById('results')?.focus();
  };
  return (
    <>
      <p className="quiet">
        {t(isTrial ? 'trial.beforeClaims' : 'results.emptySubmit', { context: challenge.kind })}
      </p>
      <button type="button" className="as-link" onClick={toResults}>
        {t('common.tellNotAgain')}
      </button>
    </>
  );
}
