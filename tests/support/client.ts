/** Somebody without a browser: calls the API of a running server as a program would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import type { AttemptForCandidate, SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import type { RunningServer } from './server.ts';

export type StaffClient = {
  cookie: string;
  /** The answer's body; throws when the status is not 2xx. */
  call: <Reply>(method: string, path: string, body?: unknown) => Promise<Reply>;
};
export type Client = StaffClient & { ownCode: string };

async function send(address: string, method: string, cookie: string, body?: unknown) {
  const answer = await fetch(address, {
    method,
    headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${address} answered ${answer.status}: ${JSON.stringify(json)}`);
  return { json, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

const callerOf =
  (url: string, cookie: string): Client['call'] =>
  async (method, path, body) =>
    (await send(url + path, method, cookie, body)).json;

/** Calls as the one who is signed in in a browser's window. */
export async function clientOf(context: BrowserContext, url: string): Promise<StaffClient> {
  const cookies = await context.cookies(url);
  return { cookie: '', call: callerOf(url, cookies.map(({ name, value }) => `${name}=${value}`).join('; ')) };
}

/** The same person on another server, with a copy of the data. */
export function elsewhere<C extends StaffClient>(client: C, url: string): C {
  return { ...client, call: callerOf(url, client.cookie) };
}

/** Begins without a card on a running server. */
export async function beginClient(url: string): Promise<Client> {
  const { cookie, json } = await send(`${url}/api/accounts`, 'POST', '', {});
  return { cookie, ownCode: json.ownCode, call: callerOf(url, cookie) };
}

/** Enters with the code of a card that nobody has used. */
export async function enterWithCode(url: string, code: string): Promise<Client> {
  const { cookie, json } = await send(`${url}/api/sign-ins`, 'POST', '', { code });
  return { cookie, ownCode: json.ownCode, call: callerOf(url, cookie) };
}

/** Becomes the member of staff whom a link invites. */
export async function acceptInvitation(url: string, link: string): Promise<StaffClient> {
  const token = link.split('#')[1];
  const { cookie } = await send(`${url}/api/invitations/use`, 'POST', '', { token });
  return { cookie, call: callerOf(url, cookie) };
}

/** Becomes the first owner, by the link that the server said when it started. */
export async function beginOwner(server: Pick<RunningServer, 'url' | 'output'>): Promise<StaffClient> {
  // It answers before it has said so; the line's end tells that all of the link is there.
  const findLink = () => /(\S+\/inbjudan#\S+)\n/.exec(server.output())?.[1];
  for (const until = Date.now() + 60_000; !findLink() && Date.now() < until; ) await sleep(20);
  return acceptInvitation(server.url, findLink() ?? 'no link was said');
}

/** Until the run of a hand-in has ended: one answer waits for it, and a slow machine may need several. */
export async function waitForHandIn({ call }: Pick<Client, 'call'>, submissionId: string): Promise<void> {
  const ask = () => call<SubmissionForCandidate>('GET', `/api/submissions/${submissionId}?wait=1`);
  while ((await ask()).run.state !== 'done');
}

/** Opens a change request from a right hand-in of the challenge that it changes. */
export async function openChange(client: Pick<Client, 'call'>, slug: string): Promise<void> {
  const folderOf = (one: string) => join(import.meta.dirname, '../../challenges', one);
  const { changeOf } = JSON.parse(readFileSync(join(folderOf(slug), 'challenge.json'), 'utf8'));
  const solution = join(folderOf(changeOf), 'hidden/solution/javascript');
  const files = Object.fromEntries(
    readdirSync(solution).map((name) => [name, readFileSync(join(solution, name), 'utf8')]),
  );
  const { attemptId } = await client.call<AttemptForCandidate>('POST', '/api/attempts', { slug: changeOf });
  const submissionId = crypto.randomUUID();
  const work = { submissionId, language: 'javascript', files, answers: {} };
  await client.call('POST', `/api/attempts/${attemptId}/submissions`, work);
  await waitForHandIn(client, submissionId);
  await client.call('POST', `/api/submissions/${submissionId}/change`, {});
}

/** Opens the first challenge and runs its examples on the starter. */
export async function runExamplesOnce(client: Client): Promise<unknown> {
  const { challenges } = await client.call<{ challenges: { slug: string }[] }>('GET', '/api/challenges');
  const slug = challenges[0]?.slug;
  const { starters } = await client.call<ChallengeForCandidate>('GET', `/api/challenges/${slug}`);
  const attempt = await client.call<AttemptForCandidate>('POST', '/api/attempts', { slug });
  return client.call('POST', `/api/attempts/${attempt.attemptId}/runs`, {
    purpose: 'examples',
    language: 'javascript',
    files: starters.javascript?.files ?? {},
    answers: {},
  });
}

/** Opens a challenge and hands in its starter; waits for the result. */
export async function handInStarter(client: Client): Promise<{ slug: string; submissionId: string }> {
  const { challenges } = await client.call<{ challenges: { slug: string }[] }>('GET', '/api/challenges');
  const slug = challenges[0]?.slug ?? '';
  const { starters } = await client.call<ChallengeForCandidate>('GET', `/api/challenges/${slug}`);
  const attempt = await client.call<AttemptForCandidate>('POST', '/api/attempts', { slug });
  const submissionId = crypto.randomUUID();
  await client.call('POST', `/api/attempts/${attempt.attemptId}/submissions`, {
    submissionId,
    language: 'javascript',
    files: starters.javascript?.files ?? {},
    answers: {},
  });
  await client.call('GET', `/api/submissions/${submissionId}?wait=1`);
  return { slug, submissionId };
}
