import type { ChallengeLibrary } from '#server/challenges/challenge-library.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';

let loaded: Promise<ChallengeLibrary> | undefined;

/** Those of this project, read once in a process: they do not change while tests run. */
export function shippedChallenges(): Promise<ChallengeLibrary> {
  loaded ??= loadChallenges(['challenges']);
  return loaded;
}
