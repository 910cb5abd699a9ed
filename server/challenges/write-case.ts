/** Cases as the code a person would write, for examples and for results of visible runs. */
import type { Expectation, Portable, Step } from '#sandbox';
import { writeValue } from './write-value.ts';

const width = 62;

/** `overlaps([{ id: "a", from: 9, to: 11 }])` */
export function writeCall(name: string, args: Portable[]): string {
  const line = `${name}(${args.map((arg) => writeValue(arg, { width: Number.POSITIVE_INFINITY })).join(', ')})`;
  if (line.length <= width) return line;
  const [only] = args;
  if (args.length === 1 && only !== undefined) {
    return `${name}(${writeValue(only, { width, column: name.length + 1 })})`;
  }
  const rows = args.map((arg) => `  ${writeValue(arg, { width, indent: 2 })},`);
  return `${name}(\n${rows.join('\n')}\n)`;
}

/** The arguments as they stand between the brackets of a call. */
export function writeArguments(args: Portable[]): string {
  const line = args.map((arg) => writeValue(arg, { width: Number.POSITIVE_INFINITY })).join(', ');
  return line.length <= width ? line : args.map((arg) => writeValue(arg, { width })).join(',\n');
}

/** The value as source text; null when an error is expected. */
export function writeExpectedValue(expectation: Expectation | undefined): string | null {
  return expectation && 'value' in expectation ? writeValue(expectation.value) : null;
}

/** The name of the expected error; null when none is. The sentence around it is the interface's. */
export function expectedErrorName(expectation: Expectation | undefined): string | null {
  return expectation && 'error' in expectation ? (expectation.error.name ?? 'Error') : null;
}

/** One line per step; what a step should give stands after it: `desk.lend("saw") // → true`. */
export function writeSteps(steps: Step[]): string {
  return steps.map(writeStep).join('\n');
}

export function writeStep(step: Step): string {
  const code = stepCode(step);
  if (step.expect === undefined) return code;
  // In code, the language's own word says it in every language of the interface.
  const gives = writeExpectedValue(step.expect) ?? `throw ${expectedErrorName(step.expect)}`;
  return withGiven(code, gives);
}

/** `desk.lend("saw");  // → true`; on lines of its own where it is long. */
export function withGiven(code: string, gives: string): string {
  const line = `${code}  // → ${gives}`;
  if (line.length <= 78 && !line.includes('\n')) return line;
  return `${code}\n// → ${gives.replaceAll('\n', '\n//   ')}`;
}

function stepCode(step: Step): string {
  const named = 'as' in step && step.as !== undefined ? `const ${step.as} = ` : '';
  if ('new' in step) return `${named}new ${writeCall(step.new, step.args ?? [])};`;
  if ('call' in step) {
    const name = step.on === undefined ? step.call : `${step.on}.${step.call}`;
    return `${named}${writeCall(name, step.args ?? [])};`;
  }
  if ('get' in step) return `${named}${step.on}.${step.get};`;
  if ('set' in step) return `${step.on}.${step.set} = ${writeValue(step.to, { width })};`;
  return `${takeCode(step)};`;
}

/** Works for lists as for iterators. The count is said only when more might have come. */
function takeCode({ from, take, expect }: Extract<Step, { take: number }>): string {
  const isAll = expect && 'value' in expect && Array.isArray(expect.value) && expect.value.length < take;
  return isAll ? `[...${from}]` : `[...${from}].slice(0, ${take})`;
}
