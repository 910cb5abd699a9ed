import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ChallengeLibrary } from '#server/challenges/challenge-library.ts';
import { getHint } from '#server/challenges/get-hint.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { addChallenge, type Changes, json, makeContent } from './content.ts';

const load = async (changes: Changes = {}) => {
  const library = await loadChallenges([await makeContent(changes)]);
  return library.all()[0]!;
};

test('nothing from hidden/ is in what a candidate receives', async () => {
  const secret = 'kodord-som-bara-finns-dolt';
  const challenge = await load({
    'hidden/cases.json': json((it) => it.groups[0].cases.push({ args: [[secret]], value: secret })),
    'hidden/design.md': secret,
    'hidden/solution/javascript/total.js': (text) => `// ${secret}\n${text}`,
    'hidden/generate.js': (text) => `// ${secret}\n${text}`,
  });
  expect(JSON.stringify(challenge.forCandidate)).not.toContain(secret);
  expect(JSON.stringify(challenge.hidden)).toContain(secret);
});

test('raw HTML in a statement or a hint is shown as text', async () => {
  const html = 'Skriv <script>alert(1)</script> [här](javascript:alert(1)).';
  const challenge = await load({
    'public/statement.sv.md': (text) => `${html}\n\n${text}`,
    'public/hints.sv.md': `${html}\n\n---\n\nMer.`,
  });
  const shown = '<p>Skriv &lt;script&gt;alert(1)&lt;/script&gt; <a href="">här</a>.</p>';
  const hint = getHint({ challenges: { find: () => challenge } as unknown as ChallengeLibrary }, 'cafe', 1);
  expect([challenge.forCandidate.statement.sv.intro.split('\n')[0], hint.html.sv]).toEqual([shown, shown]);
});

test('examples are drawn per language, with the names of that language', async () => {
  const { forCandidate } = await load({
    'challenge.json': json((it) => Object.assign(it.languages.typescript, { names: { total: 'sumOf' } })),
  });
  expect(forCandidate.examples[0]).toEqual({
    exampleId: 'two-prices',
    code: { javascript: 'total([20, 15])', typescript: 'sumOf([20, 15])' },
    gives: { javascript: '35', typescript: '35' },
    givesError: null,
    why: null,
  });
  expect(forCandidate.ownInput).toEqual([
    { call: 'total', argsText: '[20, 15]', languages: ['javascript'] },
    { call: 'sumOf', argsText: '[20, 15]', languages: ['typescript'] },
  ]);
});

test('an example that should throw names the error, and leaves the sentence to the interface', async () => {
  const { forCandidate } = await load({
    'public/examples.json': json((it) => {
      delete it[0].value;
      it[0].error = { name: 'RangeError' };
    }),
  });
  expect(forCandidate.examples[0]).toMatchObject({
    gives: { javascript: '', typescript: '' },
    givesError: 'RangeError',
  });
});

test('own input starts from the lines of the first script, without what they should give', async () => {
  const steps = [
    { new: 'Till', args: [[1]], as: 'till' },
    { call: 'add', on: 'till', args: [5], value: 5 },
  ];
  const { forCandidate } = await load({
    'public/examples.json': json((it) =>
      it.push({ id: 'till', steps }, { id: 'other', steps: [steps[0], steps[1], steps[1]] }),
    ),
  });
  expect(forCandidate.ownInput).toEqual([
    { call: 'total', argsText: '[20, 15]' },
    { script: 'const till = new Till([1]);\ntill.add(5);' },
  ]);
});

test('an example that names no function calls the one that all groups call', async () => {
  const challenge = await load({ 'public/examples.json': json((it) => delete it[0].call) });
  expect(challenge.forCandidate.examples[0]?.code.javascript).toBe('total([20, 15])');
  expect(challenge.examples[0]?.case).toMatchObject({ call: 'total' });
});

test('probes come with the verdict of their name, and with the other files of the starter', async () => {
  const twoFiles: Changes = {
    'challenge.json': json((it) => it.languages.javascript.editable.push('prices.js')),
    'public/starter/javascript/prices.js': 'export const prices = [];',
  };
  const challenge = await load(twoFiles);
  expect(challenge.hidden.probes.map(({ name, verdict, language }) => [name, verdict, language])).toEqual([
    ['does-not-hold-prints', 'does-not-hold', 'javascript'],
    ['holds-reduce', 'holds', 'javascript'],
    ['partly-skips-discounts', 'partly', 'javascript'],
  ]);
  expect(challenge.hidden.probes[1]?.files['prices.js']).toBe('export const prices = [];');
});

test('a path lists the challenges that can be opened, in its order', async () => {
  const library = await loadChallenges([await makeContent()]);
  expect(library.paths.paths[0]?.challenges).toEqual(['cafe-total']);
});

test('the content hash changes with any file but the check record', async () => {
  const hashes = await Promise.all(
    [
      {},
      { 'hidden/check.json': '{}' },
      { 'hidden/design.md': 'Another thought.' },
      { 'public/notes.md': '' },
    ].map((changes) => load(changes).then((challenge) => challenge.contentHash)),
  );
  expect(hashes.map((hash) => hashes.indexOf(hash))).toEqual([0, 0, 2, 3]);
});

test('a check record counts for the content it was made for, and for no other', async () => {
  const { contentHash } = await load();
  const record = { contentHash, strength: { noticed: 19, of: 20 }, lazyGroups: ['empty'] };
  const of = (changes: Changes) => load(changes).then(({ check }) => check);
  const written = { 'hidden/check.json': JSON.stringify(record) };
  expect([await of(written), await of({ ...written, 'hidden/design.md': 'Changed.' })]).toEqual([
    record,
    null,
  ]);
});

test('a changed folder is loaded again while somebody writes it', async () => {
  const dir = await makeContent();
  const library = await loadChallenges([dir], { watch: true });
  onTestFinished(() => library.close());
  const before = library.find('cafe-total');
  await addChallenge(dir, 'second-one', {});
  await writeFile(join(dir, 'cafe-total', 'hidden', 'design.md'), 'Changed.');
  await vi.waitFor(
    () => {
      expect(library.find('second-one')).toBeDefined();
      expect(library.find('cafe-total')?.contentHash).not.toBe(before?.contentHash);
    },
    { timeout: 5_000 },
  );
});

test('a change that breaks skills.json keeps what was loaded', async () => {
  const dir = await makeContent();
  const told: string[] = [];
  const log = { info: () => undefined, warn: (_about: object, text: string) => void told.push(text) };
  const library = await loadChallenges([dir], { watch: true, log });
  onTestFinished(() => library.close());
  await writeFile(join(dir, 'skills.json'), '{');
  await vi.waitFor(() => expect(told).toEqual(['challenges were not loaded again']), { timeout: 5_000 });
  expect(library.find('cafe-total')).toBeDefined();
});
