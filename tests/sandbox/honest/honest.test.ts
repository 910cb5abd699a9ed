/** Programs that are right in odd ways, each handed in at the real server like the hostile ones: all of them hold. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { People } from '../hostile/suite/people.ts';
import { readPrograms } from '../hostile/suite/programs.ts';
import { openStage, type Stage } from '../hostile/suite/stage.ts';

// The real server starts here, on a machine that may be busy: as patient as tests in a browser.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

const programs = readPrograms(import.meta.dirname);

let stage: Stage;
let people: People;
beforeAll(async () => {
  stage = await openStage();
  people = new People(stage);
});
afterAll(() => stage.close());

test.each(programs)('$name: $head', async (program) => {
  const { neighbour: person } = await people.at(0);
  const examples = await person.runExamples(program.challenge, program);
  const handIn = await person.handIn(program.challenge, program);
  expect({
    examples: examples.result?.cases.map(({ state }) => state),
    ...{ problem: handIn.result?.problem, outcome: handIn.result?.outcome, verdict: handIn.result?.verdict },
  }).toEqual({ examples: ['holds'], problem: null, outcome: 'finished', verdict: 'holds' });
});
