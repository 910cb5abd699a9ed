/** Schemas are made into programs when they are first asked for: here all of them are, so that none fails a person. */
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import type { FastifySchema } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaCompilers } from '#server/http/schema-compilers.ts';
import { buildTestApp, type TestApp } from '../support/app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await buildTestApp();
});
afterAll(() => server.close());

type Check = { (data: unknown): unknown; errors?: { message: string }[] | null };
type Write = (data: unknown) => string;
/** As server/app.ts asks for them. */
const settings = { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } };
const compile = schemaCompilers.buildValidator?.({}, settings as never) as unknown as (
  route: object,
) => Check;
const makeWriter = schemaCompilers.buildSerializer?.({} as never, {} as never) as unknown as (
  route: object,
) => Write;
const at = { method: 'GET', url: '/' };
const checkOf = (schema: FastifySchema[string & keyof FastifySchema]) =>
  compile({ schema, ...at, httpPart: 'body' });
const writerOf = (schema: unknown) => makeWriter({ schema, ...at, httpStatus: '200' });

test('every body, parameter and query can be checked', () => {
  const contracts = server.app.routeList.flatMap(({ contract }) => contract ?? []);
  const asked = contracts.flatMap(({ body, params, query }) => [body, params, query]);
  const schemas = asked.filter((schema) => schema !== undefined);
  expect(schemas.length).toBeGreaterThan(100);
  // Nothing of ours is a symbol: each has been made, and refuses it.
  for (const schema of schemas) expect(checkOf(schema)(Symbol('none')), JSON.stringify(schema)).toBe(false);
});

test('every reply can be written', () => {
  const replies = server.app.routeList.flatMap(({ contract }) => contract?.reply ?? []);
  expect(replies.length).toBeGreaterThan(100);
  // Made at once: a lazy one would have to be given a whole reply.
  const make = SerializerSelector()({}, {}) as (route: object) => Write;
  for (const schema of replies) expect(make({ schema, ...at, httpStatus: '200' })).toBeTypeOf('function');
});

test('what is refused is said where Fastify reads it, and what is right is not', () => {
  const check = checkOf({
    type: 'object',
    properties: { page: { type: 'integer' } },
    additionalProperties: false,
  });
  expect(check({ page: 1 })).toBe(true);
  expect(check({ page: '1' })).toBe(false);
  expect(check.errors?.map(({ message }) => message)).toEqual(['must be integer']);
  expect(check({ other: 1 })).toBe(false);
  expect([check({}), check.errors]).toEqual([true, null]);
});

test('a schema that names another beside it cannot be made', () => {
  const schema = { $ref: 'elsewhere#' };
  expect(() => checkOf(schema)({})).toThrow();
  expect(() => writerOf(schema)({})).toThrow();
});
