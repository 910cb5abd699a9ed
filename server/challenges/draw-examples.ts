/** Examples as they are drawn in a statement, and the arguments that own input starts from. */
import type { JobCase, Language, Step } from '#sandbox';
import { expectationOf, isScript, toJobCase } from './case-parts.ts';
import type { ChallengeManifest, PublicExamples } from './challenge-format.ts';
import type { ChallengeForCandidate } from './challenges.contract.ts';
import {
  expectedErrorName,
  writeArguments,
  writeCall,
  writeExpectedValue,
  writeSteps,
} from './write-case.ts';

/** @param call the function called by examples that name none */
export function drawExamples(
  examples: PublicExamples,
  manifest: ChallengeManifest,
  call: string | undefined,
): ChallengeForCandidate['examples'] {
  return examples.map((example) => {
    const drawn = Object.entries(manifest.languages).map(([language, entry]) => {
      const one = toJobCase(example, { names: entry.names, call });
      if (one.form === 'steps') return { language, code: writeSteps(one.steps), gives: '' };
      const gives = writeExpectedValue(one.expect) ?? '';
      return { language, code: one.form === 'call' ? writeCall(one.call, one.args) : '', gives };
    });
    return {
      exampleId: example.id,
      code: Object.fromEntries(drawn.map((one) => [one.language, one.code])),
      gives: Object.fromEntries(drawn.map((one) => [one.language, one.gives])),
      givesError: isScript(example) ? null : expectedErrorName(expectationOf(example, undefined)),
      why: example.why ?? null,
    };
  });
}

/**
 * Every function that examples call, with the arguments of the first example that calls it; and the first script,
 * line by line without what it should give.
 */
export function ownInputOf(
  examples: PublicExamples,
  manifest: ChallengeManifest,
  call: string | undefined,
): ChallengeForCandidate['ownInput'] {
  const language = Object.keys(manifest.languages)[0] as Language;
  const names = manifest.languages[language]?.names;
  const found = new Map<string, string>();
  for (const example of examples) {
    const one = isScript(example) ? undefined : toJobCase(example, { names, call });
    if (one?.form === 'call' && !found.has(one.call)) found.set(one.call, writeArguments(one.args));
  }
  const calls = [...found].map(([name, argsText]) => ({ call: name, argsText }));
  const script = examples.map((example) => toJobCase(example, { names, call })).find(isStepsCase);
  return script === undefined ? calls : [...calls, { script: writeSteps(script.steps.map(undemanding)) }];
}

function isStepsCase(one: JobCase): one is Extract<JobCase, { form: 'steps' }> {
  return one.form === 'steps';
}

function undemanding({ expect: _expect, ...step }: Step): Step {
  return step;
}
