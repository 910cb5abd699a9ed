/** In the workspace with few parts: what else there is, in one place. */
import { useTranslation } from 'react-i18next';
import { AboutChallenge } from '../challenges/about-challenge.tsx';
import { Hints } from '../challenges/hints.tsx';
import { inLanguage } from '../challenges/in-language.ts';
import { Button } from '../ui/button.tsx';
import { InputPanel } from './input-panel.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { hasOwnInput } from './own-input.ts';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

export function SimpleExtras({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { language } = useObserved(workspace.draft).work;
  const challenge = inLanguage(workspace.challenge, language);
  return (
    <>
      <p>
        <Button onClick={() => workspace.desk.setPausing(true)}>
          {t(workspace.isTrial ? 'trial.takeAlong' : 'workspace.pause')}
        </Button>
      </p>
      <LanguageChoice workspace={workspace} />
      <Hints challenge={challenge} language={language} />
      {hasOwnInput(challenge) ? (
        <details>
          <summary>{t('workspace.input')}</summary>
          <InputPanel workspace={workspace} />
        </details>
      ) : null}
      <AboutChallenge challenge={challenge} isFirstVisit={false} />
    </>
  );
}
