/** Refuses acts that another site's page asked for in a person's browser. */
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

export function isLoopback(url: string): boolean {
  return URL.canParse(url) && loopbackNames.has(new URL(url).hostname);
}

/**
 * Browsers send Origin (and Sec-Fetch-Site) with every state-changing request, and Origin alone with one for a socket. A request with neither header
 * comes from no browser, carries nobody's cookie without that person's will, and is let through.
 * @throws AppError `origin-refused`
 */
export function refuseOtherOrigins(
  config: Pick<Config, 'publicUrl' | 'development'>,
  request: FastifyRequest,
): void {
  // A socket is asked for by GET, with the cookie, from any page: it must be as well from ours as what changes something.
  if (changesNothing.has(request.method) && request.headers.upgrade === undefined) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  const isOurs =
    origin === undefined
      ? site === undefined || site === 'same-origin' || site === 'none'
      : isOwnOrigin(config, origin, request.headers.host);
  if (!isOurs) throw new AppError('origin-refused');
}

/** On one's own machine the server is reached by several loopback names; the page must come from the same one. */
function isOwnOrigin(
  { publicUrl, development }: Pick<Config, 'publicUrl' | 'development'>,
  origin: string,
  host: string | undefined,
): boolean {
  if (origin === publicUrl) return true;
  if (!isLoopback(publicUrl) || !isLoopback(origin)) return false;
  return development || origin === `http://${host}`;
}
