import type { Job, Language } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { testRunner } from '../challenges/testing/testing-files.ts';

/** What a job says of the program it runs. Tests are entered through a file of ours, which collects and runs them. */
export function toProgram(
  { manifest, schema }: Challenge,
  language: Language,
  files: SourceFiles,
): Pick<Job, 'language' | 'files' | 'entry' | 'given' | 'schema'> {
  const { entry = '', editable = [] } = manifest.languages[language] ?? {};
  if (manifest.kind === 'test') {
    const runner = testRunner(language, entry);
    return { language, files: { ...files, [runner.entry]: runner.source }, entry: runner.entry };
  }
  // What cases need of the challenge's own files is there, whether or not the person's file passes it on.
  const given = Object.keys(files).filter((name) => name !== entry && !editable.includes(name));
  return {
    language,
    files,
    entry,
    ...(given.length > 0 && { given }),
    ...(schema && { schema: schema.text }),
  };
}
