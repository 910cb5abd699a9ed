/** Answers of the API made smaller on their way: a list or a challenge is a third of itself. */
import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyInstance } from 'fastify';

/** A smaller one fits into one packet as it is. */
export const compressedFrom = 1_400;

/** From here on it is made less small, in a fifth of the time: a page of the feed is read by a program, not by a phone. */
const fasterFrom = 500_000;

/**
 * Only what is read: an answer that hands out a code or a sign-in is to an act, and its length must tell nothing of it.
 */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const mayBe = request.method === 'GET' && request.url.startsWith('/api/');
    // What is told as it happens must not be gathered.
    const isLive = String(reply.getHeader('content-type')).startsWith('text/event-stream');
    const isLong =
      payload instanceof Readable || (typeof payload === 'string' && payload.length >= compressedFrom);
    if (!mayBe || !isLong || isLive) return payload;
    reply.header('vary', 'accept-encoding');
    if (negotiate(String(request.headers['accept-encoding'] ?? ''), ['gzip']) === null) return payload;
    reply.header('content-encoding', 'gzip');
    // When it breaks off, so does the answer: the browser then knows that it is not whole.
    if (payload instanceof Readable) return pipeline(payload, createGzip(), () => {});
    return promisify(gzip)(payload, { level: payload.length < fasterFrom ? 6 : 1 });
  });
}
