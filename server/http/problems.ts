/**
 * Every "no" to a request leaves as problem+json (RFC 9457) with our code; never a stack, a path, or a library's
 * words. Only what is no HTTP at all never gets here.
 */
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

/** Seconds to wait where the error itself does not say. */
const defaultWait = 5;

export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendProblem(asAppError(error, request), request, reply));
}

export function sendProblem(error: AppError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, next } = errors[error.code];
  if (next === 'wait') reply.header('retry-after', String(error.params.seconds ?? defaultWait));
  const problem: Problem = {
    type: `urn:kodlugn:error:${error.code}`,
    title: error.code,
    status,
    code: error.code,
    params: error.params,
    next,
    ...(error.code === 'platform-fault' && { logId: request.id }),
  };
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem);
}

function asAppError(error: unknown, request: FastifyRequest): AppError {
  if (error instanceof AppError) return error;
  const { code, validation, validationContext, statusCode } = error as {
    code?: string;
    validation?: { instancePath: string }[];
    validationContext?: string;
    statusCode?: number;
  };
  if (validation) {
    if (validationContext === 'params') return new AppError(missingCodeOf(request));
    return new AppError('body-malformed', { at: validation[0]?.instancePath || '/' });
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
