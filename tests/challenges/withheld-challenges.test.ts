import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { addChallenge, type Changes, emptyFolder, json, makeContent, reasonsFor } from './content.ts';

const cases = 'hidden/cases.json';
const manifest = 'challenge.json';

const faults: [what: string, changes: Changes, reason: RegExp][] = [
  ['no manifest', { [manifest]: null }, /^challenge\.json: is missing\. Add the file\.$/],
  ['a manifest that is not JSON', { [manifest]: '{ "format": 1,' }, /^challenge\.json: is not JSON: .+/],
  [
    'a manifest without a title',
    { [manifest]: json((it) => delete it.title) },
    /^challenge\.json: lacks `title`\. Add them\.$/,
  ],
  [
    'a key that the format does not know',
    { [manifest]: json((it) => Object.assign(it, { minutes: 20 })) },
    /^challenge\.json: has unknown keys `minutes`/,
  ],
  [
    'a language that cannot be run',
    { [manifest]: json((it) => Object.assign(it.languages, { cobol: it.languages.javascript })) },
    /^challenge\.json \/languages: has unknown keys `cobol`/,
  ],
  [
    'a skill that skills.json lacks',
    { [manifest]: json((it) => it.skills.push('juggling')) },
    /^challenge\.json \/skills: names `juggling`, which skills\.json lacks/,
  ],
  [
    'a domain that skills.json lacks',
    { [manifest]: json((it) => Object.assign(it, { domain: 'moon' })) },
    /^challenge\.json \/domain: names `moon`/,
  ],
  [
    'a limit out of bounds',
    { [manifest]: json((it) => Object.assign(it, { limits: { caseMs: 60_000 } })) },
    /^challenge\.json \/limits\/caseMs: is 60000\. Keep it from 100 to 10000\.$/,
  ],
  ['no hidden cases', { [cases]: null }, /^hidden\/cases\.json: is missing/],
  [
    'a group that speaks for a skill of another challenge',
    { [cases]: json((it) => Object.assign(it.groups[0], { skill: 'numbers' })) },
    /^hidden\/cases\.json \/groups\/0 \(empty\): speaks for `numbers`/,
  ],
  [
    'two groups with one id',
    { [cases]: json((it) => Object.assign(it.groups[1], { id: 'empty' })) },
    /\/groups\/1 \(empty\): has the id of an earlier group/,
  ],
  [
    'a group without cases',
    { [cases]: json((it) => Object.assign(it.groups[0], { cases: [] })) },
    /\/groups\/0 \(empty\): has no cases/,
  ],
  [
    'a group with no case to show',
    { [cases]: json((it) => delete it.groups[0].siblings) },
    /\/groups\/0 \(empty\): has no case to show\. Give it `siblings`/,
  ],
  [
    'a case that expects nothing',
    { [cases]: json((it) => delete it.groups[0].cases[0].value) },
    /\/groups\/0 \(empty\)\/cases\/0: does not say one thing it should give/,
  ],
  [
    'a case with a mistyped key',
    { [cases]: json((it) => Object.assign(it.groups[0].cases[0], { valeu: 0 })) },
    /^hidden\/cases\.json \/groups\/0\/cases\/0: has unknown keys `valeu`/,
  ],
  [
    'a step of no kind',
    { [cases]: json((it) => Object.assign(it.groups[0], { cases: [{ steps: [{ jump: 'x' }] }] })) },
    /\/groups\/0\/cases\/0\/steps\/0: is no step\. Begin it with one of/,
  ],
  [
    'a step on something that no step names',
    {
      [cases]: json((it) =>
        Object.assign(it.groups[0], { cases: [{ steps: [{ get: 'size', on: 'desk', value: 0 }] }] }),
      ),
    },
    /\/steps\/0: speaks of `desk`, which no earlier step names/,
  ],
  [
    'a value that is not portable',
    { [cases]: json((it) => Object.assign(it.groups[0].cases[0], { value: { $date: 'tomorrow' } })) },
    /\/groups\/0 \(empty\)\/cases\/0\/value: is no portable value/,
  ],
  [
    'a whole number that JSON does not keep',
    { [cases]: json((it) => Object.assign(it.groups[0].cases[0], { args: [[2 ** 64]] })) },
    /\/groups\/0 \(empty\)\/cases\/0\/args: is no portable value: .+ write \{"\$bigint": "…"\}.+\(at \[0\]\[0\]\)/,
  ],
  [
    'a case that calls nothing',
    { [cases]: json((it) => delete it.groups[0].call) },
    /\/groups\/0 \(empty\)\/cases\/0: calls no function\. Say which with `call`\.$/,
  ],
  ['no generator for a generated group', { 'hidden/generate.js': null }, /^hidden\/generate\.js: is missing/],
  [
    'a generator that nothing uses',
    { [cases]: json((it) => it.groups.splice(1, 1)) },
    /^hidden\/generate\.js: is used by no group/,
  ],
  [
    'no starter',
    { 'public/starter/typescript/total.ts': null },
    /^public\/starter\/typescript\/total\.ts: is missing/,
  ],
  [
    'no solution in one language',
    { 'hidden/solution/typescript/total.ts': null },
    /^hidden\/solution\/typescript\/: is missing/,
  ],
  [
    'a solution in a file that one may not change',
    { 'hidden/solution/javascript/other.js': 'export {};' },
    /^hidden\/solution\/javascript\/other\.js: is a file one may not change/,
  ],
  [
    'code that is too large',
    { 'hidden/probes/holds-large.js': `// ${'x'.repeat(65_600)}` },
    /^hidden\/probes\/holds-large\.js: is 65603 bytes\. Keep code within 65536 bytes\.$/,
  ],
  [
    'a probe that says no verdict',
    { 'hidden/probes/good-one.js': 'export {};' },
    /^hidden\/probes\/good-one\.js: says no verdict/,
  ],
  [
    'a probe in an unknown language',
    { 'hidden/probes/holds-snake.py': 'pass' },
    /^hidden\/probes\/holds-snake\.py: belongs to no language/,
  ],
  ['no English statement', { 'public/statement.en.md': null }, /^public\/statement\.en\.md: is missing/],
  [
    'a statement without its last section',
    { 'public/statement.sv.md': (text) => text.replace('## Exakt', '') },
    /^public\/statement\.sv\.md: has the sections "Gör så här"\. Use "## Gör så här" and then "## Exakt"/,
  ],
  [
    'an Exakt section that is no list',
    { 'public/statement.sv.md': (text) => `${text}\nOch så vidare.\n` },
    /^public\/statement\.sv\.md Exakt: is not one list/,
  ],
  [
    'fewer rules in one language',
    { 'public/statement.en.md': (text) => text.replace('- An empty list gives 0.\n', '') },
    /has 4 rules in Swedish and 3 in English/,
  ],
  [
    'hints in one language only',
    { 'public/hints.en.md': null },
    /^public\/hints\.sv\.md: has 2 hints, and hints\.en\.md 0/,
  ],
  [
    'two examples with one id',
    { 'public/examples.json': json((it) => Object.assign(it[1], { id: 'two-prices' })) },
    /^public\/examples\.json \/1: has the id `two-prices` of an earlier one/,
  ],
  [
    'an example with a mistyped key',
    { 'public/examples.json': json((it) => Object.assign(it[0], { argz: [] })) },
    /^public\/examples\.json \/0: has unknown keys `argz`/,
  ],
  [
    'text that is not UTF-8',
    { 'public/hints.sv.md': new Uint8Array([0x48, 0xe5, 0x6a]) },
    /^public\/hints\.sv\.md: is not UTF-8 text/,
  ],
  ['a NUL character', { 'public/hints.sv.md': 'Hej\0' }, /^public\/hints\.sv\.md: holds a NUL character/],
  [
    'a file that is too large',
    { 'hidden/design.md': 'x'.repeat(300_000) },
    /^hidden\/design\.md: is 300000 bytes\. Keep each file within 262144 bytes\.$/,
  ],
];

