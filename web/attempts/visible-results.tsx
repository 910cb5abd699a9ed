/** Results of the examples and of own input. */
import { useTranslation } from 'react-i18next';
import type { VisibleCase, VisibleResult } from '#server/runs/runs.contract.ts';
import { Mark } from '../ui/mark.tsx';
import { BeforeHandIn } from './before-hand-in.tsx';
import { Problem } from './program-error.tsx';
import { Remarks } from './remarks.tsx';
import { countHolding, holdsNotFirst, markOf, mayNeverEnd } from './result-words.ts';
import { RunFault } from './run-fault.tsx';
import { useResultWords } from './use-result-words.ts';
import { CaseBody, type ConsoleCut, Printed } from './visible-case.tsx';
import type { Workspace } from './workspace-controller.ts';

type VisibleProps = { workspace: Workspace; result: VisibleResult };

export function ExampleResults({ workspace, result }: VisibleProps) {
  const { t } = useTranslation();
  const number = (shown: VisibleCase) => 1 + result.cases.indexOf(shown);
  const cutAt = result.consoleCut ? result.cases.findLastIndex((one) => one.console.length > 0) : null;
  const { holds, of } = countHolding(result.cases);
  const drawn = holdsNotFirst(result.cases);
  const sameAs = (shown: VisibleCase): number | null => {
    const first = drawn.find((other) => stopOf(other) !== null && stopOf(other) === stopOf(shown));
    return first === undefined || first === shown ? null : number(first);
  };
  if (result.outcome === 'platform-fault' || result.outcome === 'challenge-fault')
    return <RunFault outcome={result.outcome} />;
  if (result.problem) return <Problem problem={result.problem} desk={workspace.desk} />;
  return (
    <>
      {holds === of ? <p>{t(workspace.isTrial ? 'trial.allExamples' : 'results.allExamples')}</p> : null}
      {mayNeverEnd(drawn) ? <p>{t('results.mayNeverEnd', { context: workspace.challenge.kind })}</p> : null}
      <Remarks
        items={drawn}
        draw={(shown) => (
          <ExampleResult
            key={number(shown)}
            {...{ workspace, shown }}
            number={number(shown)}
            sameAs={sameAs(shown)}
            cut={cutOf(number(shown) - 1, cutAt)}
          />
        )}
      />
      <BeforeHandIn workspace={workspace} />
    </>
  );
}

/** The program prints in the order of the cases: the last that printed is where the room ended. */
function cutOf(index: number, cutAt: number | null): ConsoleCut {
  if (cutAt === null || index < cutAt) return null;
  return index === cutAt ? 'here' : 'before';
}

type ExampleProps = {
  workspace: Workspace;
  shown: VisibleCase;
  number: number;
  /** Number of the example above this one in which the very same stopped the program; null when none. */
  sameAs: number | null;
  cut: ConsoleCut;
};

/** What stopped the program, as one text: the same for the same error at the same place, or the same limit. */
function stopOf({ state, error, limit }: VisibleCase): string | null {
  if (state === 'holds') return null;
  if (limit !== null) return limit;
  return error === null ? null : JSON.stringify([error.name, error.message, error.file, error.line]);
}

function ExampleResult({ workspace, shown, number, sameAs, cut }: ExampleProps) {
  const { t } = useTranslation();
  const { verdict, what } = useResultWords(workspace);
  const { shape, look } = markOf(shown);
  return (
    <li>
      <span className={`remark ${look}`}>
        <Mark shape={shape} />
        {verdict(shown)}: {t('results.example', { number })}{' '}
        {sameAs === null ? what(shown) : t('results.sameAs', { number: sameAs })}
      </span>
      {shown.state === 'holds' && !shown.program ? <Printed lines={shown.console} cut={cut} /> : null}
      {(shown.state !== 'holds' && sameAs === null) || shown.program ? (
        <CaseBody {...{ workspace, shown, cut }} isSaid />
      ) : null}
    </li>
  );
}

export function InputResult({ workspace, result }: VisibleProps) {
  const { t } = useTranslation();
  const [shown] = result.cases;
  if (result.outcome === 'platform-fault' || result.outcome === 'challenge-fault')
    return <RunFault outcome={result.outcome} />;
  if (result.problem) return <Problem problem={result.problem} desk={workspace.desk} />;
  return (
    <>
      {shown ? (
        <CaseBody {...{ workspace, shown }} cut={result.consoleCut ? 'here' : null} />
      ) : (
        <p>{t('results.what.not-run')}</p>
      )}
    </>
  );
}
