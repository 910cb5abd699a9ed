/** Says in words where a JSON file differs from its schema. */
import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { caseShapes, formOf, questionShapes, stepShapes } from './case-format.ts';
import type { Fault } from './read-folder.ts';

type ShapeError = { keyword: string; instancePath: string; params: object; message: string };
const compiled = new Map<TSchema, ReturnType<typeof Compile>>();

/** Reads JSON and holds it against a schema; undefined (and faults) when it differs. */
export function readJson<S extends TSchema>(
  schema: S,
  file: string,
  texts: Map<string, string>,
  fault: Fault,
): Static<S> | undefined {
  const text = texts.get(file);
  if (text === undefined) {
    fault(file, 'is missing.', 'Add the file.');
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    fault(file, `is not JSON: ${(error as Error).message}.`, 'Correct the text at that place.');
    return undefined;
  }
  return checkShape(schema, file, value, fault) ? (value as Static<S>) : undefined;
}

export function checkShape(schema: TSchema, file: string, value: unknown, fault: Fault): boolean {
  if (!compiled.has(schema)) compiled.set(schema, Compile(schema));
  const checker = compiled.get(schema);
  if (checker === undefined || checker.Check(value)) return true;
  const errors = checker.Errors(value) as ShapeError[];
  const cases = new Set<string>();
  let found = false;
  for (const error of errors) {
    // A union's errors speak of every branch; a case is held against the one branch it means to be.
    const inCase = /^(.*\/(?:cases|siblings)\/\d+|\/\d+)(?:\/|$)/.exec(error.instancePath)?.[1];
    if (inCase !== undefined && file !== 'hidden/equivalent-mutants.json') {
      if (!cases.has(inCase)) found = checkCase(file, inCase, valueAt(value, inCase), fault) || found;
      cases.add(inCase);
      continue;
    }
    if (error.keyword === 'boolean' || error.keyword === 'anyOf') continue;
    found = true;
    fault(placeOf(file, error.instancePath), `${wordsFor(error)}.`, mendFor(error));
  }
  if (!found) fault(file, 'does not follow the format.', 'Compare it with challenge-format.ts.');
  return false;
}

/** True when a fault was found and noted. */
function checkCase(file: string, place: string, value: unknown, fault: Fault): boolean {
  const where = placeOf(file, place);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fault(where, 'is no case.', 'Write a record; its forms are in challenge-format.ts.');
    return true;
  }
  const { id: _id, why: _why, text: _text, ...body } = value as Record<string, unknown>;
  const bare = file.startsWith('public/') ? body : value;
  const form = formOf(value);
  const isQuestion = file === 'public/questions.json';
  const shape = isQuestion && (form === 'call' || form === 'steps') ? questionShapes[form] : caseShapes[form];
  const steps = form === 'steps' ? (value as { steps: unknown }).steps : undefined;
  if (!Array.isArray(steps)) return !checkShape(shape, where, bare, fault);
  let found = false;
  steps.forEach((step: unknown, index) => {
    const kind = Object.keys(stepShapes).find((key) => typeof step === 'object' && step && key in step);
    const at = `${where}/steps/${index}`;
    if (kind !== undefined) {
      found = !checkShape(stepShapes[kind as keyof typeof stepShapes], at, step, fault) || found;
      return;
    }
    fault(at, 'is no step.', 'Begin it with one of `new`, `call`, `get`, `set`, `let`, `take`.');
    found = true;
  });
  return found;
}

function wordsFor(error: ShapeError): string {
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'required') return `lacks ${listed(params.requiredProperties)}`;
  if (error.keyword === 'additionalProperties')
    return `has unknown keys ${listed(params.additionalProperties)}`;
  if (error.keyword === 'enum') return `must be one of ${listed(params.allowedValues)}`;
  return error.message;
}

function mendFor(error: ShapeError): string {
  if (error.keyword === 'required') return 'Add them.';
  if (error.keyword === 'additionalProperties') return 'Remove or rename them.';
  return 'Correct it.';
}

const listed = (names: unknown) => (names as string[]).map((name) => `\`${name}\``).join(', ');
const placeOf = (file: string, path: string) =>
  path === '' ? file : `${file}${file.includes(' ') ? '' : ' '}${path}`;

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}
