/** Own input: text that a person typed between the brackets of a call, read as values. */
import type { Portable, RunOptions } from '#sandbox';
import { AppError } from '../errors.ts';
import type { RunDeps } from './plan-generated.ts';
import { fromTyped, holdsNoValue } from './plan-values.ts';

/**
 * JSON is read here. Anything else (`{ id: "a" }`, `new Map()`, `-0`) is a program of the person's, and runs in
 * the sandbox like one; the server never evaluates it.
 * @throws AppError input-not-readable
 */
export async function readArguments(
  deps: RunDeps,
  text: string,
  tenant: string,
  options: RunOptions,
): Promise<Portable[]> {
  const json = readJsonList(text);
  if (json !== undefined) {
    try {
      return json.map((value) => fromTyped(value));
    } catch {
      throw new AppError('input-not-readable');
    }
  }
  const result = await deps.sandbox.run(
    {
      tenant,
      language: 'javascript',
      files: { 'input.js': inputSource(text) },
      entry: 'input.js',
      groups: [{ id: 'input', cases: [{ form: 'call', call: 'readInput', args: [] }] }],
      console: false,
    },
    options,
  );
  const seen = result.groups[0]?.cases[0]?.observed[0];
  const value = seen && 'value' in seen ? seen.value : undefined;
  if (!Array.isArray(value) || holdsNoValue(value)) throw new AppError('input-not-readable');
  return value;
}

/** The text stands in both kinds of brackets: what would close one of them early cannot be read in the other. */
function inputSource(text: string): string {
  return `export function readInput() {
  const list = (...values) => values;
  return list(
${text}
  );
}
export function asList() {
  return [
${text}
  ];
}
`;
}

function readJsonList(text: string): Portable[] | undefined {
  try {
    return JSON.parse(`[${text}]`);
  } catch {
    return undefined;
  }
}
