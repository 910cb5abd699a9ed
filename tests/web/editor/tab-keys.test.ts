import { expect, test } from 'vitest';
import { tabKeys } from '#web/editor/tab-keys.ts';

test.each([
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15',
    'Ctrl + Shift + M',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36', 'Ctrl + M'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Ctrl + M'],
])('the keys of the device are named: %s', (userAgent, keys) => {
  expect(tabKeys(userAgent)).toBe(keys);
});
