/** People on a running server, so that every page has something to show: of each kind of page, the fuller one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardMade } from '#server/accounts/accounts.contract.ts';
import type { AttemptForCandidate } from '#server/attempts/attempts.contract.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { beginOwner, type Client, enterWithCode, handInStarter, type StaffClient } from './client.ts';
import { type RunningServer, startServer } from './server.ts';

export type People = {
  server: RunningServer;
  /** Handed in what holds, and the starter; lets the pedagogue read. */
  client: Client;
  /** Owner and pedagogue, whom the other two meet. */
  staff: StaffClient;
  /** Asked to be erased, where the organisation decides. */
  leaving: Client;
  made: { slug: string; submissionId: string; candidateId: string };
};

export async function startWithPeople(): Promise<People> {
  const server = await startServer({ env: { ERASE_BY_DECISION: 'work' } });
  const staff = await beginOwner(server);
  const { accountId: staffId } = await staff.call<StaffForSelf>('GET', '/api/staff/me');
  await staff.call('PUT', `/api/staff/${staffId}/roles`, { roles: ['owner', 'pedagogue'] });
  const { cards } = await staff.call<{ cards: CardMade[] }>('POST', '/api/cards', { count: 2, days: 30 });
  const [client, leaving] = await Promise.all(cards.map(({ code }) => enterWithCode(server.url, code)));
  if (!client || !leaving) throw new Error('two cards were asked for');
  const made = await handInStarter(client);
  await handInSolution(client, made.slug);
  const { textVersion } = purposes['pedagogue-reads'];
  await client.call('POST', '/api/consents', { purpose: 'pedagogue-reads', staffId, textVersion });
  await leaving.call('POST', '/api/privacy/erasure', { ownCode: leaving.ownCode });
  const { accountId } = await client.call<{ accountId: string }>('GET', '/api/accounts/me');
  return { server, client, staff, leaving, made: { ...made, candidateId: accountId } };
}

async function handInSolution(client: Client, slug: string): Promise<void> {
  const folder = join(import.meta.dirname, '../../challenges', slug, 'hidden/solution/javascript');
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const { attemptId } = await client.call<AttemptForCandidate>('POST', '/api/attempts', { slug });
  const submissionId = crypto.randomUUID();
  const work = { submissionId, language: 'javascript', files, answers: {} };
  await client.call('POST', `/api/attempts/${attemptId}/submissions`, work);
  await client.call('GET', `/api/submissions/${submissionId}?wait=1`);
}
