/** Jobs that read a program, and the program made so that it tells what it does on its way. Nothing is run here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job, JobCase, Step } from '../job.ts';
import type { Reading } from './reading.ts';

export type Program = Pick<Job, 'language' | 'files' | 'entry' | 'given'>;

/**
 * @param file the one of the program's that is read
 * @param mark a word that no program holds: the recorder goes by it
 */
export function toReadingJob(program: Program, file: string, mark: string): Program & Pick<Job, 'groups'> {
  const source = program.files[file] ?? '';
  if (program.language !== 'python') {
    return { ...program, entry: file, groups: [{ id: 'reading', cases: [{ form: 'reading', mark }] }] };
  }
  const path = `read_${mark}.py`;
  const cases: JobCase[] = [{ form: 'call', call: 'read_program', args: [source] }];
  const files = { [path]: ownProgram('read_program.py') };
  return { language: 'python', files, entry: path, groups: [{ id: 'reading', cases }] };
}

/** The same program, with what is needed for `toTraced` of this file. All its files are as they were written. */
export function withRecorder(program: Program, file: string, mark: string): Program {
  const { language, entry, given = [] } = program;
  if (language !== 'python') {
    // The recorder stands in the file, and is asked for by way of the entry.
    return file === entry || given.includes(file) ? program : { ...program, given: [...given, file] };
  }
  const path = `trace_${mark}.py`;
  const recorder = ownProgram('trace_program.py').replaceAll('_MARK', mark);
  return { ...program, files: { ...program.files, [path]: recorder }, given: [...given, path] };
}

/** The case as a script whose last step gives the trace of one file, as it was read. */
export function toTraced(
  program: Program,
  { file, reading }: { file: string; reading: Reading },
  mark: string,
  one: JobCase,
): JobCase {
  const steps = stepsOf(one);
  if (program.language !== 'python') {
    const files = { [file]: reading.traced ?? '' };
    return { form: 'steps', files, steps: [...steps, { call: mark }] };
  }
  const loops = reading.loops.map(({ line, end, variables }) => [line, end, variables]);
  const begin: Step = { call: `begin${mark}`, args: [file, loops] };
  return { form: 'steps', steps: [begin, ...steps, { call: `end${mark}` }] };
}

/** So many steps come before the case's own. */
export function stepsBefore({ language }: Pick<Program, 'language'>): number {
  return language === 'python' ? 1 : 0;
}

function stepsOf(one: JobCase): Step[] {
  if (one.form === 'steps') return one.steps.map(({ expect: _expect, ...step }) => step as Step);
  return one.form === 'call' ? [{ call: one.call, args: one.args }] : [];
}

function ownProgram(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}
