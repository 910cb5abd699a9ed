/** The only fetch. Addresses, bodies and replies are typed by the server's contracts. */
import type { accountsContract } from '#server/accounts/accounts.contract.ts';
import type { attemptsContract } from '#server/attempts/attempts.contract.ts';
import type { contactWishesContract } from '#server/attempts/contact-wishes.contract.ts';
import type { auditContract } from '#server/audit/audit.contract.ts';
import type { challengesContract } from '#server/challenges/challenges.contract.ts';
import type { companiesContract } from '#server/companies/companies.contract.ts';
import type { conditionsContract } from '#server/conditions/conditions.contract.ts';
import type { consentsContract } from '#server/consents/consents.contract.ts';
import type { ErrorCode, ErrorParams } from '#server/errors.ts';
import type { feedContract } from '#server/feed/feed.contract.ts';
import type { headlinesContract } from '#server/headlines/headlines.contract.ts';
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, RouteContract } from '#server/http/contract.ts';
import type { serviceContract } from '#server/http/service.contract.ts';
import type { mirrorContract } from '#server/mirror/mirror.contract.ts';
import type { openingsContract } from '#server/openings/openings.contract.ts';
import type { organisationContract } from '#server/organisation/organisation.contract.ts';
import type { passkeysContract } from '#server/passkeys/passkeys.contract.ts';
import type { placementsContract } from '#server/placements/placements.contract.ts';
import type { privacyContract } from '#server/privacy/privacy.contract.ts';
import type { matcherListContract } from '#server/proposals/matcher-list.contract.ts';
import type { proposalsContract } from '#server/proposals/proposals.contract.ts';
import type { questionsContract } from '#server/questions/questions.contract.ts';
import type { reportWordsContract } from '#server/reports/report-words.contract.ts';
import type { reportsContract } from '#server/reports/reports.contract.ts';
import type { wayContract } from '#server/reports/way.contract.ts';
import type { reviewsContract } from '#server/reviews/reviews.contract.ts';
import type { runsContract } from '#server/runs/runs.contract.ts';
import type { sessionsContract } from '#server/sessions/sessions.contract.ts';
import type { sharesContract } from '#server/shares/shares.contract.ts';
import type { staffContract } from '#server/staff/staff.contract.ts';
import type { talksContract } from '#server/talks/talks.contract.ts';
import type { threadsContract } from '#server/threads/threads.contract.ts';
import type { trialsContract } from '#server/trials/trials.contract.ts';
import type { wishesContract } from '#server/wishes/wishes.contract.ts';
import type { worksContract } from '#server/works/works.contract.ts';
import { noteAnswer, noteSilence } from './ui/contact.ts';

type Contracts = typeof organisationContract &
  typeof auditContract &
  typeof serviceContract &
  typeof accountsContract &
  typeof passkeysContract &
  typeof staffContract &
  typeof consentsContract &
  typeof challengesContract &
  typeof runsContract &
  typeof trialsContract &
  typeof attemptsContract &
  typeof contactWishesContract &
  typeof questionsContract &
  typeof reviewsContract &
  typeof talksContract &
  typeof reportsContract &
  typeof reportWordsContract &
  typeof wayContract &
  typeof threadsContract &
  typeof sessionsContract &
  typeof headlinesContract &
  typeof conditionsContract &
  typeof worksContract &
  typeof sharesContract &
  typeof companiesContract &
  typeof openingsContract &
  typeof wishesContract &
  typeof matcherListContract &
  typeof proposalsContract &
  typeof placementsContract &
  typeof mirrorContract &
  typeof feedContract &
  typeof privacyContract;

export type Address = keyof Contracts;
type RouteAt<A extends Address> = Contracts[A] extends RouteContract ? Contracts[A] : never;
export type Reply<A extends Address> = ReplyOf<RouteAt<A>>;

type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { [Key in Name]?: undefined }
  : { [Key in Name]: Value };
