import type { ProgramProblem } from '#sandbox';
import type { VisibleResult } from './runs.contract.ts';

/** Why a program could not be started, as a browser may see it: it speaks of the person's own code only. */
export function viewProblem(problem: ProgramProblem | undefined): VisibleResult['problem'] {
  if (problem === undefined) return null;
  switch (problem.kind) {
    case 'syntax':
    case 'load':
    case 'query-refused':
      return { kind: problem.kind, detail: problem.error.message, error: problem.error };
    case 'missing-entry':
    case 'not-callable':
      return { kind: problem.kind, detail: problem.name, error: null };
    case 'import-refused': {
      const { specifier, file, line } = problem;
      const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
      const error = { name: 'ImportRefused', message: specifier, ...place };
      return { kind: problem.kind, detail: specifier, error };
    }
    case 'no-statement':
      return { kind: problem.kind, detail: '', error: null };
    case 'several-statements':
    case 'changes-data':
    case 'refused-statement': {
      const { kind, name, file, line, column } = problem;
      return { kind, detail: name, error: { name: 'Statement', message: name, file, line, column } };
    }
  }
}

/**
 * The same when the person's tests are loaded beside a hidden program: whatever they threw meanwhile, or wanted to
 * fetch, could quote it. The examples, whose programs are shown, tell the rest.
 */
export function viewProblemOfTests(problem: ProgramProblem | undefined): VisibleResult['problem'] {
  const view = viewProblem(problem);
  if (view === null || view.kind === 'missing-entry' || view.kind === 'not-callable') return view;
  return { kind: view.kind === 'syntax' ? 'syntax' : 'load', detail: '', error: null };
}
