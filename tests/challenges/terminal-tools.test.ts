import { execFile } from 'node:child_process';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { triesAll } from '#tests/support/how-much.ts';
import { emptyFolder, json, makeContent } from './content.ts';
import { runTool, toolPath } from './run-tool.ts';

async function challengeAndCode(name: string, source: string | Uint8Array) {
  const challenge = join(await makeContent(), 'cafe-total');
  const code = join(await emptyFolder(), name);
  await writeFile(code, source);
  return ['--challenge', challenge, '--code', code];
}

test('judge prints one document with outcome, verdict and every group', async () => {
  const source = 'export const total = (it: number[]) => it.filter((n) => n > 0).reduce((a, b) => a + b, 0);';
  const { code, out, err } = await runTool(
    'judge-file.ts',
    '--json',
    ...(await challengeAndCode('t.ts', source)),
  );
  const document = JSON.parse(out);
  expect({ code, err, ...document, groups: document.groups.length, discount: document.groups[2] }).toEqual({
    code: 0,
    err: '',
    outcome: 'finished',
    verdict: 'partly',
    groups: 4,
    discount: {
      id: 'discount',
      sentence: { sv: 'Ett pris under 0 dras av.', en: 'A price below 0 is taken off.' },
      state: 'other-value',
    },
  });
});

test('judge reads for people, and takes the language that is named', async () => {
  const args = await challengeAndCode('answer.txt', 'export function total(prices: number[]) { return 0; }');
  const { code, out } = await runTool('judge-file.ts', '--lang', 'ts', ...args);
  expect([code, out.split('\n')[0]]).toEqual([0, 'cafe-total: partly (finished)']);
  expect(out).toContain('  holds       An empty list gives 0.\n');
});

test('judge takes a folder of files', async () => {
  const args = await challengeAndCode('total.js', 'export const total = () => 0;');
  const { out } = await runTool('judge-file.ts', ...args.slice(0, 3), join(args[3]!, '..'));
  expect(out).toContain('cafe-total: partly');
});

test.each([
  ['no code file', ['--code', '/nowhere/x.js'], /^\/nowhere\/x\.js does not exist\. Give the path/],
  ['no challenge folder', ['--challenge', '/nowhere/c'], /^\/nowhere\/c is no folder\. Give the folder/],
  ['an unknown language', ['--lang', 'cobol'], /^--lang cobol is not known\. Use js, ts/],
  ['an unknown option', ['--quick'], /^Unknown option '--quick'.*Use: npm run judge/],
])('judge with %s ends with code 2 and one line', async (_what, args, said) => {
  const usual = await challengeAndCode('total.js', 'export const total = () => 0;');
  const { code, out, err } = await runTool('judge-file.ts', ...usual, ...args);
  expect({ code, out, err: err.trim().split('\n') }).toEqual({
    code: 2,
    out: '',
    err: [expect.stringMatching(said)],
  });
});

test('judge that cannot judge says so in the one document too', async () => {
  const usual = await challengeAndCode('total.js', 'export const total = () => 0;');
  const { code, out, err } = await runTool(
    'judge-file.ts',
    ...usual,
    '--code',
    '/dev/zero',
    '--lang',
    'js',
    '--json',
  );
  const reason = '/dev/zero is no file. Give the path of a file or a folder.';
  expect([code, err, JSON.parse(out)]).toEqual([
    2,
    `${reason}\n`,
    { outcome: 'not-judged', verdict: 'none', groups: [], reason },
  ]);
});

test('judge takes the slug of a challenge that is built in', async () => {
  const [, , ...code] = await challengeAndCode('overlaps.js', 'export const overlaps = () => 0;');
  const { out } = await runTool('judge-file.ts', '--challenge', 'booking-clashes', ...code);
  expect(out.split('\n')[0]).toBe('booking-clashes: does-not-hold (finished)');
});

test('through npm, paths are those of the folder that one stands in', async () => {
  const args = await challengeAndCode('total.js', 'export const total = () => 0;');
  const setup = join(toolPath(''), '..', 'setup.mjs');
  const env = { PATH: process.env.PATH, INIT_CWD: join(args[3]!, '..'), npm_lifecycle_event: 'judge' };
  const said = await new Promise((resolve) => {
    execFile(
      process.execPath,
      [setup, 'judge', ...args.slice(0, 3), 'total.js'],
      { cwd: '/', env },
      (_, out) => resolve(out.split('\n')[0]),
    );
  });
  expect(said).toBe('cafe-total: partly (finished)');
});

