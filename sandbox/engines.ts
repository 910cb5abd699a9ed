/** What runs which language: a runner process has one engine for its whole life. */
import { join } from 'node:path';
import { findBundle } from './bundle/bundle-path.ts';
import type { Language } from './job.ts';

export type Engine = 'javascript' | 'python' | 'sql';

const engineByLanguage: Record<Language, Engine> = {
  javascript: 'javascript',
  typescript: 'javascript',
  python: 'python',
  sql: 'sql',
};

const runnerFiles: Record<Engine, string> = {
  javascript: './runner/runner.ts',
  python: './runner/python/python-runner.ts',
  sql: './runner/sql/sql-runner.ts',
};

export function engineOf(language: Language): Engine {
  return engineByLanguage[language];
}

export const engines = Object.keys(runnerFiles) as Engine[];

export function sourcePath(engine: Engine): string {
  return join(import.meta.dirname, runnerFiles[engine]);
}

/** The absolute path of the file that a runner of this engine is started with: its bundle, or else its source. */
export function runnerPath(engine: Engine): string {
  return findBundle(engine) ?? sourcePath(engine);
}
