import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Choices } from '../comfort/choices.tsx';
import { getComfort, setComfort } from '../comfort/comfort.ts';
import { useCodeView } from '../editor/by-device.ts';

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
        // Shown and kept on the device already; without contact the account learns it another day.
        void api('PUT /api/accounts/me/comfort', { body: getComfort() }).catch(() => undefined);
      }}
    />
  );
}
