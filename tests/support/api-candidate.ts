/** A candidate in a test app: calls the API with the right cookie and reads the answers. */
import { randomUUID } from 'node:crypto';
import type {
  AttemptForCandidate,
  SubmissionForCandidate,
  Work,
} from '#server/attempts/attempts.contract.ts';
import type { TestApp } from './app.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Answer<T> = { status: number; body: T };

export type TestCandidate = {
  accountId: string;
  cookie: string;
  ownCode: string;
  ask<T = unknown>(address: `${Method} /${string}`, payload?: object): Promise<Answer<T>>;
  open(slug: string): Promise<AttemptForCandidate>;
  handIn(attemptId: string, work: Work, submissionId?: string): Promise<SubmissionForCandidate>;
};

export async function candidateOf({ app, signIn }: TestApp): Promise<TestCandidate> {
  const { cookie, account, ownCode } = await signIn();
  const ask = async <T>(address: `${Method} /${string}`, payload?: object): Promise<Answer<T>> => {
    const [method, url] = address.split(' ') as [Method, string];
    const reply = await app.inject({ method, url, headers: { cookie }, ...(payload && { payload }) });
    return { status: reply.statusCode, body: reply.json<T>() };
  };
  return {
    accountId: account.accountId,
    cookie,
    ownCode,
    ask,
    open: async (slug) => (await ask<AttemptForCandidate>('POST /api/attempts', { slug })).body,
    handIn: async (attemptId, work, submissionId = randomUUID()) =>
      (
        await ask<SubmissionForCandidate>(`POST /api/attempts/${attemptId}/submissions`, {
          submissionId,
          ...work,
        })
      ).body,
  };
}

export function js(text: string): Work {
  return { language: 'javascript', files: { 'sum.js': text }, answers: {} };
}

export function ts(text: string): Work {
  return { language: 'typescript', files: { 'sum.ts': text }, answers: {} };
}
