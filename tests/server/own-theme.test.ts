/** An organisation's own colours and name: on every page, or a start that says what to mend. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { type Config, readConfig } from '#server/config.ts';
import { buildTestApp } from '../support/app.ts';
import { makeWebFolder } from '../support/web-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-theme-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'colours.json');

type Read = Pick<Config, 'themeCss' | 'ownName'>;

function read(text: string, env: Record<string, string> = {}): Read {
  writeFileSync(file, text);
  return readConfig({ THEME_FILE: file, ...env }, { demo: false });
}
function refusalOf(text: string): string {
  try {
    return `was taken: ${read(text).themeCss}`;
  } catch (error) {
    return (error as Error).message;
  }
}

const calm = { light: { accent: '#5a3550' }, dark: { accent: '#dcb8d2', 'on-accent': '#1e2124' } };

test('colours that are calm become a style that every page asks for', async () => {
  const { themeCss } = read(JSON.stringify(calm));
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
  [`{"name":"${'x'.repeat(31)}"}`, '"name" with at most 30 characters'],
  ['{"name":""}', '/name'],
  ['{"name":"two\\nlines"}', '/name'],
  ['{"name":"Exempelstad","nameStands":"above"}', '"beside" or "instead"'],
])('a file that is none (%s) is refused with the mend', (text, says) => {
  expect(refusalOf(text)).toContain(says);
});

test('a file that is not there is refused', () => {
  expect(() => readConfig({ THEME_FILE: join(folder, 'none.json') }, { demo: false })).toThrow(
    /cannot be read\. Mend the file, or remove the setting/,
  );
});

test.each<[string, string, Record<string, string>, Read['ownName']]>([
  ['none is set', '{}', {}, null],
  ['a name is set', '{}', { ORGANISATION_NAME: 'Exempelstad' }, { text: 'Exempelstad', stands: 'beside' }],
  ['the name is long', '{}', { ORGANISATION_NAME: 'x'.repeat(31) }, null],
  [
    'the file has a shorter one',
    '{"name":"Stad"}',
    { ORGANISATION_NAME: 'x'.repeat(31) },
    { text: 'Stad', stands: 'beside' },
  ],
  [
    'the file says instead',
    '{"name":"Stad","nameStands":"instead"}',
    {},
    { text: 'Stad', stands: 'instead' },
  ],
])('the name of the top line when %s', (_, text, env, ownName) => {
  expect(read(text, env).ownName).toEqual(ownName);
});

test('the name is in every page from the start, however it is sent, and its head says nothing of it (calm 10, 48)', async () => {
  const webDir = makeWebFolder();
  const ownName = { text: 'Å & "B" <i>$&</i>', stands: 'instead' } as const;
  const server = await buildTestApp({ config: { ownName }, webDir });
  const ask = async (encoding: string) =>
    (await server.app.inject({ url: '/lista', headers: { 'accept-encoding': encoding } })).rawPayload;
  const plain = (await ask('identity')).toString();
  const sent = [brotliDecompressSync(await ask('br')).toString(), gunzipSync(await ask('gzip')).toString()];
  await server.close();
  rmSync(webDir, { recursive: true });
  const body =
    '<div id="root" data-name="Å &#38; &#34;B&#34; &#60;i&#62;$&#38;&#60;/i&#62;" data-stands="instead">';
  expect(plain).toBe(`<!doctype html><title>app entry</title>${body}</div>`);
  expect(sent).toEqual([plain, plain]);
});

test.each(['index', 'app'])('the place of the name is in the entry %s', (entry) => {
  const html = readFileSync(join(import.meta.dirname, `../../web/${entry}.html`), 'utf8');
  expect(html).toContain('<div id="root">');
});
