/** An error of the program, in the person's own file and line, and a way to that line. */
import { useTranslation } from 'react-i18next';
import type { VisibleCase, VisibleResult } from '#server/runs/runs.contract.ts';
import type { Desk } from './desk.ts';
import { whyNotStarted } from './result-words.ts';

type ErrorView = NonNullable<VisibleCase['error']>;

type ErrorProps = {
  error: ErrorView;
  desk: Desk | null;
  /** A sentence above says it already. */
  isSaid?: boolean;
};

export function ProgramError({ error, desk, isSaid = false }: ErrorProps) {
  const { t } = useTranslation();
  const { file, line, column, name, message } = error;
  return (
    <>
      {isSaid ? null : (
        <p className="message" lang="en">
          <code>{message ? `${name}: ${message}` : name}</code>
        </p>
      )}
      {desk && file !== undefined && line !== undefined ? (
        <button
          type="button"
          className="as-link"
          onClick={() => desk.putCaret(file, { line, column: column ?? 1 })}
        >
          {t('results.showLine', { file, line })}
        </button>
      ) : null}
    </>
  );
}

/** Kinds whose own sentence says all that the error would. */
const saidInWords = new Set(['import-refused', 'several-statements', 'changes-data', 'refused-statement']);

/** Why the program could not be started at all. */
export function Problem({
  problem,
  desk,
}: {
  problem: NonNullable<VisibleResult['problem']>;
  desk: Desk | null;
}) {
  const { t } = useTranslation();
  return (
    <div>
      <p>{whyNotStarted(t, problem)}</p>
      {problem.error ? (
        <ProgramError error={problem.error} desk={desk} isSaid={saidInWords.has(problem.kind)} />
      ) : null}
    </div>
  );
}
