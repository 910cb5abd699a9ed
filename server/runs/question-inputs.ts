/** Inputs that questions on one's own code are asked with: all of them may be shown, none is one of the hidden cases. */
import type { JobCase, Language } from '#sandbox';
import { settingOf, toJobCase } from '../challenges/case-parts.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { writeCall, writeSteps } from '../challenges/write-case.ts';
import { generateCases, type RunDeps, withoutExpectation } from './plan-generated.ts';
import { shuffled } from './plan-seed.ts';

export type QuestionInput = {
  one: JobCase;
  /** As a person would write it. */
  code: string;
  /** The function that gives the value in the end. */
  called: string;
};

/** Characters of an input that one can keep in mind. */
const longestCode = 400;
const inputs = 8;
const perGroup = 3;

/** Fresh ones by the challenge's generator; where it has none, its examples. @throws as generateCases */
export async function makeInputs(
  deps: RunDeps,
  challenge: Challenge,
  language: Language,
  seed: string,
): Promise<QuestionInput[]> {
  const wanted = challenge.hidden.groups.flatMap((group) =>
    group.generated ? [{ group, count: Math.min(perGroup, group.generated.count) }] : [],
  );
  const made = wanted.length > 0 ? await generateCases(deps, challenge, wanted, seed) : new Map();
  const generated = wanted.flatMap(({ group }) => {
    const setting = settingOf(challenge, language, group);
    return (made.get(group.id) ?? []).map((one: Parameters<typeof toJobCase>[0]) => toJobCase(one, setting));
  });
  const setting = settingOf(challenge, language);
  const shown =
    generated.length > 0 ? generated : challenge.examples.map((example) => toJobCase(example.case, setting));
  const all = shown.flatMap((one: JobCase) => toInput(one, language));
  const byCode = new Map(all.map((input) => [input.code, input]));
  return shuffled([...byCode.values()], seed).slice(0, inputs);
}

function toInput(whole: JobCase, language: Language): QuestionInput[] {
  const one = withoutExpectation(whole);
  if (one.form === 'call') {
    const code = writeCall(one.call, one.args, language);
    return code.length > longestCode ? [] : [{ one, code, called: one.call }];
  }
  if (one.form !== 'steps') return [];
  // A script ends with the last step that gives something: that is what is asked about.
  const last = one.steps.findLastIndex((step) => 'call' in step || 'take' in step);
  const steps = one.steps.slice(0, last + 1);
  const step = steps.at(-1);
  const code = writeSteps(steps, language);
  if (step === undefined || code.length > longestCode) return [];
  return [{ one: { form: 'steps', steps }, code, called: 'call' in step ? step.call : '' }];
}
