import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { clearSignInCookie, setSignInCookie } from '../http/sign-in-cookie.ts';
import { accountsContract } from './accounts.contract.ts';
import { beginAccount } from './begin-account.ts';
import { keepComfort, keepOwnCode, makeOwnCode, readWelcome } from './change-account.ts';
import { endSignIn } from './end-sign-in.ts';
import { enterWithCode } from './enter-with-code.ts';
import { getAccount } from './get-account.ts';
import { endOwnSignIn, listOwnSignIns } from './own-sign-ins.ts';

export function registerAccounts(app: App, deps: Deps): void {
  implement(app, deps, accountsContract, {
    'POST /api/accounts': ({ actor }, reply) => {
      const { signedIn, token } = beginAccount(deps, actor);
      setSignInCookie(deps.config, reply, token);
      return signedIn;
    },
    'POST /api/sign-ins': ({ actor, body }, reply) => {
      const { signedIn, token } = enterWithCode(deps, actor, body);
      setSignInCookie(deps.config, reply, token);
      return signedIn;
    },
    'DELETE /api/sign-ins/current': ({ actor }, reply) => {
      endSignIn(deps, actor);
      clearSignInCookie(deps.config, reply);
      return {};
    },
    'GET /api/sign-ins': ({ actor }) => listOwnSignIns(deps, actor),
    'DELETE /api/sign-ins/:signInId': ({ actor, params }) => endOwnSignIn(deps, actor, params),
    'GET /api/accounts/me': ({ actor }) => getAccount(deps, actor),
    'POST /api/accounts/me/code': ({ actor }) => makeOwnCode(deps, actor),
    'PUT /api/accounts/me/code-kept': ({ actor, body }) => keepOwnCode(deps, actor, body),
    'PUT /api/accounts/me/welcome-read': ({ actor }) => readWelcome(deps, actor),
    'PUT /api/accounts/me/comfort': ({ actor, body }) => keepComfort(deps, actor, body),
  });
}
