/** A person who hands in through everything: while the server is dead, the browser asks again with the same id. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AttemptForCandidate, SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import type { KnownProgram } from './known-programs.ts';

/** `ended`: outcome, verdict and the state of every claim, as text; undefined when none came in time. */
export type HandedIn = { ended: string | undefined; wasOurFault: boolean };

/** A hand-in that was said to be repeated may wait a minute for its turn, and then run. */
const patienceMs = 240_000;

export class StormPerson {
  readonly #url: string;
  readonly #attempts = new Map<string, string>();
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  /** @throws when the server refuses what it should take */
  async handIn({ slug, language, files }: KnownProgram): Promise<HandedIn> {
    const until = Date.now() + patienceMs;
    const attemptId = await this.#attempt(slug);
    const body = { submissionId: randomUUID(), language, files, answers: {} };
    let { run } = await this.#ask<SubmissionForCandidate>(
      'POST',
      `/api/attempts/${attemptId}/submissions`,
      body,
    );
    let wasOurFault = false;
    while (run.state !== 'done' && Date.now() < until) {
      wasOurFault ||= run.ourFault === true;
      const address = `/api/submissions/${body.submissionId}?wait=1`;
      ({ run } = await this.#ask<SubmissionForCandidate>('GET', address));
    }
    if (run.state !== 'done') return { ended: undefined, wasOurFault };
    const { outcome, verdict, groups } = run.result;
    const states = groups.map(({ groupId, state }) => `${groupId} ${state}`).toSorted();
    return { ended: [outcome, verdict, ...states].join('; '), wasOurFault };
  }

  async #attempt(slug: string): Promise<string> {
    if (this.#cookie === '') await this.#ask('POST', '/api/accounts', {});
    const known = this.#attempts.get(slug);
    if (known !== undefined) return known;
    const { attemptId } = await this.#ask<AttemptForCandidate>('POST', '/api/attempts', { slug });
    this.#attempts.set(slug, attemptId);
    return attemptId;
  }

  async #ask<Reply>(method: string, path: string, body?: object): Promise<Reply> {
    for (;;) {
      const answer = await fetch(this.#url + path, {
        method,
        headers: { cookie: this.#cookie, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      }).catch(() => undefined);
      const text = await answer?.text().catch(() => undefined);
      // Dead, or it died while it answered, or it asks to wait a little.
      if (answer === undefined || text === undefined || answer.status === 429) {
        await sleep(100);
        continue;
      }
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      this.#cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
      return JSON.parse(text) as Reply;
    }
  }
}
