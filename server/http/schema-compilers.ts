/**
 * What checks and writes by a contract's schemas, made once for each schema of the process. Every route answers problems
 * with one and the same schema, and to make its writer takes longer than to answer a thousand times.
 */
import AjvCompiler from '@fastify/ajv-compiler';
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import type { FastifyServerOptions } from 'fastify';

/** Keeps what it made, by the schema, for all apps with the same settings. */
const buildValidator = AjvCompiler();
// No contract refers to a schema beside it: one that did would be refused here, when the server starts.
const makeWriter = SerializerSelector()({}, {});
const writers = new WeakMap<object, ReturnType<typeof makeWriter>>();

type Compilers = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>;

export const schemaCompilers: Compilers = {
  buildValidator,
  buildSerializer: () => (route) => {
    const schema = route.schema as object;
    const writer = writers.get(schema) ?? makeWriter(route);
    writers.set(schema, writer);
    return writer;
  },
};
