/** Kind `test`: what lies beside the person's tests, and what collects and runs them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#sandbox';
import type { SourceFiles } from '../challenge-library.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const helper: SourceFiles = { 'testing.js': read('testing.js') };
const pythonRunner = read('run_tests.py');

/** Shown beside the person's own files, read-only. Python needs none: tests are functions with `assert`. */
export function helperFiles(language: Language): SourceFiles {
  return language === 'python' ? {} : helper;
}

/** The function that runs the tests and gives `[{name, error}]`. */
export function testCall(language: Language): string {
  return language === 'python' ? 'run_tests' : 'runTests';
}

/** @param entry the person's file with tests @returns the file that is entered instead, never shown */
export function testRunner(language: Language, entry: string): { entry: string; source: string } {
  if (language === 'python') {
    const module = entry.replace(/\.py$/, '');
    return { entry: 'run_tests.py', source: pythonRunner.replace('"the_tests"', JSON.stringify(module)) };
  }
  const source = `import './${entry}';\nexport { runTests } from './testing.js';\n`;
  return { entry: language === 'typescript' ? 'run-tests.ts' : 'run-tests.js', source };
}
