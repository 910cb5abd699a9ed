/** One case that may be shown whole: the code, what it should give, what it gave, and what was printed. Of code that
 * is read it is told what it gives, beside the person's own answers. */
import './cases.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisibleCase } from '#server/runs/runs.contract.ts';
import { useComfort } from '../comfort/use-comfort.ts';
import { CodeLines } from '../ui/code-lines.tsx';
import { ProgramBody } from './program-body.tsx';
import { ProgramError } from './program-error.tsx';
import { QueryBody } from './query-body.tsx';
import { useObserved } from './use-observed.ts';
import { useResultWords } from './use-result-words.ts';
import type { Workspace } from './workspace-controller.ts';

type CaseProps = {
  workspace: Workspace;
  shown: VisibleCase;
  /** What happened stands above it already. */
  isSaid?: boolean;
  cut?: ConsoleCut;
};

export function CaseBody({ workspace, shown, isSaid = false, cut = null }: CaseProps) {
  const { t } = useTranslation();
  const { what } = useResultWords(workspace);
  const { code, actual, error, expectedError } = shown;
  const expected = expectedError === null ? shown.expected : t('results.throws', { name: expectedError });
  // Values that stand side by side speak for themselves; own input expects nothing.
  const { query, program } = shown;
  const gave = actual !== null || query?.actual !== undefined;
  const isNothing = actual === 'undefined' || actual === 'None';
  const speaks = gave && !shown.changedArguments && shown.limit === null;
  const said = isSaid || speaks ? '' : what(shown);
  const { kind } = workspace.challenge;
  type Row = [name: string, value: string | null, drawn?: ReactNode];
  const call: Row = [t('results.code', { context: kind }), code, <Code key="code" {...{ shown }} />];
  const gives: Row = [t('results.actual', { context: kind }), actual];
  // What differs is seen without scrolling: a call may be long, so it stands below. Of code that is read nothing differs.
  const rows: Row[] =
    kind === 'read'
      ? [call, gives]
      : [[t('results.expected'), expected], gives, call, [t('results.argumentsAfter'), shown.argumentsAfter]];
  return (
    <div className="case">
      {said ? <p>{said}</p> : null}
      {isNothing && expected !== null && expected !== actual ? (
        <p>{t(actual === 'None' ? 'results.noneReturned' : 'results.nothingReturned')}</p>
      ) : null}
      {error ? <ProgramError error={error} desk={workspace.desk} /> : null}
      {query ? <QueryBody query={query} hasKnownTables={shown.exampleId !== null} /> : null}
      {program ? <ProgramBody program={program} isKnown={shown.exampleId !== null} /> : null}
      <dl className="values">
        {rows.map(([name, value, drawn = <Pre key="value">{value}</Pre>]) =>
          value === null || value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{drawn}</dd>
            </div>
          ),
        )}
        {shown.questions ? <OwnAnswers questions={shown.questions} {...{ workspace }} /> : null}
      </dl>
      <Printed lines={shown.console} cut={cut} />
    </div>
  );
}

/** Kind `read`: what the person has answered to the questions of the same claim, as the draft has it now. */
function OwnAnswers({ workspace, questions }: { workspace: Workspace; questions: string[] }) {
  const { t } = useTranslation();
  const { language, answers } = useObserved(workspace.draft).work;
  return workspace.challenge.questions?.map(({ questionId, code }, index) => {
    const answer = answers[questionId]?.trim();
    return questions.includes(questionId) && answer ? (
      <div key={questionId}>
        <dt>{t('results.ownAnswer', { number: index + 1 })}</dt>
        <dd>
          <Pre>{`${code[language]}\n→ ${answer}`}</Pre>
        </dd>
      </div>
    ) : null;
  });
}

function Pre({ children }: { children: ReactNode }) {
  return (
    <pre>
      <code>{typeof children === 'string' ? <CodeLines text={children} /> : children}</code>
    </pre>
  );
}

/** What was run. Of a script it is said what its arrows tell, and the line that differs is marked. */
function Code({ shown: { code, script } }: Pick<CaseProps, 'shown'>) {
  const { t } = useTranslation();
  const lines = code.split('\n');
  const from = script?.differsFrom ?? null;
  return (
    <>
      {from === null ? (
        <Pre>{code}</Pre>
      ) : (
        <Pre>
          {lines.slice(0, from - 1).map((line) => `${line}\n`)}
          <mark className="differs">{lines.slice(from - 1).join('\n')}</mark>
        </Pre>
      )}
      {script && code.includes('→') ? (
        <p className="quiet">
          {t(`results.arrows.${script.arrows}`)} {from === null ? null : t('results.markedDiffers')}
        </p>
      ) : null}
    </>
  );
}

/** Whether the room for what is printed ended in this case, or before it. */
export type ConsoleCut = 'here' | 'before' | null;

/** What the program printed, open or folded as the person chose. */
export function Printed({ lines, cut = null }: { lines: VisibleCase['console']; cut?: ConsoleCut }) {
  const { t } = useTranslation();
  const { console: printed } = useComfort();
  const says = cut ? <p className="quiet">{t(`results.consoleCut.${cut}`)}</p> : null;
  if (lines.length === 0) return says;
  return (
    <details className="printed" open={printed === 'shown'}>
      <summary>{t('results.console', { count: lines.length })}</summary>
      <pre>{lines.map(({ text }) => text).join('\n')}</pre>
      {says}
    </details>
  );
}
