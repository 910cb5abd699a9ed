import { useTranslation } from 'react-i18next';
import { setComfort } from '../comfort/comfort.ts';
import { useCodeView } from '../editor/by-device.ts';

/** Editor or plain text area: equal, and kept among the person's preferences. */
export function ViewChoice() {
  const { t } = useTranslation();
  const view = useCodeView();
  const labels = { editor: t('workspace.morePanel.editor'), 'text-area': t('workspace.morePanel.textArea') };
  return (
    <fieldset>
      <legend>{t('workspace.morePanel.view')}</legend>
      {(['editor', 'text-area'] as const).map((editorView) => (
        <label className="choice" key={editorView}>
          <input
            type="radio"
            name="code-view"
            checked={view === editorView}
            onChange={() => setComfort({ editorView })}
          />
          {labels[editorView]}
        </label>
      ))}
    </fieldset>
  );
}
