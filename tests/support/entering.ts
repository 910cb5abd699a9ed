/** Entering a test app with a code, and what one says about the own account. */
import type { SignedIn } from '#server/accounts/accounts.contract.ts';
import type { TestApp } from './app.ts';

export async function enterWith({ app }: TestApp, code: string, cookie = '') {
  const reply = await app.inject({
    method: 'POST',
    url: '/api/sign-ins',
    headers: { cookie },
    payload: { code },
  });
  const [given] = reply.cookies;
  return {
    status: reply.statusCode,
    problem: reply.json().code as string | undefined,
    signedIn: reply.json<SignedIn>(),
    cookie: given ? `${given.name}=${given.value}` : '',
  };
}

export function putOnAccount(
  { app }: TestApp,
  what: 'code-kept' | 'welcome-read',
  cookie: string,
  payload: object,
) {
  return app.inject({ method: 'PUT', url: `/api/accounts/me/${what}`, headers: { cookie }, payload });
}

export async function statusOfAccount({ app }: TestApp, cookie: string): Promise<number> {
  return (await app.inject({ url: '/api/accounts/me', headers: { cookie } })).statusCode;
}
