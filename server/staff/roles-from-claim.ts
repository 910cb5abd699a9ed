import { type StaffRole, staffRoles } from '../access.ts';
import type { Config } from '../config.ts';

export type OidcSettings = NonNullable<Config['oidc']>;

/** Whatever was signed by the organisation's sign-in. */
export type Claims = Record<string, unknown>;

/** The roles that the claim gives: a text, or a list of texts. A name with dots leads into the claim. */
export function rolesFromClaim(
  { roleClaim, roles }: Pick<OidcSettings, 'roleClaim' | 'roles'>,
  claims: Claims,
): StaffRole[] {
  const found = Object.hasOwn(claims, roleClaim) ? claims[roleClaim] : at(claims, roleClaim.split('.'));
  const values = new Set([found].flat());
  const given = new Set(roles.filter(({ value }) => values.has(value)).map(({ role }) => role));
  return staffRoles.filter((role) => given.has(role));
}

function at(claims: unknown, [name, ...rest]: string[]): unknown {
  if (name === undefined) return claims;
  const isThere = typeof claims === 'object' && claims !== null && Object.hasOwn(claims, name);
  return isThere ? at((claims as Claims)[name], rest) : undefined;
}
