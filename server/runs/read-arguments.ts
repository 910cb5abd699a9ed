/** Own input: text that a person typed between the brackets of a call, read as values. */
import { randomUUID } from 'node:crypto';
import type { JobResult, Portable, RunOptions } from '#sandbox';
import { inputNotReadable, type WhyNotReadable } from './input-not-readable.ts';
import { PlatformFault, type RunDeps } from './plan-generated.ts';
import { fromTyped, holdsNoValue } from './plan-values.ts';
import { scanText } from './scan-text.ts';

export type ReadingPlace = {
  /** The line that the text begins on in all that was typed; 1-based. */
  line?: number;
  /** Names that earlier lines made: they are read as `$ref`. */
  names?: string[];
};

/** The text begins on this line of the source made around it. */
const firstLine = 5;

/**
 * JSON is read here. Anything else (`{ id: "a" }`, `new Map()`, `-0`) is a program of the person's, and runs in
 * the sandbox like one; the server never evaluates it.
 * @throws AppError input-not-readable, with where and why
 */
export async function readArguments(
  deps: RunDeps,
  text: string,
  tenant: string,
  options: RunOptions,
  { line = 1, names = [] }: ReadingPlace = {},
): Promise<Portable[]> {
  const json = readJsonList(text);
  if (json !== undefined) {
    try {
      return json.map((value) => fromTyped(value));
    } catch {
      throw inputNotReadable({ reason: 'value', line, text });
    }
  }
  // No text that a person types can hold a name that is made up here.
  const nameKey = `$${randomUUID().replaceAll('-', '_')}`;
  const result = await deps.sandbox.run(
    {
      tenant,
      language: 'javascript',
      files: { 'input.js': inputSource(text, names, nameKey) },
      entry: 'input.js',
      groups: [{ id: 'input', cases: [{ form: 'call', call: 'readInput', args: [] }] }],
      console: false,
    },
    options,
  );
  if (result.outcome === 'platform-fault') throw new PlatformFault('own input could not be read');
  const seen = result.groups[0]?.cases[0]?.observed[0];
  const value = seen && 'value' in seen ? seen.value : undefined;
  if (Array.isArray(value) && !holdsNoValue(value)) return value.map((one) => withRefs(one, nameKey));
  const why = whyNot(result, text);
  throw inputNotReadable({ ...why, line: line - 1 + why.line });
}

/** The text stands in both kinds of brackets: what would close one of them early cannot be read in the other. */
function inputSource(text: string, names: string[], nameKey: string): string {
  const named = [...new Set(names)].map(
    (name) => `const ${name} = { ${nameKey}: "${name}", __proto__: ${nameKey} };`,
  );
  // A name stands for what the program will make: nothing inside it can be read before the program runs.
  return `export function readInput() {
  const ${nameKey} = new Proxy({}, { get(_, key) { throw new TypeError(String(key)); } });
  ${named.join(' ')}
  return ((...values) => values)(
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

function withRefs(value: Portable, nameKey: string): Portable {
  if (Array.isArray(value)) return value.map((one) => withRefs(one, nameKey));
  if (typeof value !== 'object' || value === null) return value;
  const pairs = value.$record;
  const [key, name] = Array.isArray(pairs) && Array.isArray(pairs[0]) ? pairs[0] : [];
  if (key === nameKey && name !== undefined) return { $ref: name };
  return Object.fromEntries(Object.entries(value).map(([part, inner]) => [part, withRefs(inner, nameKey)]));
}

/** The line counts from the text's own first. */
function whyNot({ problem, groups }: JobResult, text: string): WhyNotReadable {
  const { fault } = scanText(text);
  if (fault) return { reason: fault.kind, ...fault };
  const seen = groups[0]?.cases[0]?.observed[0];
  const error = seen && 'error' in seen ? seen.error : undefined;
  const place = problem?.kind === 'syntax' ? problem.error.line : error?.line;
  const lines = text.split('\n');
  const line = Math.min(Math.max(1, (place ?? firstLine) - firstLine + 1), lines.length);
  const name = /^(\S+) is not defined$/.exec(error?.message ?? '')?.[1];
  if (name !== undefined) return { reason: 'name', line, text: name };
  return { reason: seen && 'value' in seen ? 'value' : 'line', line, text: lines[line - 1] ?? '' };
}
