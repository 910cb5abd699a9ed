/** One candidate with a word of its own in each place where a candidate can write. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import { signIns } from '#server/db/tables/accounts.ts';
import { attempts, submissions } from '#server/db/tables/attempts.ts';
import { passkeys } from '#server/db/tables/passkeys.ts';
import { erasureRequests } from '#server/db/tables/privacy.ts';
import type { SignedInForTest, StaffForTest, TestApp } from './app.ts';
import { makeObjectsOf } from './objects.ts';

/** `pedagogue`: somebody whom the candidate meets, and who may read the report. */
export async function plantCandidate(
  server: TestApp,
  person: SignedInForTest,
  who: string,
  pedagogue?: StaffForTest,
) {
  const { app, deps } = server;
  const { accountId } = person.account;
  const plant = (field: string) => `planted-${who}-${field}`;
  const planted = {
    name: plant('name'),
    note: plant('note'),
    how: plant('how'),
    words: plant('words'),
    clear: plant('clear'),
    company: plant('company'),
    code: plant('code'),
    answer: plant('answer'),
    draft: plant('draft'),
  };
  const ask = async <Reply>(method: 'POST' | 'PUT', url: string, payload: object) => {
    const reply = await app.inject({ method, url, headers: { cookie: person.cookie }, payload });
    if (reply.statusCode >= 400) throw new Error(`${url}: ${reply.body}`);
    return reply.json<Reply>();
  };
  const objects = await makeObjectsOf(server, person);
  const at = `/api/attempts/${objects.attemptId}`;
  const starter = deps.challenges.all()[0]?.forCandidate.starters.javascript;
  const files = { ...starter?.files, [starter?.entry ?? '']: `// ${planted.code}` };
  const work = { language: 'javascript' as const, files, answers: { one: planted.answer } };
  /** Code that holds, which the report shows, and which the pedagogue may read there. */
  const letRead = async (staffId: string) => {
    const { textVersion } = purposes['pedagogue-reads'];
    await ask('POST', '/api/consents', { purpose: 'pedagogue-reads', staffId, textVersion });
    const handIn = { ...work, submissionId: randomUUID() };
    return (await ask<SubmissionForCandidate>('POST', `${at}/submissions`, handIn)).submissionId;
  };
  await ask('PUT', '/api/accounts/me/name', { name: planted.name });
  await ask('PUT', `${at}/how-made`, { language: 'javascript', ways: ['alone'], words: planted.words });
  await ask('PUT', `${at}/clarity`, { clear: 'yes', words: planted.clear });
  await ask('PUT', `${at}/draft`, {
    ...work,
    files: { ...files, [starter?.entry ?? '']: planted.draft },
    baseRevision: 9,
    writerId: randomUUID(),
  });
  deps.db.update(submissions).set(work).where(eq(submissions.attemptId, objects.attemptId)).run();
  await ask('PUT', `${at}/pause`, {
    note: planted.note,
    contactWish: { when: 'two-weeks', how: planted.how },
  });
  // So long ago that its day has come.
  const contactWishedAt = new Date(deps.clock().getTime() - 20 * 24 * 60 * 60 * 1_000).toISOString();
  deps.db.update(attempts).set({ contactWishedAt }).where(eq(attempts.attemptId, objects.attemptId)).run();
  await ask('POST', '/api/consents', {
    purpose: 'company-share',
    companyName: planted.company,
    textVersion: purposes['company-share'].textVersion,
  });
  const submissionId = pedagogue ? await letRead(pedagogue.staff.accountId) : objects.submissionId;
  const requestId = randomUUID();
  deps.db
    .insert(erasureRequests)
    .values({ requestId, accountId, categories: ['work'], askedAt: deps.clock().toISOString() })
    .run();
  return {
    ...planted,
    ...objects,
    ...keysOf(server, accountId),
    ...{ submissionId, requestId, wishId: objects.attemptId, candidateId: accountId, accountId },
    ownCode: person.ownCode,
    token: person.cookie.split('=')[1] ?? '',
  };
}

/** The sign-in of an account and a passkey of it, as if its device had made one. */
export function keysOf({ deps: { db, clock } }: TestApp, accountId: string) {
  const [signIn] = db.select().from(signIns).where(eq(signIns.accountId, accountId)).all();
  const passkeyId = randomUUID();
  const credentialId = randomUUID().replaceAll('-', '');
  const made = { publicKey: 'AAAA', counter: 0, device: 'Firefox, Linux', madeAt: clock().toISOString() };
  db.insert(passkeys)
    .values({ passkeyId, accountId, credentialId, ...made })
    .run();
  return { signInId: signIn?.signInId ?? '', passkeyId, credentialId };
}
