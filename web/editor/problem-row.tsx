/** What the mark beside a line number means, in words, in a place that is always there. */
import { useTranslation } from 'react-i18next';

export type Problem = { line: number; of: 'run' | 'reading' };

type ProblemRowProps = {
  id: string;
  problem: Problem | null;
  /** Said when nothing is marked. */
  otherwise: string;
  /** Marks are made once, when this is pressed; null where they come by themselves. */
  onAsk: (() => void) | null;
  onGo: (line: number) => void;
};

export function ProblemRow({ id, problem, otherwise, onAsk, onGo }: ProblemRowProps) {
  const { t } = useTranslation();
  return (
    <div className="problem-row">
      {onAsk ? (
        <button type="button" className="as-link" onClick={onAsk}>
          {t('editor.problems.show')}
        </button>
      ) : null}
      <span role="status" id={id}>
        {problem ? (
          <>
            <span className="problem-shape" aria-hidden="true">
              {'\u25c6'}
            </span>
            {t(`editor.problems.${problem.of}`, { line: problem.line })}
          </>
        ) : (
          <span className="quiet">{otherwise}</span>
        )}
      </span>
      {problem ? (
        <button type="button" className="as-link" onClick={() => onGo(problem.line)}>
          {t('editor.problems.go', { line: problem.line })}
        </button>
      ) : null}
    </div>
  );
}
