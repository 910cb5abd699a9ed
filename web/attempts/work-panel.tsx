/** The tabs over the code: each file, own input, more; and what lies open under them. */
import { useTranslation } from 'react-i18next';
import { FoldedRules } from '../challenges/exact-rules.tsx';
import { inLanguage } from '../challenges/in-language.ts';
import { useComfort } from '../comfort/use-comfort.ts';
import { AnswerFields } from './answer-fields.tsx';
import { InputPanel } from './input-panel.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { MorePanel } from './more-panel.tsx';
import { OpenFile } from './open-file.tsx';
import { hasOwnInput } from './own-input.ts';
import { TabRow } from './tab-row.tsx';
import { useObserved } from './use-observed.ts';
import { useOtherVersion } from './use-other-version.ts';
import { VersionsPanel } from './versions-panel.tsx';
import { changedFiles, filesOf } from './work.ts';
import type { Workspace } from './workspace-controller.ts';

export function WorkPanel({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { work, confirmed, trouble } = useObserved(workspace.draft);
  const { tab: wanted, caret } = useObserved(workspace.desk);
  const version = useOtherVersion(workspace);
  const { challenge } = workspace;
  const isSimple = useComfort().mode === 'simple';
  const files = filesOf(work, challenge);
  const [entry] = files;
  const isGone = (wanted.kind === 'versions' && !version) || (wanted.kind === 'input' && isSimple);
  const tab = isGone ? { kind: 'file' as const, name: '' } : wanted;
  const open = (tab.kind === 'file' ? files.find(({ name }) => name === tab.name) : undefined) ?? entry;
  const hasAnswers = challenge.questions !== undefined;
  const hasSeveral = files.filter(({ isEditable }) => isEditable).length > 1;
  // While saving goes its way the bottom line says it; marks that came and went would be seen all the time.
  const unsaved = trouble === null ? new Set<string>() : changedFiles(work, confirmed, challenge);
  const readOnly = t('workspace.readOnlyTab');

  const tabs = [
    ...files.map(({ name, isEditable }) => ({
      id: `file:${name}`,
      label: name,
      // Where nothing is to be changed, nothing needs to be told apart.
      ...(isEditable || hasAnswers ? {} : { note: readOnly }),
      ...(isEditable && hasSeveral
        ? { mark: { words: unsaved.has(name) ? t('workspace.notOnServer') : '' } }
        : {}),
    })),
    ...(hasOwnInput(challenge) && !isSimple ? [{ id: 'input', label: t('workspace.input') }] : []),
    // Only while it is open: a tab that came by itself would move the others.
    ...(tab.kind === 'versions' ? [{ id: 'versions', label: t('workspace.versionsTab') }] : []),
    { id: 'more', label: t('workspace.more') },
  ];
  const chosen = tab.kind === 'file' ? `file:${open?.name ?? ''}` : tab.kind;
  const choose = (id: string) =>
    workspace.desk.openTab(
      id.startsWith('file:')
        ? { kind: 'file', name: id.slice(5) }
        : { kind: id as 'input' | 'more' | 'versions' },
    );

  return (
    <>
      <div className="tab-line">
        <TabRow
          label={t('workspace.tabs')}
          tabs={tabs}
          chosen={chosen}
          controls="work-panel"
          onChoose={choose}
        />
        {isSimple ? null : <LanguageChoice workspace={workspace} />}
      </div>
      <FoldedRules challenge={inLanguage(challenge, work.language)} />
      <div
        className="panel"
        id="work-panel"
        role="tabpanel"
        aria-label={tabs.find(({ id }) => id === chosen)?.label}
      >
        <div className="file-place" hidden={tab.kind !== 'file'}>
          {open ? <OpenFile workspace={workspace} file={open} caret={caret} /> : null}
        </div>
        {tab.kind === 'file' ? null : (
          <div className="other-place" tabIndex={-1}>
            {tab.kind === 'input' ? <InputPanel workspace={workspace} /> : null}
            {tab.kind === 'more' ? <MorePanel workspace={workspace} /> : null}
            {tab.kind === 'versions' && version ? (
              <VersionsPanel workspace={workspace} version={version} />
            ) : null}
          </div>
        )}
      </div>
      {hasAnswers ? <AnswerFields workspace={workspace} /> : null}
    </>
  );
}
