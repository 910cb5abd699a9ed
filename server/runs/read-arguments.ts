/** Own input: text that a person typed between the brackets of a call, read as values. */
import { randomUUID } from 'node:crypto';
import { type JobResult, type Language, namedAsLists, type Portable, type RunOptions } from '#sandbox';
import { inputNotReadable, type WhyNotReadable } from './input-not-readable.ts';
import { firstLine, inputProgram } from './input-source.ts';
import { PlatformFault, type RunDeps } from './plan-generated.ts';
import { fromTyped, holdsNoValue } from './plan-values.ts';
import { scanText } from './scan-text.ts';

export type ReadingPlace = {
  /** The line that the text begins on in all that was typed; 1-based. */
  line?: number;
  /** Names that earlier lines made: they are read as `$ref`. */
  names?: string[];
  /** How it is written. Default JavaScript. */
  language?: Language;
};

/**
 * JSON is read here. Anything else (`{ id: "a" }`, `new Map()`, `(1, 2)`) is a program of the person's, and runs in
 * the sandbox like one; the server never evaluates it.
 * @throws AppError input-not-readable, with where and why
 */
export async function readArguments(
  deps: RunDeps,
  text: string,
  tenant: string,
  options: RunOptions,
  { line = 1, names = [], language = 'javascript' }: ReadingPlace = {},
): Promise<Portable[]> {
  // In Python 4.0 is no 4, and true is no word.
  const json = language === 'python' ? undefined : readJsonList(text);
  if (json !== undefined) {
    try {
      return json.map((value) => fromTyped(value));
    } catch {
      throw inputNotReadable({ reason: 'value', line, text });
    }
  }
  // No text that a person types can hold a name that is made up here.
  const nameKey = `$${randomUUID().replaceAll('-', '_')}`;
  const { call, ...program } = inputProgram(text, names, nameKey, language);
  const groups = [{ id: 'input', cases: [{ form: 'call' as const, call, args: [] }] }];
  const result = await deps.sandbox.run({ tenant, ...program, groups, console: false }, options);
  if (result.outcome === 'platform-fault') throw new PlatformFault('own input could not be read');
  const seen = result.groups[0]?.cases[0]?.observed[0];
  const value = seen && 'value' in seen ? seen.value : undefined;
  if (Array.isArray(value) && !holdsNoValue(value))
    return value.map((one) => namedAsLists(withRefs(one, nameKey)));
  const why = whyNot(result, text, language);
  throw inputNotReadable({ ...why, line: line - 1 + why.line });
}

function readJsonList(text: string): Portable[] | undefined {
  try {
    return JSON.parse(`[${text}]`);
  } catch {
    return undefined;
  }
}

function withRefs(value: Portable, nameKey: string): Portable {
  if (Array.isArray(value)) return value.map((one) => withRefs(one, nameKey));
  if (typeof value !== 'object' || value === null) return value;
  const pairs = value.$record;
  const [key, name] = Array.isArray(pairs) && Array.isArray(pairs[0]) ? pairs[0] : [];
  if (key === nameKey && name !== undefined) return { $ref: name };
  return Object.fromEntries(Object.entries(value).map(([part, inner]) => [part, withRefs(inner, nameKey)]));
}

/** The line counts from the text's own first. */
function whyNot({ problem, groups }: JobResult, text: string, language: Language): WhyNotReadable {
  const { fault } = scanText(text, language);
  if (fault) return { reason: fault.kind, ...fault };
  const seen = groups[0]?.cases[0]?.observed[0];
  const error = seen && 'error' in seen ? seen.error : undefined;
  const place = problem?.kind === 'syntax' ? problem.error.line : error?.line;
  const lines = text.split('\n');
  const line = Math.min(Math.max(1, (place ?? firstLine) - firstLine + 1), lines.length);
  const name = /^(?:name ')?([^\s']+)'? is not defined(?:\. |$)/.exec(error?.message ?? '')?.[1];
  if (name !== undefined) return { reason: 'name', line, text: name };
  const value = language === 'python' ? 'value-in-python' : 'value';
  return { reason: seen && 'value' in seen ? value : 'line', line, text: lines[line - 1] ?? '' };
}
