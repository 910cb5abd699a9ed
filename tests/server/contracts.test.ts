/** Schemas are made into programs when they are first asked for: here all of them are, so that none fails a person. */
import AjvCompiler from '@fastify/ajv-compiler';
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../support/app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await buildTestApp();
});
afterAll(() => server.close());

const compile = AjvCompiler()({}, { customOptions: {} }) as (route: object) => unknown;
const makeWriter = SerializerSelector()({}, {}) as (route: object) => unknown;

test('every body, parameter and query can be checked, and every reply be written', () => {
  const contracts = server.app.routeList.flatMap(({ method, url, contract }) =>
    contract ? [{ method, url, contract }] : [],
  );
  const made = contracts.flatMap(({ method, url, contract: { body, params, query, reply } }) => {
    const asked = [body, params, query].filter((schema) => schema !== undefined);
    for (const schema of asked)
      expect(compile({ schema, method, url, httpPart: 'body' }), url).toBeTypeOf('function');
    if (reply)
      expect(makeWriter({ schema: reply, method, url, httpStatus: '200' }), url).toBeTypeOf('function');
    return [...asked, reply];
  });
  expect(made.length).toBeGreaterThan(contracts.length);
});

test('a schema that names another beside it cannot be made', () => {
  const schema = { $ref: 'elsewhere#' };
  expect(() => compile({ schema, method: 'GET', url: '/', httpPart: 'body' })).toThrow();
  expect(() => makeWriter({ schema, method: 'GET', url: '/', httpStatus: '200' })).toThrow();
});
