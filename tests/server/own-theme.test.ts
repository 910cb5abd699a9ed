/** An organisation's own colours: over ours on every page, or a start that says what to mend. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '#server/config.ts';
import { buildTestApp } from '../support/app.ts';
import { makeWebFolder } from '../support/web-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-theme-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'colours.json');

function read(text: string): string {
  writeFileSync(file, text);
  return readConfig({ THEME_FILE: file }, { demo: false }).themeCss;
}
function refusalOf(text: string): string {
  try {
    return `was taken: ${read(text)}`;
  } catch (error) {
    return (error as Error).message;
  }
}

const calm = { light: { accent: '#5a3550' }, dark: { accent: '#dcb8d2', 'on-accent': '#1e2124' } };

test('colours that are calm become a style that every page asks for', async () => {
  const themeCss = read(JSON.stringify(calm));
  const server = await buildTestApp({ config: { themeCss }, webDir: makeWebFolder() });
  const reply = await server.app.inject('/own-colours.css');
  await server.close();
  expect([reply.statusCode, reply.headers['content-type'], reply.body]).toEqual([
    200,
    'text/css; charset=utf-8',
    ':root[data-theme="light"]{--accent:#5a3550;}\n' +
      '@media screen{:root[data-theme="dark"]{--accent:#dcb8d2;--on-accent:#1e2124;}}\n',
  ]);
});

test.each([
  [
    'an accent that is too pale',
    { light: { accent: '#7d9aa6' } },
    'light accent has 2.6:1 on field; 7:1 to 15:1',
  ],
  [
    'text on the accent',
    { dark: { 'on-accent': '#dad7cf' } },
    'dark on-accent has 1.2:1 on accent; 7:1 to 15:1',
  ],
  ['an outline', { sepia: { line: '#c9b58f' } }, 'sepia line has 1.5:1 on field; 3:1 to 21:1'],
  ['a loud colour', { light: { accent: '#7a0000' } }, 'light accent is too loud (0.48; at most 0.3)'],
  ['pure black', { dark: { hair: '#000000' } }, 'dark hair is pure white or black'],
])('%s is refused in one line a token, with what was measured and the mend', (_, theme, says) => {
  const refusal = refusalOf(JSON.stringify(theme));
  expect(refusal).toContain(`THEME_FILE ${file}: ${says}`);
  const lines = refusal.split('\n');
  expect(lines.filter((line) => !/^THEME_FILE .* Choose [^.]+\.$/.test(line))).toEqual([]);
  const tokens = lines.map((line) => line.split(' ')[3]);
  expect(tokens).toEqual([...new Set(tokens)]);
});

test.each([
  ['{', 'is no JSON'],
  ['{"neon":{}}', 'light, dark, sepia, contrast'],
  ['{"light":{"text":"#000001"}}', 'accent, on-accent'],
  ['{"light":{"accent":"red"}}', '/light/accent'],
  ['[]', 'light, dark, sepia, contrast'],
])('a file that is none (%s) is refused with the mend', (text, says) => {
  expect(refusalOf(text)).toContain(says);
});

test('a file that is not there is refused', () => {
  expect(() => readConfig({ THEME_FILE: join(folder, 'none.json') }, { demo: false })).toThrow(
    /cannot be read\. Mend the file, or remove the setting/,
  );
});