test.each([
  ['bytes that are not UTF-8', new Uint8Array([0xff, 0xfe]), /is not UTF-8 text\. Save it as UTF-8\./],
  ['a NUL character', 'a\0', /holds a NUL character\. Remove it\./],
  ['more than 64 KiB', 'x'.repeat(65_537), /is 65537 bytes\. Keep it within 65536\./],
])('judge refuses %s', async (_what, source, said) => {
  const { code, err } = await runTool('judge-file.ts', ...(await challengeAndCode('total.js', source)));
  expect([code, err]).toEqual([2, expect.stringMatching(said)]);
});

test.each([
  [
    'check-challenges.ts',
    ['--quick'],
    'Use: npm run challenges:check -- [slug or folder …] [--write] [--kept] [--brief]\n',
  ],
  ['preview-challenge.ts', ['booking-clashes', 'here'], 'here is no port. Leave it out.\n'],
])('%s ends with code 2 and one line when it is asked wrongly', async (tool, args, said) => {
  expect(await runTool(tool, ...args)).toEqual({ code: 2, out: '', err: said });
});

test('judge says which file of a folder cannot be read', async () => {
  const args = await challengeAndCode('total.js', '');
  const folder = await emptyFolder();
  await mkdir(join(folder, 'total.js'));
  const { code, err } = await runTool('judge-file.ts', ...args.slice(0, 3), folder);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^\S+total\.js cannot be read \(EISDIR\)\. Give .*\n$/),
  ]);
});

test('judge says what is wrong with a challenge folder that is withheld', async () => {
  const dir = await makeContent({ 'public/statement.en.md': null });
  const { code, err } = await runTool(
    'judge-file.ts',
    '--challenge',
    join(dir, 'cafe-total'),
    '--code',
    'x.js',
  );
  expect([code, err]).toEqual([2, expect.stringContaining('public/statement.en.md: is missing.')]);
});

test('judge says that the challenge, not the code, is at fault', async () => {
  const dir = await makeContent({ 'hidden/generate.js': 'export const generate = () => 1;' });
  const code = join(dir, 'cafe-total', 'hidden', 'solution', 'javascript', 'total.js');
  const said = await runTool('judge-file.ts', '--challenge', join(dir, 'cafe-total'), '--code', code);
  expect([said.code, said.err]).toEqual([
    2,
    expect.stringMatching(/^Could not judge: generate.*challenges:check/),
  ]);
});

test.runIf(triesAll)(
  'a new challenge is valid, can be judged, and is told what it still needs',
  async () => {
    const folder = join(await emptyFolder(), 'my-challenge');
    const made = await runTool('new-challenge.ts', folder);
    const again = await runTool('new-challenge.ts', folder);
    const checked = await runTool('check-challenges.ts', folder, '--write');
    expect([made.code, again.code, again.err]).toEqual([0, 2, expect.stringContaining('is there already')]);
    expect([checked.code, checked.out]).toEqual([1, expect.stringContaining('3 probes (at least 6)')]);
    expect(checked.out).toContain('7 of 7 programs earn their verdict');
    expect(checked.out).toContain('no evidence from empty: passed by');
    await expect(readFile(join(folder, 'hidden/check.json'))).rejects.toThrow('ENOENT');
  },
  120_000,
);

test.runIf(triesAll)(
  'a challenge with nothing to mend keeps what was measured, of which a brief check then takes a part',
  async () => {
    const probe = (n: number) => `export const total = (it) => it.reduce((a, b) => a + b, 0); // ${n}`;
    const dir = await makeContent({
      'hidden/probes/holds-b.js': probe(1),
      'hidden/probes/holds-c.js': probe(2),
      'hidden/probes/holds-d.js': probe(3),
    });
    const folder = join(dir, 'cafe-total');
    const { code, out } = await runTool('check-challenges.ts', folder, '--write');
    const record = JSON.parse(await readFile(join(folder, 'hidden/check.json'), 'utf8'));
    expect([code, out.trim().split('\n').at(-1)]).toEqual([0, '1 challenges checked, nothing to mend']);
    expect(record).toEqual({
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      strength: { noticed: expect.any(Number), of: expect.any(Number) },
      lazyGroups: ['empty'],
    });

    const programsIn = (said: string) => Number(/(\d+) of \d+ programs/.exec(said)?.[1]);
    const brief = async () => programsIn((await runTool('check-challenges.ts', folder, '--brief')).out);
    expect(await brief()).toBeLessThan(programsIn(out));
    await appendFile(join(folder, 'hidden/probes/holds-b.js'), '// Changed since.\n');
    expect(await brief()).toBe(programsIn(out));
  },
  240_000,
);

