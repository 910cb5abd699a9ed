/** Tests that test nothing: none, always content, always complaining, and knowing the shown program by heart. */
import type { Language } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';
import type { LazyProgram } from './lazy-programs.ts';

export function lazyTests({ programs }: Challenge, language: Language): LazyProgram[] {
  const known = Object.entries(programs)
    .filter(([name, { isPublic }]) => isPublic && name.startsWith('right-'))
    .flatMap(([, { files }]) => Object.entries(files[language] ?? {}));
  const files = [...new Set(known.map(([file]) => file))];
  const texts = JSON.stringify(known.map(([, text]) => text));
  const sources = language === 'python' ? inPython(files, texts) : inScript(files, texts);
  return [
    { name: 'no test', source: '' },
    { name: 'a test that is always content', source: sources.content },
    { name: 'a test that always complains', source: sources.complaining },
    { name: 'a test that knows the shown program by its text', source: sources.knowing },
  ];
}

/** @param texts a list of texts, written as JSON: both languages read it */
function inScript(files: string[], texts: string) {
  const imports = files.map((file, n) => `import * as program${n} from './${file}';\n`).join('');
  const parts = files.map((_, n) => `...Object.values(program${n})`).join(', ');
  const withTest = (body: string) => `import { test } from './testing.js';\ntest('it', () => { ${body} });\n`;
  const compare = `for (const part of [${parts}]) if (!${texts}.some((text) => text.includes(String(part)))) throw 1;`;
  return {
    content: withTest(''),
    complaining: withTest("throw new Error('lazy');"),
    knowing: `${imports}${withTest(compare)}`,
  };
}

function inPython(files: string[], texts: string) {
  const withTest = (body: string) => `import importlib\nimport inspect\n\ndef test_it():\n${body}`;
  const modules = JSON.stringify(files.map((file) => file.replace(/\.py$/, '')));
  return {
    content: withTest('    pass\n'),
    complaining: withTest('    assert False\n'),
    knowing: withTest(
      `    for name in ${modules}:\n        assert inspect.getsource(importlib.import_module(name)) in ${texts}\n`,
    ),
  };
}
