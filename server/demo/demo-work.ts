import type { Work } from '../attempts/attempts.contract.ts';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';

export type DemoWork = Work;
type Language = Work['language'];

export function starterIn(challenge: Challenge, language: Language): DemoWork {
  return workOf(challenge, language, challenge.starters[language]);
}

/** The reference solution. */
export function solutionIn(challenge: Challenge, language: Language): DemoWork {
  return workOf(challenge, language, challenge.hidden.solutions[language]);
}

/** A probe that holds in part. */
export function partlySolution(challenge: Challenge): DemoWork {
  const probe = challenge.hidden.probes.find(({ verdict }) => verdict === 'partly');
  return workOf(challenge, probe?.language ?? 'javascript', probe?.files);
}

function workOf(challenge: Challenge, language: Language, files: SourceFiles = {}): DemoWork {
  const editable = challenge.manifest.languages[language]?.editable ?? [];
  const own = Object.entries(files).filter(([name]) => editable.includes(name));
  return { language, files: Object.fromEntries(own), answers: {} };
}
