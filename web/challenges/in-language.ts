import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';

/** The challenge with the names of one language in its texts: a method may be called otherwise in Python. */
export function inLanguage(challenge: ChallengeForCandidate, language: Language): ChallengeForCandidate {
  const own = challenge.inLanguage?.[language];
  if (!own) return challenge;
  const examples = challenge.examples.map((example) => ({
    ...example,
    why: own.why[example.exampleId] ?? example.why,
    givesError: own.givesError[example.exampleId] ?? example.givesError,
  }));
  return { ...challenge, statement: own.statement, examples };
}
