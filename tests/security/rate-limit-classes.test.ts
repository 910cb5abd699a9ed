/** Every class of route has an end, and says how long to wait. */
import type { FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Act } from '#server/access.ts';
import { rateLimits } from '#server/http/rate-limits.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await buildTestApp({ rateLimits: true });
});
afterAll(() => server.close());

const id = '00000000-0000-4000-8000-000000000002';
type Ask = {
  act: Act;
  method: 'GET' | 'POST';
  url: string;
  payload?: object;
};
/** Those of whoever is signed in have their tests in room-behind-one-address.test.ts. */
const { joins: _, rooms: __, linkRooms: ___, ...limits } = rateLimits;
const asks: Record<keyof typeof limits, Ask> = {
  codes: { act: 'sign-in.begin', method: 'POST', url: '/api/sign-ins', payload: { code: 'ABCD-EFGH-JKMN' } },
  begin: { act: 'account.begin', method: 'POST', url: '/api/accounts', payload: {} },
  guests: {
    act: 'session.join',
    method: 'POST',
    url: '/api/session-visits',
    payload: { code: 'ABC-DEF', name: null },
  },
  links: { act: 'share.open', method: 'POST', url: '/api/shares/open', payload: { token: 'x' } },
  runs: {
    act: 'submission.create',
    method: 'POST',
    url: `/api/attempts/${id}/submissions`,
    payload: {},
  },
  messages: { act: 'thread.write', method: 'POST', url: `/api/threads/${id}/messages`, payload: {} },
  trials: { act: 'trial.run', method: 'POST', url: `/api/trials/${id}/claims`, payload: {} },
  feed: { act: 'feed.read', method: 'GET', url: '/api/feed/v1/profiles' },
  ordinary: { act: 'account.read', method: 'GET', url: '/api/accounts/me' },
  reading: { act: 'public.read', method: 'GET', url: '/api/organisation' },
};

/** Uses up what one address has in a class, without what is around a request. */
async function ask(ip: string, { act }: Pick<Ask, 'act'>, times: number): Promise<void> {
  for (let asked = 0; asked < times; asked++) {
    const actor = { role: 'anonymous' };
    const request = { ip, actor, routeOptions: { config: {} } } as FastifyRequest;
    await server.app.refuseTooMany(request, act);
  }
}

/** Each class from an address of its own: an act can count in two. */
const classes = Object.entries(limits).map(
  ([name, limit], index) => [name, { ...limit, address: `192.0.2.${100 + index}` }] as const,
);
describe.each(classes)('routes of the class %s', (name, { max, minutes, address }) => {
  test('have an end for one address, with the seconds to wait, and none for another', async () => {
    const { method, url, payload, act } = asks[name as keyof typeof asks];
    await ask(address, { act }, max);
    const send = (remoteAddress: string) =>
      server.app.inject({ method, url, remoteAddress, ...(payload && { payload }) });
    const refused = await send(address);
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'too-many-requests']);
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds > 0 && seconds <= minutes * 60).toBe(true);
    expect((await send('192.0.2.2')).statusCode).not.toBe(429);
  });
});

test('behind the proxy, an address that the person made up is not believed', async () => {
  const { method, url, payload, act } = asks.codes;
  await ask('192.0.2.7', { act }, rateLimits.codes.max);
  const made = ['198.51.100.1, 192.0.2.7', '127.0.0.1, 192.0.2.7', 'unknown, 192.0.2.7'];
  const statuses = await Promise.all(
    made.map(async (address) => {
      const headers = {
        'x-forwarded-for': address,
        forwarded: 'for=198.51.100.2',
        'x-real-ip': '198.51.100.3',
      };
      const asked = { method, url, headers, remoteAddress: '127.0.0.1', payload: payload ?? {} };
      return (await server.app.inject(asked)).statusCode;
    }),
  );
  expect(statuses).toEqual([429, 429, 429]);
});
