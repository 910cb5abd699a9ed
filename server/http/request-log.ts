/**
 * One line per answered request: method, the route's pattern (never the address, which can hold an id or a
 * code), status, milliseconds, log id. Bodies, queries, cookies and network addresses are never handed to the log.
 */
import type { FastifyInstance } from 'fastify';

export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      logId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    const isOurs = request.routeOptions.config.contract !== undefined;
    request.log[isOurs ? 'info' : 'debug'](line, 'answered');
  });
}
