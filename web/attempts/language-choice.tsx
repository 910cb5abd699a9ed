import { useTranslation } from 'react-i18next';
import type { Language } from '#server/challenges/challenges.contract.ts';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

/** Each language keeps its own files; changing back finds them as they were. */
export function LanguageChoice({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { work } = useObserved(workspace.draft);
  const { languages } = workspace.challenge;
  if (languages.length < 2) return null;
  return (
    <label className="language-choice">
      <span className="only-read">{t('workspace.language')}</span>
      <select
        value={work.language}
        onChange={(event) => workspace.chooseLanguage(event.target.value as Language)}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {t(`common.language.${language}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
