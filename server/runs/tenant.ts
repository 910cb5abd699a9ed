import { createHmac } from 'node:crypto';
import type { Config } from '../config.ts';

/** The opaque owner of a person's code in the sandbox: says nothing about the account to anybody without the secret. */
export function tenantOf(config: Pick<Config, 'secret'>, accountId: string): string {
  return createHmac('sha256', config.secret).update(`tenant:${accountId}`).digest('base64url');
}
