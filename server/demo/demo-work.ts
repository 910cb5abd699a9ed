import type { Work } from '../attempts/attempts.contract.ts';
import type { Challenge, Probe, SourceFiles } from '../challenges/challenge-library.ts';

export type DemoWork = Work;
type Language = Work['language'];

export function starterIn(challenge: Challenge, language: Language): DemoWork {
  return workOf(challenge, language, challenge.starters[language]);
}

/** The reference solution, in another language where the challenge lacks this one. Right answers where one reads. */
export function solutionIn(challenge: Challenge, language: Language): DemoWork {
  const { languages } = challenge.forCandidate;
  const written = languages.includes(language) ? language : (languages[0] ?? language);
  return challenge.manifest.kind === 'read'
    ? probeOf(challenge, 'holds')
    : workOf(challenge, written, challenge.hidden.solutions[written]);
}

/** A probe that holds in part. */
export function partlySolution(challenge: Challenge): DemoWork {
  return probeOf(challenge, 'partly');
}

function probeOf(challenge: Challenge, wanted: Probe['verdict']): DemoWork {
  const probe = challenge.hidden.probes.find(({ verdict }) => verdict === wanted);
  const work = workOf(challenge, probe?.language ?? 'javascript', probe?.files);
  return { ...work, answers: probe?.answers ?? {} };
}

function workOf(challenge: Challenge, language: Language, files: SourceFiles = {}): DemoWork {
  const editable = challenge.manifest.languages[language]?.editable ?? [];
  const own = Object.entries(files).filter(([name]) => editable.includes(name));
  return { language, files: Object.fromEntries(own), answers: {} };
}
