import type { Job, Language } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { testRunner } from '../challenges/testing/testing-files.ts';

/** What a job says of the program it runs. Tests are entered through a file of ours, which collects and runs them. */
export function toProgram(
  { manifest, schema }: Challenge,
  language: Language,
  files: SourceFiles,
): Pick<Job, 'language' | 'files' | 'entry' | 'schema'> {
  const entry = manifest.languages[language]?.entry ?? '';
  if (manifest.kind === 'test') {
    const runner = testRunner(language, entry);
    return { language, files: { ...files, [runner.entry]: runner.source }, entry: runner.entry };
  }
  return { language, files, entry, ...(schema && { schema: schema.text }) };
}