test.each(faults)('a challenge with %s is withheld with that reason', async (_what, changes, reason) => {
  expect(await reasonsFor(changes)).toContainEqual(expect.stringMatching(reason));
});

test('the unchanged skeleton is not withheld', async () => {
  expect(await reasonsFor({})).toEqual([]);
});

test('every fault is told at once', async () => {
  const reasons = await reasonsFor({ 'hidden/generate.js': null, 'public/statement.en.md': null });
  expect(reasons).toHaveLength(2);
});

test('a link that leads out of the folder is refused', async () => {
  const dir = await makeContent();
  const outside = join(await emptyFolder(), 'secret.txt');
  await writeFile(outside, 'secret');
  await symlink(outside, join(dir, 'cafe-total', 'public', 'notes.md'));
  const library = await loadChallenges([dir]);
  expect(library.withheld().flatMap((one) => one.reasons)).toEqual([
    'public/notes.md: is a link that leads out of the folder. Put the file itself here.',
  ]);
});

test('a folder name that cannot be an address is refused', async () => {
  const library = await loadChallenges([await makeContent({}, 'Café Total')]);
  expect(library.withheld()[0]?.reasons[0]).toMatch(/^\.: has a folder name that cannot be an address/);
});

test('an empty folder is withheld, and the others work', async () => {
  const dir = await makeContent();
  await addChallenge(dir, 'half-made', { 'challenge.json': null });
  const library = await loadChallenges([dir]);
  expect({
    works: library.all().map((one) => one.slug),
    withheld: library.withheld().map((one) => one.slug),
  }).toEqual({
    works: ['cafe-total'],
    withheld: ['half-made'],
  });
});

test('of two challenges with one name, the one in the later folder is withheld', async () => {
  const [first, second] = [await makeContent(), await makeContent()];
  const library = await loadChallenges([first, second]);
  expect({ kept: library.find('cafe-total')?.folder, withheld: library.withheld() }).toEqual({
    kept: join(first, 'cafe-total'),
    withheld: [
      {
        slug: 'cafe-total',
        folder: join(second, 'cafe-total'),
        reasons: [`.: has the same name as ${join(first, 'cafe-total')}. Rename one of the two folders.`],
      },
    ],
  });
});

test('a broken skills.json stops the start and says where', async () => {
  const dir = await makeContent();
  await writeFile(join(dir, 'skills.json'), '{"skills": 3}');
  await expect(loadChallenges([dir])).rejects.toThrow(/skills\.json.*lacks `schemes`/);
});
