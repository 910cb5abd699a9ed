import type { ChallengeLibrary } from '#server/challenges/challenge-library.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';

let loaded: Promise<ChallengeLibrary> | undefined;

async function load(): Promise<ChallengeLibrary> {
  const library = await loadChallenges(['challenges']);
  // Whoever is done with it is not the last.
  library.close = () => undefined;
  return library;
}

/** Those of this project, read once in a process: they do not change while tests run. */
export function shippedChallenges(): Promise<ChallengeLibrary> {
  loaded ??= load();
  return loaded;
}
