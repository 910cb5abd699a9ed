/** Which calm rules are held by tests: a test that holds one says so at the end of its title, as in `(calm 6, 10)`. */
import { listFiles, readSource } from '../support/source-files.ts';

/** Numbers of the rules that a title names. */
export function rulesIn(title: string): number[] {
  return [...title.matchAll(/\(calm ([\d, ]+)\)/g)].flatMap(([, list = '']) => list.split(',').map(Number));
}

/** The test files that hold rules, by path. */
export function filesWithRules(): string[] {
  return listFiles(/^tests\/.*\.test\.tsx?$/).filter(
    (path) => path !== 'tests/calm/rules.test.ts' && rulesIn(readSource(path)).length > 0,
  );
}

/** The rules that tests name, in order. */
export function rulesWithTests(): number[] {
  const rules = filesWithRules().flatMap((path) => rulesIn(readSource(path)));
  return [...new Set(rules)].sort((a, b) => a - b);
}

/** The rules that a person looks at: the lines of the table in the README beside this file. */
export function rulesWithPeople(): number[] {
  return [...readSource('tests/calm/README.md').matchAll(/^\| (\d+) \|/gm)].map(([, rule]) => Number(rule));
}
