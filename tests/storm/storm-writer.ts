/** One person with one open tab, who saves and hands in without a pause and remembers what the server said it keeps. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AttemptForCandidate, DraftSaved } from '#server/attempts/attempts.contract.ts';

export type Told = {
  /** Texts that were answered as kept, oldest first. */
  drafts: { attemptId: string; text: string }[];
  submissions: { submissionId: string; text: string }[];
};

type Send = <Reply>(method: string, path: string, body?: object) => Promise<Reply>;

export type StormWriter = { told: Told; send: Send; stop: () => Promise<void> };

/** `starter`: a program to begin with; the writer adds a comment line at a time. */
export async function startWriter(
  url: string,
  { slug, file, starter }: { slug: string; file: string; starter: string },
): Promise<StormWriter> {
  const cookie = await beginAccount(url);
  const send: Send = async (method, path, body) => {
    const answer = await fetch(url + path, {
      method,
      headers: { cookie, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    if (answer.status >= 400 && answer.status !== 429)
      throw new UnexpectedAnswer(`${path}: ${answer.status} ${text}`);
    if (answer.status === 429) throw new Error('too many requests: the writer waits, as a browser would');
    return JSON.parse(text);
  };
  const { attemptId } = await send<AttemptForCandidate>('POST', '/api/attempts', { slug });

  const told: Told = { drafts: [], submissions: [] };
  const writerId = randomUUID();
  let text = starter;
  let baseRevision = 0;
  let writerStep = 0;
  let isStopped = false;

  async function save(): Promise<void> {
    text += `// ${writerStep++}\n`;
    const body = {
      writerId,
      writerStep,
      baseRevision,
      language: 'javascript',
      files: { [file]: text },
      answers: {},
    };
    const { draft } = await send<DraftSaved>('PUT', `/api/attempts/${attemptId}/draft`, body);
    told.drafts.push({ attemptId, text });
    baseRevision = draft.revision;
  }

  /** Sends again until it is answered, with the same id: that is what the browser does. */
  async function handIn(): Promise<void> {
    const sent = text;
    const handedIn = {
      submissionId: randomUUID(),
      language: 'javascript',
      files: { [file]: text },
      answers: {},
    };
    while (!isStopped) {
      const isAnswered = await send('POST', `/api/attempts/${attemptId}/submissions`, handedIn).then(
        () => true,
        waitForServer,
      );
      if (!isAnswered) continue;
      told.submissions.push({ submissionId: handedIn.submissionId, text: sent });
      return;
    }
  }

  /** As the editor does, but without waiting for the person to think. */
  async function keepSaving(): Promise<void> {
    while (!isStopped) {
      await save().catch(waitForServer);
      await sleep(50);
    }
  }
  async function keepHandingIn(): Promise<void> {
    while (!isStopped) await handIn();
  }
  const ended = Promise.all([keepSaving(), keepHandingIn()]);
  return {
    told,
    send,
    stop: async () => {
      isStopped = true;
      await ended;
    },
  };
}

/** The server said no to what it should take: that ends the storm. */
class UnexpectedAnswer extends Error {}

/** While it is dead there is no connection; anything else is a fault. */
async function waitForServer(error: unknown): Promise<false> {
  if (error instanceof UnexpectedAnswer) throw error;
  await sleep(20);
  return false;
}

async function beginAccount(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!answer.ok || !cookie) throw new Error(`no account: ${answer.status} ${await answer.text()}`);
  return cookie;
}
