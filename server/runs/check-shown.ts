/** Whether the solutions agree with every case that people may see, and the generator with itself. */
import type { JobGroup, Language } from '#sandbox';
import { settingOf, toJobCase } from '../challenges/case-parts.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { checkDrawn } from './check-drawn.ts';
import { inTurn } from './in-turn.ts';
import { ChallengeFault, generateCases, PlatformFault, type RunDeps } from './plan-generated.ts';
import { runAsChallenge } from './run-as-challenge.ts';
import { toProgram } from './to-program.ts';

/**
 * What is to be mended, as sentences.
 * @param turn in a brief check: the solution of which language is asked, counted around; undefined asks all
 */
export async function checkShown(
  deps: RunDeps,
  challenge: Challenge,
  turn: number | undefined,
): Promise<string[]> {
  const { solutions } = challenge.hidden;
  const languages = Object.keys(turn === undefined ? solutions : inTurn(solutions, turn)) as Language[];
  const found: string[] = [];
  for (const language of languages) {
    found.push(...(await shownUnlikeSolution(deps, challenge, language)));
    found.push(...(await checkDrawn(deps, challenge, language)));
  }
  return [...found, ...(await unsteadyGenerator(deps, challenge))];
}

async function shownUnlikeSolution(
  deps: RunDeps,
  challenge: Challenge,
  language: Language,
): Promise<string[]> {
  const examples = challenge.examples.map((example) => ({
    id: `example ${example.id}`,
    cases: [toJobCase(example.case, settingOf(challenge, language))],
  }));
  const siblings = challenge.hidden.groups.flatMap((group) =>
    (group.siblings ?? []).map((one, n) => ({
      id: `sibling ${n} of ${group.id}`,
      cases: [toJobCase(one, settingOf(challenge, language, group))],
    })),
  );
  const job = {
    ...toProgram(challenge, language, challenge.hidden.solutions[language] ?? {}),
    groups: [...examples, ...siblings, ...questionGroups(challenge, language)],
  };
  const result = await runAsChallenge(deps, challenge, job);
  if (result.outcome === 'platform-fault') throw new PlatformFault(`the ${language} files could not be run`);
  const problem = result.problem ? [`the ${language} solution: ${JSON.stringify(result.problem)}`] : [];
  const whose = challenge.manifest.kind === 'read' ? 'shown code' : 'solution';
  const unlike = result.groups
    .filter((group) => group.state !== 'holds')
    .map((group) => `${group.id}: the ${language} ${whose} does not give what stands there (${group.state})`);
  return [...problem, ...unlike];
}

/** Kind `read`: the answers of the hidden cases are what the shown code gives. */
function questionGroups(challenge: Challenge, language: Language): JobGroup[] {
  return challenge.hidden.groups.flatMap((group) =>
    (group.cases ?? []).flatMap((one) =>
      'question' in one
        ? [
            {
              id: `answer to ${one.question} in ${group.id}`,
              cases: [toJobCase(one, settingOf(challenge, language, group))],
            },
          ]
        : [],
    ),
  );
}

async function unsteadyGenerator(deps: RunDeps, challenge: Challenge): Promise<string[]> {
  const wanted = challenge.hidden.groups.flatMap((group) => (group.generated ? [{ group, count: 5 }] : []));
  if (wanted.length === 0) return [];
  const made = async () => {
    const cases = await generateCases(deps, challenge, wanted, 'steady');
    return wanted.map(({ group }) => JSON.stringify(cases.get(group.id)));
  };
  try {
    const [first, second] = [await made(), await made()];
    return wanted
      .filter((_, n) => first[n] !== second[n])
      .map(({ group }) => `generate.js: gives other cases of ${group.id} for the same seed`);
  } catch (error) {
    if (!(error instanceof ChallengeFault)) throw error;
    return [`generate.js or the solution: ${error.message}`];
  }
}
