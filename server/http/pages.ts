/** The built web: hashed files that never change, and one of two HTML entries for every page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { negotiate } from '@fastify/accept-negotiator';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findRoute, routes } from '#web/routes.ts';
import { AppError } from '../errors.ts';
import { sendProblem } from './problems.ts';

const suffixes: Record<string, string> = { br: '.br', gzip: '.gz' };

/**
 * @param webDir where `vite build` put the web. Nothing outside it can be asked for.
 * @param themeCss the organisation's own colours, which every page lays over ours
 */
export async function servePages(app: FastifyInstance, webDir: string, themeCss: string): Promise<void> {
  await app.register(staticFiles, {
    root: webDir,
    preCompressed: true,
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/own-colours.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(themeCss),
  );
  app.get('/', (request, reply) => sendEntry(webDir, 'index', 200, request, reply));
  app.setNotFoundHandler(async (request, reply) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const wantsPage = isReading && !path.startsWith('/api/') && !/\.\w+$/.test(path);
    if (!wantsPage) return sendProblem(new AppError('route-not-found'), request, reply);
    const name = findRoute(path);
    return sendEntry(webDir, name ? routes[name].entry : 'app', name ? 200 : 404, request, reply);
  });
}

async function sendEntry(
  webDir: string,
  entry: 'index' | 'app',
  status: 200 | 404,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const accepted = request.headers['accept-encoding'];
  const encoding = accepted === undefined ? null : negotiate(String(accepted), Object.keys(suffixes));
  const file = join(webDir, `${entry}.html`);
  reply.status(status).type('text/html; charset=utf-8');
  reply.header('cache-control', 'no-cache').header('vary', 'accept-encoding');
  if (encoding !== null) reply.header('content-encoding', encoding);
  return reply.send(await readFile(`${file}${suffixes[encoding ?? ''] ?? ''}`));
}
