/** A person at the real server who runs the examples and hands in, and keeps every answer as text. */
import { randomUUID } from 'node:crypto';
import type { AttemptForCandidate, SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import type { Run, SubmissionResult, VisibleResult } from '#server/runs/runs.contract.ts';

export type Work = { language: string; files: Record<string, string> };
/** `seen`: all that the answers said. `ms`: until the result was there. Without a result the server refused. */
export type Answered<Result> = { seen: string; ms: number; status: number; result?: Result };

/** A run that has no end by then, on a machine with much else to do, will have none. */
const patienceMs = 180_000;
const toBody = ({ language, files }: Work) => ({ language, files, answers: {} });

export class Candidate {
  readonly #url: string;
  readonly #attempts = new Map<string, Promise<string>>();
  #cookie = '';
  /** Runs and hand-ins so far. */
  runs = 0;

  constructor(url: string) {
    this.#url = url;
  }

  async begin(): Promise<this> {
    await this.#ask('POST', '/api/accounts', {});
    return this;
  }

  async runExamples(challenge: string, work: Work): Promise<Answered<VisibleResult>> {
    const attemptId = await this.#open(challenge);
    const began = performance.now();
    const body = { purpose: 'examples', ...toBody(work) };
    let answer = await this.#ask('POST', `/api/attempts/${attemptId}/runs`, body);
    let seen = answer.text;
    let run = answer.body as Run;
    while (answer.status < 300 && run.state !== 'done' && performance.now() - began < patienceMs) {
      answer = await this.#ask('GET', `/api/runs/${run.runId}?wait=1`);
      seen += answer.text;
      run = answer.body as Run;
    }
    const ms = performance.now() - began;
    const result = answer.status < 300 && run.state === 'done' ? { result: run.result } : {};
    return { seen, ms, status: answer.status, ...result };
  }

  async handIn(challenge: string, work: Work): Promise<Answered<SubmissionResult>> {
    const attemptId = await this.#open(challenge);
    const began = performance.now();
    const submissionId = randomUUID();
    const body = { submissionId, ...toBody(work) };
    let answer = await this.#ask('POST', `/api/attempts/${attemptId}/submissions`, body);
    let seen = answer.text;
    let run = (answer.body as SubmissionForCandidate).run;
    while (answer.status < 300 && run.state !== 'done' && performance.now() - began < patienceMs) {
      answer = await this.#ask('GET', `/api/submissions/${submissionId}?wait=1`);
      seen += answer.text;
      run = (answer.body as SubmissionForCandidate).run;
    }
    const ms = performance.now() - began;
    const result = answer.status < 300 && run.state === 'done' ? { result: run.result } : {};
    return { seen, ms, status: answer.status, ...result };
  }

  #open(challenge: string): Promise<string> {
    this.runs += 1;
    const known = this.#attempts.get(challenge);
    if (known !== undefined) return known;
    const opening = this.#ask('POST', '/api/attempts', { slug: challenge }).then(({ body, text }) => {
      const { attemptId } = body as AttemptForCandidate;
      if (attemptId === undefined) throw new Error(`Challenge ${challenge} cannot be opened: ${text}`);
      return attemptId;
    });
    this.#attempts.set(challenge, opening);
    return opening;
  }

  async #ask(method: string, path: string, body?: object) {
    const send = () =>
      fetch(this.#url + path, {
        method,
        headers: {
          cookie: this.#cookie,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    // A connection that was idle can close while it is taken up again. A server that is gone fails twice.
    const answer = await send().catch(send);
    this.#cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    const text = await answer.text();
    return { status: answer.status, text, body: JSON.parse(text) as unknown };
  }
}
