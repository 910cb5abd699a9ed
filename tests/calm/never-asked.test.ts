/** What is never asked for, never stored, and never made of a person: looked for in the data model and the contracts. */
import { expect, test } from 'vitest';
import { columnClasses } from '#server/db/column-classes.ts';
import { buildTestApp } from '../support/app.ts';

const columns = Object.entries(columnClasses).flatMap(([table, classes]) =>
  Object.keys(classes).map((column) => `${table}.${column}`),
);

/** Names of every property in every body, parameter and reply that the server agrees to. */
async function namesInContracts(): Promise<string[]> {
  const server = await buildTestApp();
  const description = (await server.app.inject('/api/openapi.json')).json();
  await server.close();
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: object };
    for (const name of Object.keys(properties ?? {})) names.add(name);
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(description);
  return [...names];
}

test('no column and no contract has a place for a diagnosis, a decision on support, or an identity number (calm 41)', async () => {
  const asked =
    /diagnos|lss|disab|autis|personn|ssn|identityn|birth|health|funktionsneds|bistand|authorityDecision/i;
  const names = await namesInContracts();
  expect(names).toEqual(expect.arrayContaining(['code', 'attemptId', 'comfort']));
  expect([...columns, ...names].filter((name) => asked.test(name))).toEqual([]);
});

test('no column and no contract has a number for a person, an order of people, or readiness (calm 45)', async () => {
  const judging = /score|grade|rank|percentile|points|ready(?!Until)|suitab|employab|rating|average|total/i;
  expect([...columns, ...(await namesInContracts())].filter((name) => judging.test(name))).toEqual([]);
});

test('no column and no contract speaks of how alike two programs are (calm 40)', async () => {
  const alike = /similar|plagiar|duplicateOf|fingerprint|likeness/i;
  expect([...columns, ...(await namesInContracts())].filter((name) => alike.test(name))).toEqual([]);
});

test('no column and no contract keeps keys, pastes, focus, tabs, addresses or cameras (calm 39)', async () => {
  const watching =
    /keystroke|keydown|paste|blur|^focus|hasFocus|visibility|ipAddress|remoteAddress|userAgent|camera|mouse/i;
  expect([...columns, ...(await namesInContracts())].filter((name) => watching.test(name))).toEqual([]);
});

test('whoever is asked how something was can say that they do not know, or would rather not say (calm 47)', async () => {
  const server = await buildTestApp();
  const description = (await server.app.inject('/api/openapi.json')).json();
  await server.close();
  const choices: string[][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { enum: values } = node as { enum?: string[] };
    if (Array.isArray(values)) choices.push(values);
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(description);
  const asked = choices.filter((values) => values.includes('yes') && values.includes('partly'));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((values) => !values.includes('unsure') || !values.includes('no-answer'))).toEqual([]);
});
