/** The lazy programs in Python: see lazy-programs.ts. */
import type { JobCase } from '#sandbox';
import type { Names } from './lazy-programs.ts';

/** Every function, class, method and property that the cases use, all with the same body. */
export function pythonProgram(names: Names, body: string): string {
  const { functions, classes, methods, getters, makers } = names;
  const gives = (name: string) =>
    makers.includes(name) ? 'return Thing()' : `return answer(${JSON.stringify(name)}, args)`;
  const members = [
    ...methods.map((name) => `    def ${name}(self, *args):\n        ${gives(name)}`),
    ...getters.map(
      (name) => `    @property\n    def ${name}(self):\n        return answer(${JSON.stringify(name)}, ())`,
    ),
    '    def __iter__(self):\n        return self',
    '    def __next__(self):\n        return answer("next", ())',
  ];
  return [
    `def answer(name, args):\n${body
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}`,
    `class Thing:\n    def __init__(self, *args):\n        pass\n${members.join('\n')}`,
    ...functions.map((name) => `def ${name}(*args):\n    ${gives(name)}`),
    ...classes.map((name) => `class ${name}(Thing):\n    pass`),
    '',
  ].join('\n\n');
}

/** What a body says, in Python's words. */
export const pythonBodies = {
  nothing: 'return None',
  value: (text: string) => `return ${text}`,
  first: 'return args[0] if args else None',
  last: 'return args[-1] if args else None',
  error: (name: string) => `raise ${name}("lazy")`,
};

/** The examples by heart; else the value. */
export function pythonByHeart(
  examples: Extract<JobCase, { form: 'call' }>[],
  literal: (value: Extract<JobCase, { form: 'call' }>['args'][number]) => string,
  otherwise: string,
): string {
  const known = examples.flatMap(({ call, args, expect }) =>
    expect && 'value' in expect
      ? [
          `if name == ${JSON.stringify(call)} and list(args) == ${literal(args)}:\n    return ${literal(expect.value)}`,
        ]
      : [],
  );
  return [...known, `return ${otherwise}`].join('\n');
}
