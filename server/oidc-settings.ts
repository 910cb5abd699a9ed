/** The organisation's own sign-in for staff (OpenID Connect): what must be known of it. */
import type { StaffRole } from './access.ts';
import { SettingsError } from './errors.ts';
import type { Settings } from './settings.ts';

export type OidcSettings = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim that names what somebody is, e.g. `groups` or `realm_access.roles`. */
  roleClaim: string;
  /** Which value of the claim gives which role; one value may give several. */
  roles: { value: string; role: StaffRole }[];
};

/** All of them, or none. @throws SettingsError */
export function readOidc(settings: Settings): OidcSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLE_CLAIM, OIDC_ROLES } = settings;
  const whole = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLE_CLAIM, OIDC_ROLES };
  const lacking = Object.entries(whole).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (lacking.length === Object.keys(whole).length) return null;
  if (lacking.length > 0) {
    throw new SettingsError(
      `The organisation's own sign-in needs ${lacking.join(', ')} too. Write them, or remove every OIDC line.`,
    );
  }
  return {
    issuer: OIDC_ISSUER ?? '',
    clientId: OIDC_CLIENT_ID ?? '',
    clientSecret: OIDC_CLIENT_SECRET ?? '',
    roleClaim: OIDC_ROLE_CLAIM ?? '',
    roles: (OIDC_ROLES ?? '').split(',').map((pair) => {
      const [value = '', role = ''] = pair.split('=');
      return { value: value.trim(), role: role as StaffRole };
    }),
  };
}
