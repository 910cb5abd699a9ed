/** Every class of route has an end, and says how long to wait. */
import { describe, expect, test } from 'vitest';
import { rateLimits } from '#server/http/rate-limits.ts';
import { buildTestApp } from '#tests/support/app.ts';

const id = '00000000-0000-4000-8000-000000000002';
type Ask = { method: 'GET' | 'POST'; url: string; payload?: object };
const asks: Record<keyof typeof rateLimits, Ask> = {
  codes: { method: 'POST', url: '/api/sign-ins', payload: { code: 'ABCD-EFGH-JKMN' } },
  begin: { method: 'POST', url: '/api/accounts', payload: {} },
  runs: { method: 'POST', url: `/api/attempts/${id}/submissions`, payload: {} },
  trials: { method: 'POST', url: `/api/trials/${id}/claims`, payload: {} },
  ordinary: { method: 'GET', url: '/api/accounts/me' },
  reading: { method: 'GET', url: '/api/organisation' },
};

describe.each(Object.entries(rateLimits))('routes of the class %s', (name, { max, minutes }) => {
  test('have an end for one address, with the seconds to wait, and none for another', async () => {
    const server = await buildTestApp({ rateLimits: true });
    const { method, url, payload } = asks[name as keyof typeof asks];
    const ask = (remoteAddress: string) =>
      server.app.inject({ method, url, remoteAddress, ...(payload && { payload }) });
    const statuses = new Set<number>();
    for (let asked = 0; asked < max; asked++) statuses.add((await ask('192.0.2.1')).statusCode);
    const refused = await ask('192.0.2.1');
    const elsewhere = await ask('192.0.2.2');
    await server.close();
    expect(statuses.has(429)).toBe(false);
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'too-many-requests']);
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds > 0 && seconds <= minutes * 60).toBe(true);
    expect(elsewhere.statusCode).not.toBe(429);
  });
});

test('behind the proxy, an address that the person made up is not believed', async () => {
  const server = await buildTestApp({ rateLimits: true });
  const { max } = rateLimits.codes;
  const statuses = new Map<number, number>();
  for (let asked = 0; asked < max + 5; asked++) {
    const { statusCode } = await server.app.inject({
      ...asks.codes,
      remoteAddress: '127.0.0.1',
      headers: {
        'x-forwarded-for': `198.51.100.${asked % 250}, 192.0.2.1`,
        forwarded: `for=10.0.0.${asked % 250}`,
      },
    });
    statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
  }
  await server.close();
  expect(Object.fromEntries(statuses)).toEqual({ 404: max, 429: 5 });
});
