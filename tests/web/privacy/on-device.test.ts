/** The page that says what lies on a person's device leaves nothing out. */
import { expect, test } from 'vitest';
import { onDevice } from '#web/privacy/on-device.ts';
import { listFiles, readSource } from '../../support/source-files.ts';

const told = Object.values(onDevice).flat();

/** Names under which the programs of the web keep something: in storage, in a database, in a cache. */
const names = listFiles(/^web\/.*\.(ts|tsx|js)$/)
  .filter((path) => !path.startsWith('web/privacy/'))
  .flatMap((path) => {
    const text = readSource(path);
    const stored = [...text.matchAll(/['"`](kodlugn\.[a-z-]+\.?)/g)].map(([, name = '']) => name);
    const opened = [...text.matchAll(/createStore\('([^']+)'/g)].map(([, name = '']) => name);
    const cached = [...text.matchAll(/cacheName = '([^']+)'/g)].map(([, name = '']) => name);
    return [...stored, ...opened, ...cached];
  });

test('whatever the browser keeps is told, and nothing that it does not keep', () => {
  const cookies = [...readSource('server/http/sign-in-cookie.ts').matchAll(/'(kodlugn[a-z-]*)'/g)].map(
    ([, name = '']) => name,
  );
  expect(cookies.length).toBeGreaterThan(1);
  expect(new Set([...names, ...cookies])).toEqual(new Set(told));
});
