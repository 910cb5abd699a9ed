import type { Language } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';

/** More are not asked about: each is read and run on its own. */
const mostFiles = 4;

/**
 * Names of the files that a person wrote in, the one whose functions are called first. A file left as the challenge
 * gave it is nobody's own; where all of them are so, the one that is called stands for the program.
 */
export function ownFiles(challenge: Challenge, language: Language, files: SourceFiles): string[] {
  const { entry = '', editable = [] } = challenge.manifest.languages[language] ?? {};
  const given = challenge.starters[language] ?? {};
  const written = [...new Set([entry, ...editable])].filter(
    (name) => files[name] !== undefined && files[name] !== given[name],
  );
  return written.length > 0 ? written.slice(0, mostFiles) : [entry];
}
