import { type Language, makeMutants } from '#sandbox';
import type { SourceFiles } from '../challenges/challenge-library.ts';

/** A small mechanical fault; `why` when a person has judged that it changes nothing. */
export type Fault = { file: string; line: number; change: string; why?: string };
/** The fault, and the files with it in place. */
export type Mutation = Fault & { files: SourceFiles };

/** Every mutant of the files `which`; the other files as they are. @throws when a source cannot be parsed */
export async function mutationsIn(
  language: Language,
  files: SourceFiles,
  which: string[],
): Promise<Mutation[]> {
  const found: Mutation[] = [];
  for (const file of which) {
    for (const { line, change, source } of await makeMutants(language, files[file] ?? '')) {
      found.push({ file, line, change, files: { ...files, [file]: source } });
    }
  }
  return found;
}
