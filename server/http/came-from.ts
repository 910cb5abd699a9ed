import { createHmac } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

/** The same for everybody behind one address (in IPv6, one household), and says no address to anybody. */
export function cameFrom({ secret }: Pick<Config, 'secret'>, request: Pick<FastifyRequest, 'ip'>): string {
  // Whoever is gone already has no address any more.
  return createHmac('sha256', secret)
    .update(`from:${normalizeIP(request.ip ?? '')}`)
    .digest('base64url');
}
