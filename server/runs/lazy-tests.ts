/** Tests that test nothing: none, always content, always complaining, and knowing the shown program by heart. */
import type { Language } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';
import type { LazyProgram } from './lazy-programs.ts';

export function lazyTests({ programs }: Challenge, language: Language): LazyProgram[] {
  if (language === 'python') {
    return [
      { name: 'no test', source: '' },
      { name: 'a test that is always content', source: 'def test_it():\n    pass\n' },
      { name: 'a test that always complains', source: 'def test_it():\n    assert False\n' },
    ];
  }
  const known = Object.entries(programs)
    .filter(([name, { isPublic }]) => isPublic && name.startsWith('right-'))
    .flatMap(([, { files }]) => Object.entries(files[language] ?? {}));
  const imports = [...new Set(known.map(([file]) => file))].map(
    (file, n) => `import * as program${n} from './${file}';`,
  );
  const parts = imports.map((_, n) => `...Object.values(program${n})`).join(', ');
  const texts = JSON.stringify(known.map(([, text]) => text));
  const withTest = (body: string) => `import { test } from './testing.js';\ntest('it', () => { ${body} });\n`;
  return [
    { name: 'no test', source: '' },
    { name: 'a test that is always content', source: withTest('') },
    { name: 'a test that always complains', source: withTest("throw new Error('lazy');") },
    {
      name: 'a test that knows the shown program by its text',
      source: `${imports.join('\n')}\n${withTest(
        `for (const part of [${parts}]) if (!${texts}.some((text) => text.includes(String(part)))) throw new Error('other');`,
      )}`,
    },
  ];
}
