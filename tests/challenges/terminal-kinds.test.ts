import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { triesAll } from '#tests/support/how-much.ts';
import { emptyFolder, json, makeContent, type SkeletonOf } from './content.ts';
import { runTool, toolPath } from './run-tool.ts';

async function judged(name: string, source: string, of: SkeletonOf, ...options: string[]) {
  const challenge = join(await makeContent({}, 'cafe-total', of), 'cafe-total');
  const code = join(await emptyFolder(), name);
  await writeFile(code, source);
  return runTool('judge-file.ts', '--challenge', challenge, '--code', code, ...options);
}

test('judge knows SQL by the name of its file', async () => {
  const said = await judged('mine.sql', 'SELECT * FROM items', { kind: 'query' });
  expect([said.code, said.out]).toEqual([
    0,
    expect.stringMatching(/^cafe-total: does-not-hold \(finished\)/),
  ]);
});

test('judge takes Python by its short name', async () => {
  const source = 'def total(prices):\n    return sum(prices)\n';
  const said = await judged('mine.txt', source, { languages: ['python'] }, '--lang', 'py');
  expect([said.code, said.out]).toEqual([0, expect.stringMatching(/^cafe-total: holds \(finished\)/)]);
}, 180_000);

test('judge takes answers as JSON, and says which groups they hold', async () => {
  const said = await judged(
    'mine.json',
    '{"none": "0", "three": "42", "two": "17"}',
    { kind: 'read' },
    '--json',
  );
  const { verdict, groups } = JSON.parse(said.out);
  expect([verdict, groups.map(({ id, state }: { id: string; state: string }) => [id, state])]).toEqual([
    'partly',
    [
      ['empty', 'holds'],
      ['sum', 'holds'],
      ['discount', 'not-run'],
      ['unchanged', 'not-run'],
    ],
  ]);
});

test('judge says what a file of answers looks like', async () => {
  const said = await judged('mine.json', '[1, 2]', { kind: 'read' });
  expect([said.code, said.err]).toEqual([
    2,
    expect.stringContaining('holds no answers. Write JSON: {"question-id"'),
  ]);
});

test('judge names the languages when it is given one that it does not know', async () => {
  const said = await judged('mine.rb', 'puts 1', {}, '--lang', 'ruby');
  expect([said.code, said.err]).toEqual([
    2,
    '--lang ruby is not known. Use js, ts, py, sql, or the whole name.\n',
  ]);
});

test.each([
  [['--kind', 'poem'], '--kind poem is not known'],
  [['--kind', 'query', '--language', 'python'], '--language python is not for the kind query'],
  [['--language', 'cobol'], '--language cobol is not for the kind write'],
  [['--colour', 'red'], "Unknown option '--colour'"],
])('a new challenge with %j is refused, with the way to write it', async (options, reason) => {
  const said = await runTool('new-challenge.ts', join(await emptyFolder(), 'mine'), ...options);
  expect([said.code, said.err]).toEqual([2, expect.stringContaining(reason)]);
  expect(said.err).toContain('Use: npm run challenges:new -- <slug> [--kind write|repair');
});

test.runIf(triesAll)(
  'a new query and new tests earn their verdicts, and say what they still need',
  async () => {
    const dir = await emptyFolder();
    const folders = ['query', 'test'].map((kind) => join(dir, `my-${kind}`));
    await runTool('new-challenge.ts', folders[0]!, '--kind', 'query');
    await runTool('new-challenge.ts', folders[1]!, '--kind', 'test', '--language', 'javascript');
    const { out } = await runTool('check-challenges.ts', ...folders);
    expect(out).toContain(
      'my-query: 1 to mend\n  3 probes (at least 6)\n  5 of 5 programs earn their verdict',
    );
    expect(out).toContain('the cases notice 9 of 9 small faults in the solution');
    expect(out).toContain(
      'my-test: 1 to mend\n  3 probes (at least 6)\n  5 of 5 programs earn their verdict',
    );
    expect(out).toContain(
      'no evidence from accepts-right: passed by the starter; a test that is always content',
    );
    expect(out).toContain('the reference tests notice 5 of 5 small faults in the shown program');
  },
  120_000,
);

test.runIf(triesAll)(
  'the check runs the shown code, and names an answer that it does not give',
  async () => {
    const changes = {
      'hidden/cases.json': json((it) => Object.assign(it.groups[2].cases[1], { value: -3 })),
      'hidden/probes/partly-skips-discounts.json': '{"none": "1"}',
    };
    const folder = join(await makeContent(changes, 'cafe-total', { kind: 'read' }), 'cafe-total');
    const { code, out } = await runTool('check-challenges.ts', folder);
    expect(code).toBe(1);
    for (const language of ['javascript', 'typescript']) {
      const place = `answer to below in discount: the ${language} shown code`;
      expect(out).toContain(`${place} does not give what stands there (other-value)`);
    }
    expect(out).toContain('probe partly-skips-discounts javascript: wanted partly, got does-not-hold.');
  },
  180_000,
);

test.runIf(triesAll)(
  'the check of an extend wants a starter that holds something, and not everything',
  async () => {
    const nothing = 'export function total(prices) {\n  return undefined;\n}\n';
    const changes = { 'public/starter/javascript/total.js': nothing };
    const of: SkeletonOf = { kind: 'extend', languages: ['javascript'] };
    const folder = join(await makeContent(changes, 'cafe-total', of), 'cafe-total');
    const { out } = await runTool('check-challenges.ts', folder);
    expect(out).toContain('starter javascript: wanted partly, got does-not-hold.');
  },
  180_000,
);

test.runIf(triesAll)(
  'a solution that differs is told with the case, what it gave, and what it should',
  async () => {
    const changes = {
      'hidden/solution/sql/query.sql': 'SELECT order_id, SUM(price) AS cost FROM items GROUP BY order_id',
    };
    const folder = join(await makeContent(changes, 'cafe-total', { kind: 'query' }), 'cafe-total');
    const { out } = await runTool('check-challenges.ts', folder);
    expect(out).toMatch(/missing: 1 rows missing, 1 too many; gave .*\["3","NULL"\].* on \[\["items"/);
  },
  180_000,
);

test('the preview draws tables, programs and questions', async () => {
  const pages = await Promise.all(
    (['query', 'test', 'read'] as const).map(async (kind) => {
      const folder = join(await makeContent({}, 'cafe-total', { kind }), 'cafe-total');
      const child = execFile(process.execPath, [toolPath('preview-challenge.ts'), folder]);
      const address = await new Promise<string>((resolve) => {
        child.stdout?.once('data', (text: string) => resolve(text.split(' ')[0]!));
      });
      const page = await (await fetch(address)).text();
      child.kill('SIGKILL');
      return page;
    }),
  );
  expect(pages).toEqual([
    expect.stringContaining('<caption>items</caption><tr><th>order_id</th>'),
    expect.stringContaining('<pre>total.js (notice)'),
    expect.stringContaining('<pre>total([40, -5])  (discount)</pre>'),
  ]);
});
