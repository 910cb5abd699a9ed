/** What the log may know: kinds, counts, ids and times. Never code, free text, names, addresses or queries. */
import type { FastifyInstance } from 'fastify';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';
import type { ErrorCode } from '../errors.ts';

/** One JSON document a line, to stderr; stdout is for people. */
export function createLog(
  { development }: Pick<Config, 'development'>,
  destination: DestinationStream = pino.destination(2),
): Logger {
  const level = development ? 'debug' : 'info';
  // Fastify's own lines carry whole requests and errors; these make them as quiet as ours.
  const serializers = {
    err: describeFault,
    error: describeFault,
    req: () => undefined,
    res: () => undefined,
  };
  return pino({ level, base: null, serializers }, destination);
}

export type Fault = { name: string; code?: string; stack: string[] };

/** Where something broke: kind and frames, without the message, which could quote what somebody wrote. */
export function describeFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = (error as { code?: unknown }).code;
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    stack: frames.slice(0, 12).map((line) => line.trim()),
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Our code, when the answer was no. */
    refusal: ErrorCode | undefined;
  }
}

/**
 * One line per answered request, with the route's pattern (the address itself can hold an id or a code) and, when
 * the answer was no, our code: a refused sign-in, a foreign origin or too many tries are told apart.
 */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('refusal');
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...(request.refusal !== undefined && { code: request.refusal }),
    };
    const isOurs = request.routeOptions.config.contract !== undefined;
    request.log[isOurs ? 'info' : 'debug'](line, 'answered');
  });
}
