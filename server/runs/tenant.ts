import { createHmac } from 'node:crypto';
import type { Config } from '../config.ts';

/**
 * The opaque owner of a person's code in the sandbox: says nothing about the account, or the visit, to anybody
 * without the secret.
 */
export function tenantOf(config: Pick<Config, 'secret'>, ownerId: string): string {
  return createHmac('sha256', config.secret).update(`tenant:${ownerId}`).digest('base64url');
}
