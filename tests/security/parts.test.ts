/** `npm run sbom`: what the product is made of, as a machine reads it and as a person does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-parts-'));
type Component = {
  name: string;
  version: string;
  scope: string;
  purl: string;
  hashes?: { alg: string }[];
  licenses?: { license?: { id?: string }; expression?: string }[];
};
let components: Component[];
beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['server/print-parts.ts', folder], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  ({ components } = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

test('the list names every package that the product is made with, with version, hash and licence', () => {
  const known = new Map(components.map((one) => [`${one.name}@${one.version}`, one]));
  const asked = Object.entries({ ...dependencies, ...devDependencies }).map(([name, at]) => `${name}@${at}`);
  const faulty = asked.filter((name) => {
    const found = known.get(name);
    return !found?.hashes?.some(({ alg }) => alg === 'SHA-512') || !found.licenses?.length;
  });
  expect(faulty).toEqual([]);
  // And what they bring along.
  expect(components.length).toBeGreaterThan(asked.length * 3);
  expect(components.filter(({ purl }) => !purl.startsWith('pkg:npm/'))).toEqual([]);
});

/** All of these may be given on under EUPL-1.2 with their notices. */
const mayBeGivenOn =
  /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|OFL-1\.1|Unlicense)$/;

test('what a server runs with has licences that let it be given on', () => {
  const licences = components
    .filter(({ scope }) => scope === 'required')
    .flatMap(({ name, licenses = [] }) =>
      licenses.map(({ license, expression }) => ({ name, licence: expression ?? license?.id ?? 'none' })),
    );
  expect(licences.length).toBeGreaterThan(Object.keys(dependencies).length);
  const others = licences.filter(
    ({ licence }) =>
      !licence
        .replaceAll(/[()]/g, '')
        .split(' OR ')
        .some((one) => one.split(' AND ').every((part) => mayBeGivenOn.test(part))),
  );
  expect(others).toEqual([]);
});

test('the list for people stands by licence', () => {
  const text = readFileSync(join(folder, 'licences.md'), 'utf8');
  const [, mit = ''] = text.split('\n## MIT\n');
  expect(mit.split('\n## ')[0]).toContain(`\n- fastify ${dependencies.fastify}\n`);
  const listed = text.split('\n').filter((line) => line.startsWith('- '));
  expect(listed).toHaveLength(components.length);
});
