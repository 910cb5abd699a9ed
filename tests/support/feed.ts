/** A test app with people in the matcher's list, and a key that reads it. */
import { randomUUID } from 'node:crypto';
import { purposes } from '#server/consents/consent-purposes.ts';
import type { FeedKeyForOwner, FeedPage } from '#server/feed/feed.contract.ts';
import { js, type TestCandidate } from './api-candidate.ts';
import { buildTestApp, type TestApp } from './app.ts';
import { scriptedSandbox } from './scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from './small-library.ts';

/** JavaScript is known to both taxonomies, and nothing else is. */
export function buildFeedApp(): Promise<TestApp> {
  const library = smallLibrary([smallChallenge({ slug: 'first' }), smallChallenge({ slug: 'second' })]);
  const skills = library.skills.skills.map((skill) =>
    skill.id === 'javascript' ? { ...skill, esco: 'esco-id', jobtech: 'jobtech-id' } : skill,
  );
  const schemes = { esco: { version: '1', uri: 'http://data.europa.eu/esco/skill/' } };
  return buildTestApp({
    challenges: { ...library, skills: { ...library.skills, schemes, skills } },
    sandbox: scriptedSandbox(),
  });
}

type Scopes = FeedKeyForOwner['scopes'];

export async function makeKey(
  { app, signInStaff }: TestApp,
  scopes: Scopes = ['skills', 'reasons'],
  name = 'Påhittade Verken',
) {
  const { cookie } = await signInStaff('owner');
  const post = (url: string, payload: object) =>
    app.inject({ method: 'POST', url, headers: { cookie }, payload });
  const made = (await post('/api/feed/keys', { name, scopes })).json<{
    key: string;
    keys: FeedKeyForOwner[];
  }>();
  return { ...made, end: () => post(`/api/feed/keys/${made.keys[0]?.keyId}/end`, {}) };
}

export async function readFeedOf<T = FeedPage>(
  { app }: TestApp,
  key: string | undefined,
  path = '/profiles',
  headers = {},
) {
  const reply = await app.inject({
    url: `/api/feed/v1${path}`,
    headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...headers },
  });
  const body = (reply.body === '' ? {} : reply.json()) as T & { code?: string };
  return { status: reply.statusCode, body, headers: reply.headers };
}

/** @returns what takes it back */
export async function agree(me: TestCandidate): Promise<() => Promise<unknown>> {
  const { textVersion } = purposes['matcher-list'];
  const reply = await me.ask<{ consents: { purpose: string; consentId: string }[] }>('POST /api/consents', {
    purpose: 'matcher-list',
    textVersion,
  });
  const consentId = reply.body.consents.find(({ purpose }) => purpose === 'matcher-list')?.consentId;
  return () => me.ask(`POST /api/consents/${consentId}/withdraw`, {});
}

export async function solve(me: TestCandidate, slug: string): Promise<void> {
  await me.handIn((await me.open(slug)).attemptId, js('min kod'));
}

/** People by the thousand who agreed, without a sign-in each: every second one has shown something. */
export function plantListed({ deps }: TestApp, count: number): void {
  const now = deps.clock().toISOString();
  const { $client } = deps.db;
  const { textVersion } = purposes['matcher-list'];
  $client.pragma('foreign_keys = 0');
  const put = (text: string) => $client.prepare(text);
  const account = put("insert into accounts (accountId, kind, createdAt) values (?, 'candidate', ?)");
  const consent =
    put(`insert into consents (consentId, accountId, purpose, audienceKind, textVersion, givenAt)
    values (?, ?, 'matcher-list', 'own-team', ?, ?)`);
  const shown =
    put(`insert into evidence (submissionId, accountId, skillId, slug, family, challengeVersion, language,
    kind, domain, exposure, generatedInput, groupIds, rule)
    values (?, ?, ?, 'first', 'first', 1, 'javascript', 'write', 'shop', 'public', 1, '["one"]', 'all-groups-hold')`);
  $client.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const [accountId, submissionId] = [randomUUID(), randomUUID()];
      account.run(accountId, now);
      consent.run(randomUUID(), accountId, textVersion, now);
      for (const skillId of index % 2 === 0 ? ['lists', 'javascript'] : [])
        shown.run(submissionId, accountId, skillId);
    }
  })();
}
