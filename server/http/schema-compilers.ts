/**
 * What checks and writes by a contract's schemas: made when it is first asked for, once for each schema of the process.
 * Hundreds of routes have them; to make all of them took a fifth of the time in which a server starts, and a start in
 * the middle of a session keeps a room waiting. `tests/server/contracts.test.ts` makes every one of them.
 */
import AjvCompiler from '@fastify/ajv-compiler';
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import type { FastifyServerOptions } from 'fastify';

const compilerOf = AjvCompiler();
// No contract refers to a schema beside it.
const makeWriter = SerializerSelector()({}, {});
type Writer = ReturnType<typeof makeWriter>;
const writers = new WeakMap<object, Writer>();

type Compilers = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>;
type BuildValidator = NonNullable<Compilers['buildValidator']>;
/** As Fastify calls it: what is wrong is read from `errors` of what was called. */
type Check = { (data: unknown): unknown; errors?: unknown };

const buildLater: BuildValidator = ((...settings: Parameters<typeof compilerOf>) => {
  const compile = compilerOf(...settings) as (route: unknown) => Check;
  return (route: unknown) => checkLater(() => compile(route));
  // Ajv says more about its functions (their schema, say) than Fastify asks for.
}) as unknown as BuildValidator;

export const schemaCompilers: Compilers = {
  buildValidator: buildLater,
  buildSerializer: () => (route) => (data) => writerFor(route)(data),
};

function checkLater(make: () => Check): Check {
  let made: Check | undefined;
  const check: Check = (data) => {
    made ??= make();
    const isValid = made(data);
    check.errors = made.errors;
    return isValid;
  };
  return check;
}

function writerFor(route: Parameters<typeof makeWriter>[0]): Writer {
  const schema = route.schema as object;
  const writer = writers.get(schema) ?? makeWriter(route);
  writers.set(schema, writer);
  return writer;
}
