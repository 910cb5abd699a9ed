/** Cases as the code a person would write, for examples and for results of visible runs. */
import type { Expectation, Language, Portable, Step } from '#sandbox';
import { writeTake } from './write-take.ts';
import { drawnWidth, type Layout, writeValue, writingOf } from './write-value.ts';

/** Where on its line a text begins, and how much comes after it. */
type Around = { column?: number; after?: number };

/** `overlaps([{ id: "a", from: 9, to: 11 }])` */
export function writeCall(
  name: string,
  args: Portable[],
  language: Language = 'javascript',
  { column = 0, after = 0 }: Around = {},
): string {
  const whole: Layout = { language, width: Number.POSITIVE_INFINITY };
  const line = `${name}(${args.map((arg) => writeValue(arg, whole)).join(', ')})`;
  if (column + line.length + after <= drawnWidth) return line;
  const [only] = args;
  if (args.length === 1 && only !== undefined) {
    return `${name}(${writeValue(only, { language, column: column + name.length + 2 + after })})`;
  }
  const { indent } = writingOf(language);
  const rows = args.map((arg) => {
    const text = writeValue(arg, { language, indent, column: indent + 1 });
    return `${' '.repeat(indent)}${text},`;
  });
  return `${name}(\n${rows.join('\n')}\n)`;
}

/** The arguments as they stand between the brackets of a call. */
export function writeArguments(args: Portable[], language: Language = 'javascript'): string {
  const line = args.map((arg) => writeValue(arg, { language, width: Number.POSITIVE_INFINITY })).join(', ');
  return line.length <= drawnWidth ? line : args.map((arg) => writeValue(arg, { language })).join(',\n');
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
  const gives =
    'value' in step.expect
      ? writeGiven(step.expect.value, language)
      : writeRaised(expectedErrorName(step.expect) ?? 'Error', language);
  return withGiven(code, gives, language);
}

/** A value that stands behind the arrow of `withGiven`, also on lines of its own. */
export function writeGiven(value: Portable, language: Language): string {
  return writeValue(value, { language, width: drawnWidth - '// → '.length });
}

/** In code, the language's own word says it in every language of the interface. */
export function writeRaised(name: string, language: Language = 'javascript'): string {
  return `${language === 'python' ? 'raise' : 'throw'} ${name}`;
}

/** `desk.lend("saw");  // → true`; on lines of its own where it is long. */
export function withGiven(code: string, gives: string, language: Language = 'javascript'): string {
  const sign = language === 'python' ? '#' : '//';
  const line = `${code}  ${sign} → ${gives}`;
  if (line.length <= drawnWidth && !line.includes('\n')) return line;
  return `${code}\n${sign} → ${gives.replaceAll('\n', `\n${sign}   `)}`;
}

/** Without what it should give. @param steps the whole script that it stands in */
export function writeStep(step: Step, steps: Step[], language: Language): string {
  const isPython = language === 'python';
  const end = isPython ? '' : ';';
  const after = end.length;
  const named = 'as' in step && step.as !== undefined ? `${isPython ? '' : 'const '}${step.as} = ` : '';
  if ('let' in step)
    return `${named}${writeValue(step.let, { language, column: named.length + after })}${end}`;
  if ('take' in step) return `${writeTake(step, steps, language)}${end}`;
  if ('set' in step) {
    const place = `${step.on}.${step.set} = `;
    return `${place}${writeValue(step.to, { language, column: place.length + after })}${end}`;
  }
  if ('new' in step) {
    const making = `${named}${isPython ? '' : 'new '}`;
    return `${making}${writeCall(step.new, step.args ?? [], language, { column: making.length, after })}${end}`;
  }
  const awaited = `${named}${step.await ? 'await ' : ''}`;
  const on = step.on === undefined ? '' : `${step.on}.`;
  if ('get' in step) return `${awaited}${on}${step.get}${end}`;
  const name = `${on}${step.call}`;
  return `${awaited}${writeCall(name, step.args ?? [], language, { column: awaited.length, after })}${end}`;
}
