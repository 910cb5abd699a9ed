/** One case that may be shown whole: the code, what it should give, what it gave, and what was printed. */
import { useTranslation } from 'react-i18next';
import type { VisibleCase } from '#server/runs/runs.contract.ts';
import { ProgramError } from './program-error.tsx';
import { useResultWords } from './use-result-words.ts';
import type { Workspace } from './workspace-controller.ts';

type CaseProps = {
  workspace: Workspace;
  shown: VisibleCase;
  /** What happened stands above it already. */
  isSaid?: boolean;
};

export function CaseBody({ workspace, shown, isSaid = false }: CaseProps) {
  const { t } = useTranslation();
  const { what } = useResultWords(workspace);
  const { code, actual, error, expectedError } = shown;
  const expected = expectedError === null ? shown.expected : t('results.throws', { name: expectedError });
  // Values that stand side by side speak for themselves; own input expects nothing.
  const speaks = actual !== null && !shown.changedArguments && shown.limit === null;
  const said = isSaid || speaks ? '' : what(shown);
  const rows: [string, string | null][] = [
    [t('results.code'), code],
    [t('results.expected'), expected],
    [t('results.actual'), actual],
    [t('results.argumentsAfter'), shown.argumentsAfter],
  ];
  return (
    <div className="case">
      {said ? <p>{said}</p> : null}
      {error ? <ProgramError error={error} desk={workspace.desk} /> : null}
      <dl className="values">
        {rows.map(([name, value]) =>
          value === null || value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <pre>
                  <code>{value}</code>
                </pre>
              </dd>
            </div>
          ),
        )}
      </dl>
      <Printed lines={shown.console} />
    </div>
  );
}

/** What the program printed, folded. */
export function Printed({ lines }: { lines: VisibleCase['console'] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <details className="printed">
      <summary>{t('results.console', { count: lines.length })}</summary>
      <pre>{lines.map(({ text }) => text).join('\n')}</pre>
    </details>
  );
}
