/** The line under the code: how Tab works here, and the small acts that have keys as well. */
import { useTranslation } from 'react-i18next';
import { useComfort } from '../comfort/use-comfort.ts';
import { tabKeys } from '../editor/tab-keys.ts';
import { ToolRow } from '../editor/tool-row.tsx';

type CodeFootProps = {
  says: string[];
  /** Asked for, and there was nothing. */
  nothingTo: 'undo' | 'redo' | null;
  /** Null where nothing can be written. */
  onUndo: (() => void) | null;
  onRedo: (() => void) | null;
  onFind: () => void;
};

export function CodeFoot({ says, nothingTo, onUndo, onRedo, onFind }: CodeFootProps) {
  const { t } = useTranslation();
  const { mode } = useComfort();
  return (
    <div className="code-foot">
      <p className="code-says quiet" id="code-says">
        {nothingTo ? t(`editor.nothingTo.${nothingTo}`) : says.join(' ')}
      </p>
      {mode === 'simple' ? null : (
        <ToolRow label={t('editor.tools')}>
          {onUndo ? (
            <button type="button" className="as-link" onClick={onUndo}>
              {t('editor.undo')}
            </button>
          ) : null}
          {onRedo ? (
            <button type="button" className="as-link" onClick={onRedo}>
              {t('editor.redo')}
            </button>
          ) : null}
          <button type="button" className="as-link" onClick={onFind}>
            {t('editor.find.open')}
          </button>
        </ToolRow>
      )}
    </div>
  );
}

/** How Tab works in this file; nothing where it works as in every other field. */
export function useTabWords(options: {
  isEditable: boolean;
  isEditor: boolean;
  tabIndents: boolean;
}): string {
  const { t } = useTranslation();
  const { isEditable, isEditor, tabIndents } = options;
  if (!isEditable) return '';
  if (tabIndents) return t('editor.tabIndents', { keys: tabKeys() });
  return isEditor ? t('editor.tabLeaves', { keys: tabKeys() }) : '';
}
