import { expect, test } from 'vitest';
import { isDeclaredIn } from '../support/declared-calls.ts';

const paths = { '/api/attempts': { post: {} }, '/api/attempts/{attemptId}': { get: {} } };
const isDeclared = isDeclaredIn(paths, new Set(['icon.svg', 'assets/app-1.js']));

test('a call is declared by its address and its method together, a page by the router, a file by the build (calm 39)', () => {
  const asked = [
    'POST /api/attempts',
    'GET /api/attempts/17',
    'GET /uppgift/booking-clashes',
    'GET /icon.svg',
    'GET /assets/app-1.js',
    'GET /api/attempts',
    'POST /api/attempts/17',
    'GET /api/attempts/17/pace',
    'POST /lista',
    'GET /assets/app-2.js',
    'GET /pixel.gif',
  ];
  const declared = asked.filter((one) => isDeclared(...(one.split(' ') as [string, string])));
  expect(declared).toEqual(asked.slice(0, 5));
});
