/** The built web: hashed files that never change, and one of two HTML entries for every page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findRoute, type RouteName, routes } from '#web/routes.ts';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { sendProblem } from './problems.ts';

/** Pages whose secret stands in the link. */
const byLink: readonly RouteName[] = ['shared', 'companyPart', 'companyTrial'];

const suffixes: Record<string, string> = { br: '.br', gzip: '.gz' };
const compressors: Record<string, (html: string) => Promise<Buffer>> = {
  br: promisify<string, Buffer>(brotliCompress),
  gzip: promisify<string, Buffer>(gzip),
};

type Own = Pick<Config, 'themeCss' | 'ownName'>;

/**
 * @param webDir where `vite build` put the web. Nothing outside it can be asked for.
 * @param own the organisation's colours, which every page lays over ours, and its name in the top line
 */
export async function servePages(app: FastifyInstance, webDir: string, own: Own): Promise<void> {
  const sendEntry = entrySender(webDir, own);
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
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(own.themeCss),
  );
  app.get('/', (request, reply) => sendEntry('index', 200, request, reply));
  // Asked for by the service worker, which keeps it with the name that is in it.
  app.get('/app.html', (request, reply) => sendEntry('app', 200, request, reply));
  app.setNotFoundHandler(async (request, reply) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const wantsPage = isReading && !path.startsWith('/api/') && !/\.\w+$/.test(path);
    if (!wantsPage) return sendProblem(new AppError('route-not-found'), request, reply);
    const name = findRoute(path);
    // What a link shows is for whom it was sent to, and for no search engine.
    if (name && byLink.includes(name)) reply.header('x-robots-tag', 'noindex, nofollow, noarchive');
    return sendEntry(name ? routes[name].entry : 'app', name ? 200 : 404, request, reply);
  });
}

function entrySender(webDir: string, own: Own) {
  return async (
    entry: 'index' | 'app',
    status: 200 | 404,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    // Asked each time: an owner may change it.
    const { ownName } = own;
    const accepted = request.headers['accept-encoding'];
    const encoding = accepted === undefined ? null : negotiate(String(accepted), Object.keys(suffixes));
    const file = join(webDir, `${entry}.html`);
    reply.status(status).type('text/html; charset=utf-8');
    reply.header('cache-control', 'no-cache').header('vary', 'accept-encoding');
    if (encoding !== null) reply.header('content-encoding', encoding);
    if (ownName === null) return reply.send(await readFile(`${file}${suffixes[encoding ?? ''] ?? ''}`));
    const html = withName(await readFile(file, 'utf8'), ownName);
    return reply.send((await compressors[encoding ?? '']?.(html)) ?? html);
  };
}

/** In the page itself, so that the top line is whole when it is first drawn. Nothing of it stands in the head. */
function withName(html: string, { text, stands }: NonNullable<Config['ownName']>): string {
  const escaped = text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return html.replace(
    '<div id="root">',
    () => `<div id="root" data-name="${escaped}" data-stands="${stands}">`,
  );
}
