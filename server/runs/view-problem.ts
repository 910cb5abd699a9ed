import type { Language, ProgramProblem } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { testCall } from '../challenges/testing/testing-files.ts';
import { filesToRun } from './plan-work.ts';
import type { VisibleResult } from './runs.contract.ts';

/** Kinds that name what is or is not in the person's own file, and nothing else. */
const saysNames = new Set(['missing-entry', 'not-callable', 'empty-file']);

type Work = { challenge: Challenge; work: { language: Language; files: SourceFiles } };

/** Why a program could not be started, as a browser may see it: it speaks of the person's own code only. */
export function viewProblem(problem: ProgramProblem | undefined, ran: Work): VisibleResult['problem'] {
  if (problem === undefined) return null;
  const empty = problem.kind === 'missing-entry' ? emptyEntry(ran) : undefined;
  if (empty !== undefined) return { kind: 'empty-file', detail: empty, error: null };
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

/** The name of the file that is entered, when there is nothing in it: then no name can be missing there. */
function emptyEntry({ challenge, work: { language, files } }: Work): string | undefined {
  const entry = challenge.manifest.languages[language]?.entry ?? '';
  return filesToRun(challenge, language, files)[entry]?.trim() === '' ? entry : undefined;
}

/**
 * The same when the person's tests are loaded beside a hidden program: whatever they threw meanwhile, or wanted to
 * fetch, could quote it. The examples, whose programs are shown, tell the rest.
 */
export function viewProblemOfTests(problem: ProgramProblem | undefined, ran: Work): VisibleResult['problem'] {
  const view = viewProblem(problem, ran);
  const entry = ran.challenge.manifest.languages[ran.work.language]?.entry;
  // Ours, or the person's file: no other name is said, whoever says it.
  const isKnown = view !== null && [entry, testCall(ran.work.language)].includes(view.detail);
  if (view === null || (saysNames.has(view.kind) && isKnown)) return view;
  return { kind: view.kind === 'syntax' ? 'syntax' : 'load', detail: '', error: null };
}
