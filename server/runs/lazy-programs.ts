/**
 * Programs that solve nothing: constants, identity, the examples by heart, always an error. A group that one of
 * them passes tells nothing about the person's program.
 */
import type { JobCase, JobGroup, Language, Portable, Step } from '#sandbox';
import { writeValue } from '../challenges/write-value.ts';
import { pythonBodies, pythonByHeart, pythonProgram } from './lazy-python.ts';

export type LazyProgram = { name: string; source: string };
const mostConstants = 16;

/** The names that the cases use. */
export type Names = {
  functions: string[];
  classes: string[];
  methods: string[];
  getters: string[];
  /** Functions and methods that give an object which later steps use. */
  makers: string[];
};

/** @param groups what will be asked @param examples the visible cases, known to everybody */
export function lazyPrograms(language: Language, groups: JobGroup[], examples: JobCase[]): LazyProgram[] {
  const cases = [...groups.flatMap((group) => group.cases), ...examples];
  const literal = (value: Portable) => writeValue(value, { language, width: Number.POSITIVE_INFINITY });
  const constants = commonest(cases.flatMap((one) => expectedValues(one, literal))).slice(0, mostConstants);
  const isPython = language === 'python';
  const bodies = isPython ? pythonBodies : scriptBodies;
  const programOf = isPython ? pythonProgram : scriptProgram;
  const names = namesIn(cases);
  const errors = isPython ? ['Exception', 'ValueError', 'TypeError'] : ['Error', 'RangeError', 'TypeError'];
  const lazy = [
    { name: 'always nothing', body: bodies.nothing },
    ...constants.map((value) => ({ name: `always ${value}`, body: bodies.value(value) })),
    { name: 'gives back its first argument', body: bodies.first },
    { name: 'gives back its last argument', body: bodies.last },
    ...errors.map((name) => ({ name: `always ${name}`, body: bodies.error(name) })),
  ];
  const programs = lazy.map(({ name, body }) => ({ name, source: programOf(names, body) }));
  const known = examples.flatMap((one) => (one.form === 'call' ? [one] : []));
  if (known.length === 0) return programs;
  const byHeart = isPython ? pythonByHeart : scriptByHeart;
  const fallbacks = constants.slice(0, 4).map((value) => ({
    name: `the examples by heart, else ${value}`,
    source: programOf(names, byHeart(known, literal, value)),
  }));
  return [...programs, ...fallbacks];
}

const scriptBodies = {
  nothing: 'return undefined;',
  value: (text: string) => `return ${text};`,
  first: 'return args[0];',
  last: 'return args.at(-1);',
  error: (name: string) => `throw new ${name}('lazy');`,
};

function scriptByHeart(
  examples: Extract<JobCase, { form: 'call' }>[],
  literal: (value: Portable) => string,
  otherwise: string,
): string {
  const same = 'const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);';
  const known = examples.flatMap(({ call, args, expect }) =>
    expect && 'value' in expect
      ? [`if (name === '${call}' && same(args, ${literal(args)})) return ${literal(expect.value)};`]
      : [],
  );
  return `${same} ${known.join(' ')} return ${otherwise};`;
}

function namesIn(cases: JobCase[]): Names {
  const steps = cases.flatMap((one) => (one.form === 'steps' ? one.steps : []));
  const names = (pick: (step: Step) => string | undefined) => [
    ...new Set(steps.flatMap((step) => pick(step) ?? [])),
  ];
  const usedAsObjects = new Set(
    names((step) => ('on' in step ? step.on : 'from' in step ? step.from : undefined)),
  );
  const methods = names((step) => ('call' in step && step.on !== undefined ? step.call : undefined));
  return {
    methods,
    getters: names((step) => ('get' in step ? step.get : undefined)).filter(
      (name) => !methods.includes(name),
    ),
    makers: names((step) => ('call' in step && usedAsObjects.has(step.as ?? '') ? step.call : undefined)),
    classes: names((step) => ('new' in step ? step.new : undefined)),
    functions: [
      ...new Set([
        ...cases.flatMap((one) => (one.form === 'call' ? [one.call] : [])),
        ...names((step) => ('call' in step && step.on === undefined ? step.call : undefined)),
      ]),
    ],
  };
}

/** A program with every function, class, method and property that the cases use, all with the same body. */
function scriptProgram({ functions, classes, methods, getters, makers }: Names, body: string): string {
  const gives = (name: string) =>
    makers.includes(name) ? 'return thing();' : `return answer(${JSON.stringify(name)}, args);`;
  const thing = `function thing() {
  const object = {};
${methods.map((name) => `  object[${JSON.stringify(name)}] = (...args) => { ${gives(name)} };`).join('\n')}
${getters.map((name) => `  Object.defineProperty(object, ${JSON.stringify(name)}, { get() { return answer(${JSON.stringify(name)}, []); }, set() {} });`).join('\n')}
  object.next = () => ({ done: false, value: answer('next', []) });
  object[Symbol.iterator] = () => object;
  return object;
}`;
  return [
    `function answer(name, args) { ${body} }`,
    thing,
    ...functions.map((name) => `export function ${name}(...args) { ${gives(name)} }`),
    ...classes.map((name) => `export class ${name} { constructor() { return thing(); } }`),
  ].join('\n');
}

function expectedValues(one: JobCase, literal: (value: Portable) => string): string[] {
  const expectations = one.form === 'steps' ? one.steps.map((step) => step.expect) : [one.expect];
  return expectations.flatMap((expect) => (expect && 'value' in expect ? [literal(expect.value)] : []));
}

function commonest(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (!text.includes('<')) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
