/** Generated cases: the author's generator makes inputs, the reference solution says what they should give. */
import {
  type CaseResult,
  type Guest,
  type JobCase,
  type Language,
  namedAsLists,
  type Observation,
  type Portable,
} from '#sandbox';
import type { CaseGroupInFile, CaseInFile, StepInFile } from '../challenges/case-format.ts';
import { caseShapes, formOf } from '../challenges/case-format.ts';
import { isScript, settingOf, toJobCase } from '../challenges/case-parts.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { checkForm, checkRows } from '../challenges/check-case.ts';
import { casesOf } from '../challenges/check-parts.ts';
import { checkShape } from '../challenges/check-shape.ts';
import type { Fault } from '../challenges/read-folder.ts';
import type { Deps } from '../deps.ts';
import { fromGuest } from './plan-values.ts';
import { randomSource } from './random-source.ts';
import { runAsChallenge } from './run-as-challenge.ts';
import { toProgram } from './to-program.ts';

export type RunDeps = Pick<Deps, 'sandbox' | 'config' | 'log'>;
export type Wanted = { group: CaseGroupInFile; count: number };
/** Group id -> cases with what they should give. */
export type GeneratedCases = Map<string, CaseInFile[]>;

/** The author's generator or reference did something it should not. Never said of the person's program. */
export class ChallengeFault extends Error {
  override readonly name = 'ChallengeFault';
}
/** Something of ours broke while planning. */
export class PlatformFault extends Error {
  override readonly name = 'PlatformFault';
}

/**
 * `guest`: for whom, where the cases are nobody else's: what others may wait for is never made as a guest's.
 * @throws ChallengeFault, PlatformFault, and SandboxBusy when the queue is full
 */
export async function generateCases(
  deps: RunDeps,
  challenge: Challenge,
  wanted: Wanted[],
  seed: string,
  guest?: Guest,
): Promise<GeneratedCases> {
  const inputs = await askGenerator(
    deps,
    challenge,
    wanted.map((one) => ({ ...one, seed })),
    guest,
  );
  const all = wanted.map(({ group }) => ({ group, cases: inputs.get(group.id) ?? [] }));
  return askReference(deps, challenge, all, guest);
}

async function askGenerator(
  deps: RunDeps,
  challenge: Challenge,
  asked: (Wanted & { seed: string })[],
  guest: Guest | undefined,
): Promise<Map<string, CaseInFile[]>> {
  const job: Parameters<typeof runAsChallenge>[2] = {
    language: 'javascript',
    files: { 'generate.js': challenge.hidden.generator ?? '', 'random.js': randomSource },
    entry: 'generate.js',
    groups: asked.map(({ group, count, seed }) => ({
      id: group.id,
      cases: [{ form: 'call', call: 'generate', args: [seed, group.id, count] }],
    })),
  };
  const result = await runAsChallenge(deps, challenge, job, guest);
  if (result.outcome === 'platform-fault') throw new PlatformFault('the generator could not be run');
  const made = new Map<string, CaseInFile[]>();
  for (const [index, { group, count, seed }] of asked.entries()) {
    const one = result.groups[index]?.cases[0];
    if (one?.limit === 'result-size' && count > 1) {
      // One call's answer is bounded like everybody's: ask for two halves, each with a seed of its own.
      const half = Math.ceil(count / 2);
      const first = await askGenerator(deps, challenge, [{ group, count: half, seed: `${seed}/1` }], guest);
      const second = await askGenerator(
        deps,
        challenge,
        [{ group, count: count - half, seed: `${seed}/2` }],
        guest,
      );
      made.set(
        group.id,
        [first, second].flatMap((part) => part.get(group.id) ?? []),
      );
      continue;
    }
    const list = valueIn(one?.observed[0]);
    if (!Array.isArray(list) || list.length === 0) {
      const why = result.problem ? JSON.stringify(result.problem) : whyNot(one);
      throw new ChallengeFault(`generate(seed, "${group.id}", ${count}) gave no list of cases: ${why}`);
    }
    made.set(
      group.id,
      list
        .slice(0, count)
        .map((value, n) => readCase(challenge, fromGuest(value), `generate ${group.id}/${n}`)),
    );
  }
  return made;
}

