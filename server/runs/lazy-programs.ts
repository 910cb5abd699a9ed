/**
 * Programs that solve nothing: constants, identity, the examples by heart, always an error. A group that one of
 * them passes tells nothing about the person's program.
 */
import type { JobCase, JobGroup, Portable, Step } from '#sandbox';
import { writeValue } from '../challenges/write-value.ts';

export type LazyProgram = { name: string; source: string };
const mostConstants = 16;

/** @param groups what will be asked @param examples the visible cases, known to everybody */
export function lazyPrograms(groups: JobGroup[], examples: JobCase[]): LazyProgram[] {
  const cases = [...groups.flatMap((group) => group.cases), ...examples];
  const constants = commonest(cases.flatMap(expectedValues)).slice(0, mostConstants);
  const bodies = [
    ...['undefined', ...constants].map((value) => ({ name: `always ${value}`, body: `return ${value};` })),
    { name: 'gives back its first argument', body: 'return args[0];' },
    { name: 'gives back its last argument', body: 'return args.at(-1);' },
    { name: 'always an error', body: "throw new Error('lazy');" },
    { name: 'always a RangeError', body: "throw new RangeError('lazy');" },
    { name: 'always a TypeError', body: "throw new TypeError('lazy');" },
  ];
  const programs = bodies.map(({ name, body }) => ({ name, source: programOf(cases, body) }));
  const byHeart = examples.flatMap((one) =>
    one.form === 'call' && one.expect && 'value' in one.expect
      ? [
          `if (name === '${one.call}' && same(args, ${literal(one.args)})) return ${literal(one.expect.value)};`,
        ]
      : [],
  );
  if (byHeart.length === 0) return programs;
  const same = 'const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);';
  const fallbacks = constants.slice(0, 4).map((value) => ({
    name: `the examples by heart, else ${value}`,
    source: programOf(cases, `${same} ${byHeart.join(' ')} return ${value};`),
  }));
  return [...programs, ...fallbacks];
}

/** A program with every function, class, method and property that the cases use, all with the same body. */
function programOf(cases: JobCase[], body: string): string {
  const steps = cases.flatMap((one) => (one.form === 'steps' ? one.steps : []));
  const names = (pick: (step: Step) => string | undefined) => [
    ...new Set(steps.flatMap((step) => pick(step) ?? [])),
  ];
  const usedAsObjects = new Set(
    names((step) => ('on' in step ? step.on : 'from' in step ? step.from : undefined)),
  );
  const methods = names((step) => ('call' in step && step.on !== undefined ? step.call : undefined));
  const getters = names((step) => ('get' in step ? step.get : undefined)).filter(
    (name) => !methods.includes(name),
  );
  const makers = names((step) =>
    'call' in step && usedAsObjects.has(step.as ?? '') ? step.call : undefined,
  );
  const classes = names((step) => ('new' in step ? step.new : undefined));
  const functions = [
    ...new Set([
      ...cases.flatMap((one) => (one.form === 'call' ? [one.call] : [])),
      ...names((step) => ('call' in step && step.on === undefined ? step.call : undefined)),
    ]),
  ];
  const answer = `function answer(name, args) { ${body} }`;
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
    answer,
    thing,
    ...functions.map((name) => `export function ${name}(...args) { ${gives(name)} }`),
    ...classes.map((name) => `export class ${name} { constructor() { return thing(); } }`),
  ].join('\n');
}

function expectedValues(one: JobCase): string[] {
  const expectations = one.form === 'steps' ? one.steps.map((step) => step.expect) : [one.expect];
  return expectations.flatMap((expect) => (expect && 'value' in expect ? [literal(expect.value)] : []));
}

function commonest(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (!text.includes('<')) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

const literal = (value: Portable) => writeValue(value, { width: Number.POSITIVE_INFINITY });
