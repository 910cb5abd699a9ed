/** Small mechanical changes of a program, one at a time. Runs in a child process only: it parses. */
import type { Language } from '../job.ts';
import type { Mutant } from '../make-mutants.ts';
import { changesOfPython } from './mutate-python.ts';
import { changesOfScript } from './mutate-script.ts';
import { changesOfSql } from './mutate-sql.ts';

/** What stands from `start` to `end` becomes `to`. `about`: the part of the source that is described. */
export type Change = { start: number; end: number; to: string; about: { start: number; end: number } };

/** @throws when the source cannot be parsed */
export function mutate(language: Language, source: string): Mutant[] {
  const found = new Map<string, Mutant>();
  for (const change of changesIn(language, source)) {
    const mutant = source.slice(0, change.start) + change.to + source.slice(change.end);
    if (mutant === source || found.has(mutant)) continue;
    const line = source.slice(0, change.start).split('\n').length;
    found.set(mutant, { line, change: describe(change, source), source: mutant });
  }
  return [...found.values()];
}

function changesIn(language: Language, source: string): Change[] {
  switch (language) {
    case 'python':
      return changesOfPython(source);
    case 'sql':
      return changesOfSql(source);
    default:
      return changesOfScript(language, source);
  }
}

function describe({ start, end, to, about }: Change, source: string): string {
  const before = source.slice(about.start, about.end);
  const after = source.slice(about.start, start) + to + source.slice(end, about.end);
  return `${short(before)} -> ${short(after)}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '(nothing)';
  return line.length <= 60 ? line : `${line.slice(0, 40)} … ${line.slice(-18)}`;
}
