/**
 * The file that lies open, in the view that the person chose, and what stands under it: how Tab works, small acts,
 * and - by choice - words, problems and the search. One history, one place and one set of keys under both views.
 */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useComfort } from '../comfort/use-comfort.ts';
import { useCodeView } from '../editor/by-device.ts';
import { useCodeKeys } from '../editor/code-keys.ts';
import { CodeView } from '../editor/code-view.tsx';
import type { CodePlace, LineMark } from '../editor/code-view-props.ts';
import { FindBar } from '../editor/find-bar.tsx';
import { lineOf } from '../editor/places.ts';
import { ProblemRow } from '../editor/problem-row.tsx';
import { useProblem } from '../editor/use-problem.ts';
import { useWords } from '../editor/use-words.ts';
import { WordRow } from '../editor/word-row.tsx';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { CodeFoot, useTabWords } from './code-foot.tsx';
import type { DeskState } from './desk.ts';
import { lineOfRun } from './line-of-run.ts';
import { useFinding } from './use-finding.ts';
import { useObserved } from './use-observed.ts';
import { filesOf, type WorkFile } from './work.ts';
import type { Workspace } from './workspace-controller.ts';

type OpenFileProps = { workspace: Workspace; file: WorkFile; caret: DeskState['caret'] };

export function OpenFile({ workspace, file, caret }: OpenFileProps) {
  const { t } = useTranslation();
  const view = useCodeView();
  const comfort = useComfort();
  const { challenge, desk } = workspace;
  const { work } = useObserved(workspace.draft);
  const { shown } = useObserved(workspace.runs);
  const { said } = useObserved(desk);
  const title = challenge.title[useLocale()];
  const { name, text, isEditable } = file;
  const { language } = work;

  const places = useRef(new Map<string, CodePlace>());
  const placeOf = useCallback((of: string) => places.current.get(of), []);
  /** Where one writes, known to the page only while words follow it. */
  const [writingAt, setWritingAt] = useState(0);
  const onPlace = (of: string, place: CodePlace) => {
    places.current.set(of, place);
    if (comfort.editorHelp !== 'off') setWritingAt(place.end);
  };
  const selected = () => places.current.get(name) ?? { start: 0, end: 0 };

  // With its own keys Tab is changed for as long as the choice is the same.
  const [toggled, setToggled] = useState<string | null>(null);
  const tabIndents = (comfort.tabKey === 'indents') !== (toggled === comfort.tabKey);
  const toggleTab = () => setToggled(toggled === comfort.tabKey ? null : comfort.tabKey);

  const select = (range: { start: number; end: number }, takesFocus: boolean) =>
    desk.select(name, range, takesFocus);
  const search = useFinding({ text, selected, select });
  const { finding, found } = search;

  const [nothingTo, setNothingTo] = useState<'undo' | 'redo' | null>(null);
  const stepBack = () => setNothingTo(workspace.undo(name) ? null : 'undo');
  const stepForward = () => setNothingTo(workspace.redo(name) ? null : 'redo');

  const others = filesOf(work, challenge).flatMap((other) => (other.name === name ? [] : [other.text]));
  const words = useWords({
    choice: isEditable ? comfort.editorHelp : 'off',
    text,
    fileName: name,
    caret: Math.min(writingAt, text.length),
    language,
    others,
  });
  const problems = useProblem({
    choice: isEditable ? comfort.problemMarks : 'never',
    text,
    fileName: name,
    language,
    lineOfRun: lineOfRun(shown, name, text),
  });

  const onKeyDownCapture = useCodeKeys({
    isEditable,
    tabIndents,
    undo: stepBack,
    redo: stepForward,
    toggleTab,
    find: search.open,
    askForWords: comfort.editorHelp === 'off' ? null : words.ask,
  });

  const problemLine = problems.problem?.line;
  const foundLine = found ? lineOf(text, found.start) : undefined;
  const marks = useMemo<LineMark[]>(
    () => [
      ...(problemLine === undefined ? [] : [{ line: problemLine, shape: 'problem' as const }]),
      ...(foundLine === undefined ? [] : [{ line: foundLine, shape: 'match' as const }]),
    ],
    [problemLine, foundLine],
  );
  const habits = useMemo(
    () => ({ wrapsLines: comfort.wordWrap === 'on', caretBlinks: comfort.caret === 'blinking', tabIndents }),
    [comfort.wordWrap, comfort.caret, tabIndents],
  );
  // The search takes the place of what else stands under the code, so that the code keeps its own.
  const hasRows = isEditable && !finding;
  const isAllShown = challenge.kind === 'read';
  const tabWords = useTabWords({ isEditable, isEditor: view === 'editor', tabIndents });
  const told =
    (nothingTo && t(`editor.nothingTo.${nothingTo}`)) ||
    (said === 'taken-up' && t('workspace.takenUp')) ||
    (toggled !== null && tabWords) ||
    '';
  const says = [
    said === 'taken-up' ? t('workspace.takenUp') : '',
    isEditable || isAllShown ? '' : t('editor.readOnly'),
    tabWords,
  ].filter(Boolean);
  const describedBy = [
    ...(says.length > 0 && !finding ? ['code-says'] : []),
    ...(problems.problem && hasRows ? ['code-problem'] : []),
  ].join(' ');

  return (
    <div className="code-and-foot" onKeyDownCapture={onKeyDownCapture}>
      <CodeView
        view={view}
        label={t(isEditable ? 'editor.label' : 'editor.labelReadOnly', { title, file: name })}
        language={language}
        fileName={name}
        text={text}
        isEditable={isEditable}
        habits={habits}
        marks={marks}
        placeOf={placeOf}
        onPlace={onPlace}
        caret={caret?.file === name ? caret : null}
        onCaretTaken={desk.takeCaret}
        onChange={(next) => {
          setNothingTo(null);
          workspace.writeFile(name, next);
        }}
        describedBy={describedBy || undefined}
      />
      <Status isHidden>{told}</Status>
      {hasRows && comfort.editorHelp !== 'off' ? (
        <WordRow
          words={words.words}
          asked={words.asked}
          onAsk={words.ask}
          onChoose={(word) => workspace.putText(name, words.range, word, true)}
          onLeave={() => {
            words.forget();
            select(selected(), true);
          }}
        />
      ) : null}
      {hasRows && comfort.problemMarks !== 'never' ? (
        <ProblemRow
          id="code-problem"
          problem={problems.problem}
          otherwise={
            language === 'sql' ? t('editor.problems.sql') : problems.isRead ? t('editor.problems.none') : ''
          }
          onAsk={comfort.problemMarks === 'asked' ? problems.ask : null}
          onGo={(line) => desk.putCaret(name, { line, column: 1 })}
        />
      ) : null}
      {finding ? (
        <FindBar
          key={name}
          fileName={name}
          text={text}
          isEditable={isEditable}
          start={finding}
          onShow={search.show}
          onReplace={(range, letters) => workspace.putText(name, range, letters, false)}
          onClose={search.close}
        />
      ) : (
        <CodeFoot
          says={says}
          nothingTo={nothingTo}
          onUndo={isEditable ? stepBack : null}
          onRedo={isEditable ? stepForward : null}
          onFind={search.open}
        />
      )}
    </div>
  );
}
