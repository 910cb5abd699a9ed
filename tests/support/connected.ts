/** A candidate and a member of staff who meet, in a test app. */
import type { StaffRole } from '#server/access.ts';
import { connections } from '#server/db/tables/accounts.ts';
import type { StaffForTest, TestApp } from './app.ts';

export type TestStaff = StaffForTest & {
  get<T = unknown>(url: string): Promise<{ status: number; body: T }>;
  send<T = unknown>(
    address: `${'POST' | 'PUT'} /${string}`,
    payload: object,
  ): Promise<{ status: number; body: T }>;
};

export async function staffWith(server: TestApp, ...roles: StaffRole[]): Promise<TestStaff> {
  const staff = await server.signInStaff(...roles);
  return {
    ...staff,
    get: async <T>(url: string) => {
      const reply = await server.app.inject({ url, headers: { cookie: staff.cookie } });
      return { status: reply.statusCode, body: reply.json<T>() };
    },
    send: async <T>(address: string, payload: object) => {
      const [method, url] = address.split(' ') as ['POST' | 'PUT', string];
      const reply = await server.app.inject({ method, url, headers: { cookie: staff.cookie }, payload });
      return { status: reply.statusCode, body: reply.json<T>() };
    },
  };
}

export function connectThem(
  { deps }: Pick<TestApp, 'deps'>,
  { accountId }: { accountId: string },
  { staff }: StaffForTest,
): void {
  const since = deps.clock().toISOString();
  deps.db.insert(connections).values({ candidateId: accountId, staffId: staff.accountId, since }).run();
}
