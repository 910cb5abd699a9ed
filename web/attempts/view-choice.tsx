import { useTranslation } from 'react-i18next';
import { Choices } from '../comfort/choices.tsx';
import { setComfort } from '../comfort/comfort.ts';
import { keepOnAccount } from '../comfort/keep-on-account.ts';
import { useCodeView } from '../editor/by-device.ts';
import { hasEntered } from '../ui/entered.ts';

/** Editor or plain text area: equal, and kept among the person's preferences, here and on the account. */
export function ViewChoice() {
  const { t } = useTranslation();
  const view = useCodeView();
  return (
    <Choices
      name="code-view"
      legend={t('workspace.morePanel.view')}
      chosen={view}
      choices={[
        { value: 'editor' as const, text: t('workspace.morePanel.editor') },
        { value: 'text-area' as const, text: t('workspace.morePanel.textArea') },
      ]}
      onChoose={(editorView) => {
        setComfort({ editorView });
        void keepOnAccount(hasEntered());
      }}
    />
  );
}
