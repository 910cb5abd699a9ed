/**
 * Every "no" to a request leaves as problem+json (RFC 9457) with our code; never a stack, a path, or a library's
 * words.
 */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { AppError, type ErrorCode, errors } from '../errors.ts';
import { describeFault } from './log.ts';

export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  next: Type.String(),
  /** Only on a fault of ours: find the line of the log by it. */
  logId: Type.Optional(Type.String()),
});
export type Problem = Static<typeof Problem>;

/** What Fastify says before a handler is reached -> what we say. */
const codeOfFastify: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'content-type-unknown',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body-malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body-malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body-malformed',
  FST_ERR_BAD_URL: 'route-not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'route-not-found',
};

/** What Node's parser says -> what we say; anything else could not be read. */
const codeOfParser: Record<string, ErrorCode> = {
  HPE_HEADER_OVERFLOW: 'header-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
};

/** Seconds to wait where the error itself does not say. */
const defaultWait = 5;

export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendProblem(asAppError(error, request), request, reply));
}

export function sendProblem(error: AppError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = {
    ...problemOf(error),
    ...(error.code === 'platform-fault' && { logId: request.id }),
  };
  const { status, next } = problem;
  request.refusal = error.code;
  if (next === 'wait') reply.header('retry-after', String(error.params.seconds ?? defaultWait));
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem);
}

/** What was sent is no HTTP: there is no request to reply to, so the answer is written by hand. */
export function sendRawProblem(
  error: { code?: string },
  socket: Socket,
  headers: Record<string, string>,
): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(new AppError(codeOfParser[error.code ?? ''] ?? 'body-malformed'));
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'content-type: application/problem+json',
    'cache-control: no-store',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function problemOf({ code, params }: AppError): Problem {
  const { status, next } = errors[code];
  return { type: `urn:kodlugn:error:${code}`, title: code, status, code, params, next };
}

type Refusal = { instancePath: string; params?: { additionalProperty?: unknown } };

/** Where in what was sent: the field that is not as it should be, or the one that nobody asked for. */
function placeOf(refusal: Refusal | undefined): string {
  const stray = refusal?.params?.additionalProperty;
  const place = `${refusal?.instancePath ?? ''}${typeof stray === 'string' ? `/${stray}` : ''}`;
  return place.slice(0, 200) || '/';
}

function asAppError(error: unknown, request: FastifyRequest): AppError {
  if (error instanceof AppError) return error;
  const { code, validation, validationContext, statusCode } = error as {
    code?: string;
    validation?: Refusal[];
    validationContext?: string;
    statusCode?: number;
  };
  if (validation) {
    if (validationContext === 'params') return new AppError(missingCodeOf(request));
    return new AppError('body-malformed', { at: placeOf(validation[0]) });
  }
  const known = code === undefined ? undefined : codeOfFastify[code];
  if (known) return new AppError(known);
  if (request.method === 'GET' && statusCode === 403) return new AppError('route-not-found');
  // Anything else that the parser or router refused is the sender's; the rest is ours.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new AppError('body-malformed');
  request.log.error({ fault: describeFault(error) }, 'platform-fault');
  return new AppError('platform-fault');
}

/** An id of the wrong form cannot belong to anything: it is answered like an id that belongs to nothing. */
function missingCodeOf(request: FastifyRequest): ErrorCode {
  const declared = request.routeOptions.config.contract?.errors ?? [];
  return declared.find((code) => errors[code].status === 404) ?? 'route-not-found';
}
