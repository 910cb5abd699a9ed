/** An answer of the API that has a tag is not sent again to somebody who has it. */
import type { FastifyInstance } from 'fastify';

export function answerNotChanged(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const tag = reply.getHeader('etag');
    if (!request.url.startsWith('/api/') || tag === undefined || reply.statusCode !== 200) return payload;
    const known = String(request.headers['if-none-match'] ?? '')
      .split(',')
      .map((one) => one.trim().replace(/^W\//, ''));
    if (!known.includes(String(tag)) && !known.includes('*')) return payload;
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
}
