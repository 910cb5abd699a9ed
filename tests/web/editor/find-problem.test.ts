import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '#server/challenges/challenges.contract.ts';
import { findProblem } from '#web/editor/find-problem.ts';

const root = join(import.meta.dirname, '../../..');
const languages: Record<string, Language> = { js: 'javascript', ts: 'typescript', py: 'python' };
const programs = globSync(
  'challenges/*/{hidden/{solution,probes,programs},public/{starter,programs}}/**/*.{js,ts,py}',
  {
    cwd: root,
  },
).toSorted();

const line = (text: string, language: Language) => {
  const at = findProblem(text, language);
  return at === null ? null : text.slice(0, at).split('\n').length;
};

describe('a problem in the code', () => {
  test('is never seen in a program that runs: no starter, solution or probe of any challenge is marked', () => {
    const marked = programs
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
      .filter(
        ({ path, text }) =>
          findProblem(text, languages[path.split('.').at(-1) ?? ''] ?? 'javascript') !== null,
      )
      .map(({ path }) => path);
    expect({ marked, isMany: programs.length > 100 }).toEqual({ marked: [], isMany: true });
  });

  test.each<[string, Language, string[], number]>([
    ['a bracket that is not closed', 'javascript', ['function a(b {', '  return b;', '}'], 1],
    ['a bracket too many', 'javascript', ['function a(b) {', '  return (b));', '}'], 2],
    ['a quote that is not closed', 'javascript', ['const a = 1;', "const b = 'one;", 'const c = 2;'], 2],
    ['a name missing', 'typescript', ['const : number = 1;'], 1],
    ['a type missing', 'typescript', ['let a = 1;', 'function b(c: ) { return c; }'], 2],
    ['a colon missing', 'python', ['def a(b):', '    if b', '        return b', '    return None'], 2],
    ['an operator alone', 'python', ['a = 1', 'b = a +', 'c = 3'], 2],
  ])('is marked on its own line: %s in %s', (_, language, lines, expected) => {
    expect(line(lines.join('\n'), language)).toBe(expected);
  });

  test.each([
    'const a = [1, 2];\n[a[0], a[1]] = [a[1], a[0]];',
    '[a.first, b] = [1, 2];',
    '({ a: b[0], ...c.rest } = d);',
    'for ([a[0], b] of c) b += 1;',
  ])('is not seen in what is taken apart into places: %s', (text) => {
    expect([findProblem(text, 'javascript'), findProblem(text, 'typescript')]).toEqual([null, null]);
  });

  test.each(['[a, b] == ;', 'f([1, 2] of);'])('is seen right after a list too: %s', (text) => {
    expect(findProblem(text, 'javascript')).not.toBe(null);
  });

  test('is marked once, at its first place', () => {
    expect(line('const a = (1;\nconst b = (2;\n', 'javascript')).toBe(1);
  });

  test('is not looked for in SQL, which the database reads', () => {
    expect(findProblem('SELECT FROM (', 'sql')).toBe(null);
  });

  test('is found in ten thousand brackets too, without an end of the stack', () => {
    expect(line('['.repeat(10_000), 'javascript')).toBe(1);
  });
});
