import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { setSignInCookie, setStaffCookie } from '../http/sign-in-cookie.ts';
import { createChallenges } from './challenges.ts';
import { askForPasskey } from './check-passkey.ts';
import { enterWithPasskey, proveWithPasskey } from './enter-with-passkey.ts';
import { beginPasskey, keepPasskey } from './make-passkey.ts';
import { listPasskeys, removePasskey } from './own-passkeys.ts';
import { passkeysContract } from './passkeys.contract.ts';

export function registerPasskeys(app: App, deps: Deps): void {
  const challenges = createChallenges(deps);
  implement(app, deps, passkeysContract, {
    'GET /api/passkeys': ({ actor }) => listPasskeys(deps, actor),
    'POST /api/passkeys/making': ({ actor }) => beginPasskey(deps, challenges, actor),
    'POST /api/passkeys': ({ actor, body, device }) =>
      keepPasskey(deps, challenges, actor, { made: body, device }),
    'DELETE /api/passkeys/:passkeyId': ({ actor, params }) => removePasskey(deps, actor, params),
    'POST /api/passkeys/using': () => askForPasskey(deps, challenges),
    'POST /api/sign-ins/passkey': async ({ actor, body, device }, reply) => {
      const { entered, token } = await enterWithPasskey(deps, challenges, actor, { used: body, device });
      const setCookie = entered.role === 'staff' ? setStaffCookie : setSignInCookie;
      setCookie(deps.config, reply, token);
      return entered;
    },
    'POST /api/sign-ins/current/proof': ({ actor, body }) => proveWithPasskey(deps, challenges, actor, body),
  });
}