function readCase({ manifest, schema }: Challenge, made: Portable, at: string): CaseInFile {
  const faults: string[] = [];
  const fault: Fault = (where, what) => faults.push(`${where}: ${what}`);
  const one = typeof made === 'object' && made !== null ? made : {};
  if (checkForm(at, one, casesOf[manifest.kind], fault)) checkShape(caseShapes[formOf(one)], at, one, fault);
  if (faults.length === 0 && 'tables' in one && schema)
    checkRows(at, one as QueryInFile, schema.tables, fault);
  if (faults.length > 0) throw new ChallengeFault(faults.join(' '));
  return one as CaseInFile;
}
type QueryInFile = Extract<CaseInFile, { tables: unknown }>;

async function askReference(
  deps: RunDeps,
  challenge: Challenge,
  inputs: { group: CaseGroupInFile; cases: CaseInFile[] }[],
  guest: Guest | undefined,
): Promise<GeneratedCases> {
  const language = oracleLanguage(challenge);
  const bare = inputs.map(({ group, cases }) => ({
    id: group.id,
    cases: cases.map((one) => withoutExpectation(toJobCase(one, settingOf(challenge, language, group)))),
  }));
  const program = toProgram(challenge, language, challenge.hidden.solutions[language] ?? {});
  const result = await runAsChallenge(deps, challenge, { ...program, groups: bare }, guest);
  if (result.outcome === 'platform-fault') throw new PlatformFault('the reference could not be run');
  if (result.problem) throw new ChallengeFault(`the reference: ${JSON.stringify(result.problem)}`);
  return new Map(
    inputs.map(({ group, cases }, g) => [
      group.id,
      cases.map((one, c) => {
        const observed = result.groups[g]?.cases[c];
        if (observed === undefined || observed.state === 'no-answer' || observed.state === 'not-run') {
          throw new ChallengeFault(`the reference on ${group.id}/${c}: ${whyNot(observed)}`);
        }
        return expecting(one, observed.observed);
      }),
    ]),
  );
}

/** JavaScript where there is one: it needs no translating. */
export function oracleLanguage(challenge: Challenge): Language {
  const languages = Object.keys(challenge.hidden.solutions) as Language[];
  return languages.includes('javascript') ? 'javascript' : (languages[0] ?? 'javascript');
}

/** The case, now with what the reference gave. What is no value (a function, an object's inside) is not expected. */
function expecting(one: CaseInFile, observed: Observation[]): CaseInFile {
  if ('tables' in one) {
    const value = valueIn(observed[0]);
    if (value === undefined) throw new ChallengeFault('the reference query gave no rows: it met an error');
    return { ...one, value: value as NonNullable<typeof one.value> };
  }
  if (!isScript(one)) return 'args' in one ? { ...one, ...expectationFrom(observed[0]) } : one;
  const steps = one.steps.map((step, index) => {
    const seen = observed.find((observation) => observation.step === index);
    const expected = expectationFrom(seen);
    // Making an object and setting a property give nothing to compare, unless they throw.
    if (('new' in step || 'set' in step || 'let' in step) && expected.error === undefined) return step;
    return { ...step, ...expected } as StepInFile;
  });
  return { steps };
}

function expectationFrom(seen: Observation | undefined): { value?: Portable; error?: { name?: string } } {
  if (seen === undefined) return {};
  if ('error' in seen) return { error: seen.error.name === 'Error' ? {} : { name: seen.error.name } };
  return JSON.stringify(seen.value).includes('"$other"') ? {} : { value: namedAsLists(seen.value) };
}

/** The case without what it should give: it is only observed. */
export function withoutExpectation(one: JobCase): JobCase {
  if (one.form === 'call') {
    const { expect: _expect, keepsArguments: _keeps, ...rest } = one;
    return rest;
  }
  if (one.form === 'query') {
    const { expect: _expect, ...rest } = one;
    return rest;
  }
  if (one.form === 'reading') return one;
  return {
    form: 'steps',
    steps: one.steps.map(({ expect: _expect, ...step }) => step as (typeof one.steps)[number]),
  };
}

const valueIn = (seen: Observation | undefined) => (seen && 'value' in seen ? seen.value : undefined);

function whyNot(made: CaseResult | undefined): string {
  const seen = made?.observed[0];
  if (seen && 'error' in seen)
    return `${seen.error.name}: ${seen.error.message} (line ${seen.error.line ?? '?'})`;
  return made?.limit ?? made?.state ?? 'it was not run';
}
