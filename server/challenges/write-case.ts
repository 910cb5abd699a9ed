/** Cases as the code a person would write, for examples and for results of visible runs. */
import type { Expectation, Language, Portable, Step } from '#sandbox';
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

/** One line per step; what a step should give stands after it: `desk.lend("saw") // → true`. */
export function writeSteps(steps: Step[], language: Language = 'javascript'): string {
  return steps.map((step) => writeStep(step, language)).join('\n');
}

export function writeStep(step: Step, language: Language = 'javascript'): string {
  const code = stepCode(step, language);
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

function stepCode(step: Step, language: Language): string {
  const isPython = language === 'python';
  const end = isPython ? '' : ';';
  const named = 'as' in step && step.as !== undefined ? `${isPython ? '' : 'const '}${step.as} = ` : '';
  if ('new' in step) {
    return `${named}${isPython ? '' : 'new '}${writeCall(step.new, step.args ?? [], language)}${end}`;
  }
  if ('call' in step) {
    const name = step.on === undefined ? step.call : `${step.on}.${step.call}`;
    return `${named}${writeCall(name, step.args ?? [], language)}${end}`;
  }
  if ('get' in step) return `${named}${step.on}.${step.get}${end}`;
  if ('set' in step) return `${step.on}.${step.set} = ${writeValue(step.to, { language, width })}${end}`;
  return `${isPython ? takePython(step) : takeScript(step)}${end}`;
}

type Take = Extract<Step, { take: number }>;

/** Works for lists as for iterators. The count is said only when more might have come. */
function takeScript(step: Take): string {
  return isAll(step) ? `[...${step.from}]` : `[...${step.from}].slice(0, ${step.take})`;
}

function takePython(step: Take): string {
  return isAll(step) ? `list(${step.from})` : `list(islice(${step.from}, ${step.take}))`;
}

function isAll({ take, expect }: Take): boolean {
  return (
    expect !== undefined && 'value' in expect && Array.isArray(expect.value) && expect.value.length < take
  );
}
