import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await buildTestApp();
});
afterAll(() => server.close());

describe('begin without a card', () => {
  test('gives an account with an own code, and the cookie opens it', async () => {
    const { cookie, account, ownCode } = await server.signIn();
    const me = await server.app.inject({ url: '/api/accounts/me', headers: { cookie } });
    expect(me.json()).toEqual(account);
    expect(ownCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});
