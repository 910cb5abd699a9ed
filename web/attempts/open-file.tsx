import { useTranslation } from 'react-i18next';
import { useCodeView } from '../editor/by-device.ts';
import { CodeView } from '../editor/code-view.tsx';
import { tabKeys } from '../editor/tab-keys.ts';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import type { DeskState } from './desk.ts';
import { useObserved } from './use-observed.ts';
import type { WorkFile } from './work.ts';
import type { Workspace } from './workspace-controller.ts';

type OpenFileProps = { workspace: Workspace; file: WorkFile; caret: DeskState['caret'] };

/** The file that lies open, in the view that the person chose, and one line on how to leave it. */
export function OpenFile({ workspace, file, caret }: OpenFileProps) {
  const { t } = useTranslation();
  const view = useCodeView();
  const { work } = useObserved(workspace.draft);
  const title = workspace.challenge.title[useLocale()];
  const { said } = useObserved(workspace.desk);
  const isAllShown = workspace.challenge.kind === 'read';
  const told = said === 'taken-up' ? t('workspace.takenUp') : '';
  const says = [
    told,
    file.isEditable || isAllShown ? '' : t('editor.readOnly'),
    // Where nothing can be written, Tab never indents.
    file.isEditable && view === 'editor' ? t('editor.tabLeaves', { keys: tabKeys() }) : '',
  ].filter(Boolean);
  return (
    <>
      <CodeView
        view={view}
        label={t(file.isEditable ? 'editor.label' : 'editor.labelReadOnly', { title, file: file.name })}
        language={work.language}
        fileName={file.name}
        text={file.text}
        isEditable={file.isEditable}
        caret={caret?.file === file.name ? caret : null}
        onCaretTaken={workspace.desk.takeCaret}
        onChange={(text) => workspace.writeFile(file.name, text)}
        describedBy={says.length > 0 ? 'code-says' : undefined}
      />
      <Status isHidden>{told}</Status>
      {says.length > 0 ? (
        <p className="code-says quiet" id="code-says">
          {says.join(' ')}
        </p>
      ) : null}
    </>
  );
}
