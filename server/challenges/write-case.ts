/** Cases as the code a person would write, for examples and for results of visible runs. */
import type { Expectation, Language, Portable, Step } from '#sandbox';
import { writeTake } from './write-take.ts';
import { type Layout, writeValue, writingOf } from './write-value.ts';

const width = 62;

/** `overlaps([{ id: "a", from: 9, to: 11 }])` */
export function writeCall(name: string, args: Portable[], language: Language = 'javascript'): string {
  const whole: Layout = { language, width: Number.POSITIVE_INFINITY };
  const line = `${name}(${args.map((arg) => writeValue(arg, whole)).join(', ')})`;
  if (line.length <= width) return line;
  const [only] = args;
  if (args.length === 1 && only !== undefined) {
    return `${name}(${writeValue(only, { language, width, column: name.length + 1 })})`;
  }
  const { indent } = writingOf(language);
  const rows = args.map((arg) => `${' '.repeat(indent)}${writeValue(arg, { language, width, indent })},`);
  return `${name}(\n${rows.join('\n')}\n)`;
}

/** The arguments as they stand between the brackets of a call. */
export function writeArguments(args: Portable[], language: Language = 'javascript'): string {
  const line = args.map((arg) => writeValue(arg, { language, width: Number.POSITIVE_INFINITY })).join(', ');
  return line.length <= width ? line : args.map((arg) => writeValue(arg, { language, width })).join(',\n');
}

/** The value as source text; null when an error is expected. */
export function writeExpectedValue(
  expectation: Expectation | undefined,
  language: Language = 'javascript',
): string | null {
  return expectation && 'value' in expectation ? writeValue(expectation.value, { language }) : null;
}

/** The name of the expected error; null when none is. The sentence around it is the interface's. */
export function expectedErrorName(expectation: Expectation | undefined): string | null {
  return expectation && 'error' in expectation ? (expectation.error.name ?? 'Error') : null;
}

type Drawing = {
  /** So many of the steps, from the first. How one is written can depend on those after it. */
  count?: number;
  /** Whether what a step should give stands after it. */
  arrows?: boolean;
};

/** One line per step; what a step should give stands after it: `desk.lend("saw") // → true`. */
export function writeSteps(
  steps: Step[],
  language: Language = 'javascript',
  { count = steps.length, arrows = true }: Drawing = {},
): string {
  return steps
    .slice(0, count)
    .map((step) => {
      const code = writeStep(step, steps, language);
      return arrows ? withExpected(code, step, language) : code;
    })
    .join('\n');
}

function withExpected(code: string, step: Step, language: Language): string {
  if (step.expect === undefined) return code;
  const expected = writeExpectedValue(step.expect, language);
  return withGiven(
    code,
    expected ?? writeRaised(expectedErrorName(step.expect) ?? 'Error', language),
    language,
  );
}

/** In code, the language's own word says it in every language of the interface. */
export function writeRaised(name: string, language: Language = 'javascript'): string {
  return `${language === 'python' ? 'raise' : 'throw'} ${name}`;
}

/** `desk.lend("saw");  // → true`; on lines of its own where it is long. */
export function withGiven(code: string, gives: string, language: Language = 'javascript'): string {
  const sign = language === 'python' ? '#' : '//';
  const line = `${code}  ${sign} → ${gives}`;
  if (line.length <= 78 && !line.includes('\n')) return line;
  return `${code}\n${sign} → ${gives.replaceAll('\n', `\n${sign}   `)}`;
}

/** Without what it should give. @param steps the whole script that it stands in */
export function writeStep(step: Step, steps: Step[], language: Language): string {
  const isPython = language === 'python';
  const end = isPython ? '' : ';';
  const named = 'as' in step && step.as !== undefined ? `${isPython ? '' : 'const '}${step.as} = ` : '';
  if ('let' in step) {
    return `${named}${writeValue(step.let, { language, width, column: named.length })}${end}`;
  }
  if ('take' in step) return `${writeTake(step, steps, language)}${end}`;
  if ('set' in step) return `${step.on}.${step.set} = ${writeValue(step.to, { language, width })}${end}`;
  if ('new' in step) {
    return `${named}${isPython ? '' : 'new '}${writeCall(step.new, step.args ?? [], language)}${end}`;
  }
  const awaited = `${named}${step.await ? 'await ' : ''}`;
  const on = step.on === undefined ? '' : `${step.on}.`;
  if ('get' in step) return `${awaited}${on}${step.get}${end}`;
  const name = `${on}${step.call}`;
  return `${awaited}${writeCall(name, step.args ?? [], language)}${end}`;
}
