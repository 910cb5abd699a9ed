/** Examples as they are drawn in a statement, and the arguments that own input starts from. */
import type { Language } from '#sandbox';
import { isScript, toJobCase } from './case-parts.ts';
import type { ChallengeManifest, PublicExamples } from './challenge-format.ts';
import type { ChallengeForCandidate } from './challenges.contract.ts';
import { writeArguments, writeCall, writeExpectation, writeSteps } from './write-case.ts';

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
      const gives = one.expect === undefined ? '' : writeExpectation(one.expect);
      return { language, code: writeCall(one.call, one.args), gives };
    });
    return {
      exampleId: example.id,
      code: Object.fromEntries(drawn.map((one) => [one.language, one.code])),
      gives: Object.fromEntries(drawn.map((one) => [one.language, one.gives])),
      why: example.why ?? null,
    };
  });
}

/** Every function that examples call, with the arguments of the first example that calls it. */
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
  return [...found].map(([name, argsText]) => ({ call: name, argsText }));
}
