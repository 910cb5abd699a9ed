/**
 * Mistakes that beginners make, each tried on the example at the real server: what the answer says is the right kind
 * of thing, and it points at the line. `answer:` and `line:` in the head of a file say what.
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { VisibleResult } from '#server/runs/runs.contract.ts';
import type { Candidate } from '../hostile/suite/candidate.ts';
import { readPrograms } from '../hostile/suite/programs.ts';
import { openStage, type Stage } from '../hostile/suite/stage.ts';

// The real server starts here, on a machine that may be busy: as patient as tests in a browser.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

const programs = readPrograms(import.meta.dirname);

let stage: Stage;
let person: Candidate;
beforeAll(async () => {
  stage = await openStage();
  person = await stage.begin();
});
afterAll(() => stage.close());

/** In a few words what stands on the page: the kind of thing, and what it is about. */
function answerIn({ problem, cases }: VisibleResult): string {
  const [one] = cases;
  const about =
    problem === null
      ? [one?.state, one?.limit, one?.error?.name ?? one?.actual]
      : [
          problem.kind,
          problem.kind === 'load' ? problem.error?.name : problem.kind === 'syntax' ? '' : problem.detail,
        ];
  const printed = problem === null && one?.console.length ? 'printed' : '';
  return [...about, printed].filter(Boolean).join(' ');
}

/** The line of the person's that the answer points at. */
function lineIn({ problem, cases }: VisibleResult, files: Record<string, string>): string | undefined {
  const { file = '', line = 0 } = problem?.error ?? cases[0]?.error ?? {};
  return files[file]?.split('\n')[line - 1]?.trim();
}

test.each(programs)('$name: $says.answer', async (program) => {
  const { result } = await person.runExamples(program.challenge, program);
  const answer = result && answerIn(result);
  const line = result && lineIn(result, program.files);
  const { answer: expected, line: expectedLine = line } = program.says;
  expect({ answer, line }).toEqual({ answer: expected, line: expectedLine });
});