type Options = { signal?: AbortSignal /** Lets the request outlive the page. */; keepalive?: boolean };
export type ApiRequest<A extends Address> = Part<'params', ParamsOf<RouteAt<A>>> &
  ([QueryOf<RouteAt<A>>] extends [undefined] ? { query?: undefined } : { query?: QueryOf<RouteAt<A>> }) &
  Part<'body', BodyOf<RouteAt<A>>> &
  Options;

/** `offline`: no answer of ours came. `passkey-…`: the device gave none. The others are the server's own codes. */
export type ApiErrorCode = ErrorCode | 'offline' | 'passkey-not-used' | 'passkey-there';

export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly params: ErrorParams;
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The step that the server offers. */
  readonly next: string;
  constructor(code: ApiErrorCode, params: ErrorParams, status: number, next: string) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.params = params;
    this.status = status;
    this.next = next;
  }
}

type Loose = {
  params?: Record<string, string>;
  query?: Record<string, string | undefined>;
  body?: unknown;
  signal?: AbortSignal;
  keepalive?: boolean;
};

/** A call that has no answer by then counts as unanswered. The server itself waits for a run for at most 20 seconds. */
export const callLimit = 30_000;

/** Calls one route. Throws ApiError; an aborted call throws the browser's own AbortError. */
export async function api<A extends Address>(
  address: A,
  ...[request]: Record<string, never> extends ApiRequest<A>
    ? [request?: ApiRequest<A>]
    : [request: ApiRequest<A>]
): Promise<Reply<A>> {
  const { params = {}, query = {}, body, signal, keepalive } = (request ?? {}) as Loose;
  const [method = 'GET', pattern = ''] = address.split(' ');
  const path = pattern.replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const search = given.length > 0 ? `?${new URLSearchParams(given)}` : '';
  // Our addresses lead nowhere else: who sends the browser on is a network that wants something first.
  const init: RequestInit = { method, headers: { accept: 'application/json' }, redirect: 'error' };
  if (body !== undefined) {
    init.headers = { accept: 'application/json', 'content-type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  // A request that outlives its page is nobody's to wait for.
  if (keepalive === true) init.keepalive = true;
  else init.signal = AbortSignal.any([AbortSignal.timeout(callLimit), ...(signal ? [signal] : [])]);

  let response: Response;
  let text: string;
  try {
    response = await fetch(path + search, init);
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw unanswered();
  }
  if (isFromElsewhere(response)) throw unanswered();
  if (isJson(response)) noteAnswer();
  const answer = parse(text);
  if (response.ok && answer !== undefined) return answer as Reply<A>;
  throw problemFrom(answer, response.status);
}

/** The only event stream. It does not come back by itself: whoever opened it decides. Call what is returned to end it. */
export function openEventStream(
  path: string,
  { onMessage, onEnd }: { onMessage: (text: string) => void; onEnd: () => void },
): () => void {
  const stream = new EventSource(path);
  stream.onmessage = ({ data }) => onMessage(String(data));
  stream.onerror = () => {
    stream.close();
    onEnd();
  };
  return () => stream.close();
}

function unanswered(): ApiError {
  noteSilence();
  return new ApiError('offline', {}, 0, 'wait');
}

/** The page of a hotel's or a train's network, in the place of our answer: all of ours are JSON. */
function isFromElsewhere(response: Response): boolean {
  return response.status === 511 || (response.ok && !isJson(response));
}

function isJson({ headers }: Response): boolean {
  return /\bjson\b/.test(headers.get('content-type') ?? '');
}

/** Whether the server says that it has no such file (any more). Throws when it says nothing. */
export async function isGone(path: string): Promise<boolean> {
  const { status } = await fetch(path, { method: 'HEAD', cache: 'no-store' });
  return status === 404 || status === 410;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An answer that is not ours (a proxy's page, a cut connection) is a fault of the platform, not of the person. */
function problemFrom(answer: unknown, status: number): ApiError {
  const problem = (typeof answer === 'object' && answer !== null ? answer : {}) as {
    code?: ErrorCode;
    params?: ErrorParams;
    next?: string;
  };
  if (typeof problem.code !== 'string') return new ApiError('platform-fault', {}, status, 'try-again');
  return new ApiError(problem.code, problem.params ?? {}, status, problem.next ?? 'try-again');
}