test.runIf(triesAll)(
  'the check names a probe that earns another verdict, cases that notice little, and hints that tell',
  async () => {
    const dir = await makeContent({
      'hidden/probes/partly-in-name-alone.js': 'export const total = (it) => it.reduce((a, b) => a + b, 0);',
      'hidden/cases.json': json((it) => {
        it.groups = it.groups.filter(({ id }: { id: string }) => id === 'empty');
      }),
      'hidden/generate.js': null,
      'public/hints.sv.md':
        '```js\nlet sum = 0;\nfor (const price of prices) sum += price;\nreturn sum;\n```\n\n---\n\nKlart!\n',
    });
    const { code, out } = await runTool('check-challenges.ts', join(dir, 'cafe-total'));
    expect(code).toBe(1);
    expect(out).toContain('probe partly-in-name-alone javascript: wanted partly, got holds.');
    expect(out).toContain('the cases notice too few small faults (at least 95 %)');
    expect(out).toMatch(/not noticed: total\.js:3 sum \+= price -> sum -= price/);
    expect(out).toContain('public/hints.sv.md: they hold 3 lines of the solution');
    expect(out).toContain('public/hints.sv.md: "!" (no exclamation marks)');
    expect(out).toContain('1 groups (at least 4)');
    expect(out).toContain('every group of skill lists is passed by a lazy program');
  },
  120_000,
);

test.runIf(triesAll)(
  'the check names examples and siblings that the solution does not give, and a generator with moods',
  async () => {
    const dir = await makeContent({
      'public/examples.json': json((it) => Object.assign(it[0], { value: 36 })),
      'hidden/cases.json': json((it) => Object.assign(it.groups[2].siblings[0], { value: 21 })),
      'hidden/generate.js': (text) => text.replace('randomFrom(seed)', 'Math.random'),
    });
    const { code, out } = await runTool('check-challenges.ts', join(dir, 'cafe-total'));
    expect(code).toBe(1);
    for (const language of ['javascript', 'typescript']) {
      const said = `the ${language} solution does not give what stands there (other-value)`;
      expect(out).toContain(`example two-prices: ${said}`);
      expect(out).toContain(`sibling 0 of discount: ${said}`);
    }
    expect(out).toContain('generate.js: gives other cases of sum for the same seed');
  },
  120_000,
);

test('the check of a challenge whose generator does not work says so, and measures nothing', async () => {
  const dir = await makeContent({ 'hidden/generate.js': 'export const generate = () => 1;' });
  const { code, out } = await runTool('check-challenges.ts', join(dir, 'cafe-total'));
  expect(code).toBe(1);
  expect(out).toContain('solution javascript: wanted holds, got none (challenge-fault).');
  expect(out).toContain('generate.js or the solution: generate(seed, "sum", 5) gave no list of cases');
  expect(out).toContain('were not tried: the solution does not hold');
}, 120_000);

test('judge knows a file of several by its name; the others come from the starter', async () => {
  const dir = await makeContent({
    'challenge.json': json((it) => it.languages.javascript.editable.push('sum.js')),
    'public/starter/javascript/total.js':
      "import { sum } from './sum.js';\nexport const total = (prices) => sum(prices);",
    'public/starter/javascript/sum.js': 'export const sum = () => 1;',
    'hidden/solution/javascript/total.js':
      "import { sum } from './sum.js';\nexport const total = (prices) => sum(prices);",
    'hidden/solution/javascript/sum.js': 'export const sum = (it) => it.reduce((a, b) => a + b, 0);',
  });
  const challenge = join(dir, 'cafe-total');
  const code = join(challenge, 'hidden/solution/javascript/sum.js');
  const { out } = await runTool('judge-file.ts', '--challenge', challenge, '--code', code);
  expect(out).toContain('cafe-total: holds (finished)');
}, 60_000);

test('the preview serves both languages with their examples', async () => {
  const folder = join(await makeContent(), 'cafe-total');
  const child = execFile(process.execPath, [toolPath('preview-challenge.ts'), folder]);
  const address = await new Promise<string>((resolve) => {
    child.stdout?.once('data', (text: string) => resolve(text.split(' ')[0]!));
  });
  const page = await (await fetch(address)).text();
  child.kill('SIGKILL');
  expect(page).toContain('<section lang="sv"><h1>Vad kostar beställningen</h1>');
  expect(page).toContain('<section lang="en"><h1>What the order costs</h1>');
  expect(page).toContain('<pre>total([20, 15])\n→ 35</pre>');
});
