import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { clearSignInCookie, setSignInCookie } from '../http/sign-in-cookie.ts';
import { accountsContract } from './accounts.contract.ts';
import { beginAccount } from './begin-account.ts';
import { keepComfort, keepOwnCode, makeOwnCode, readWelcome } from './change-account.ts';
import { endConnectionToCandidate, endConnectionToStaff } from './end-connection.ts';
import { endSignIn } from './end-sign-in.ts';
import { enterWithCode } from './enter-with-code.ts';
import { getAccount } from './get-account.ts';
import { listCandidates } from './list-candidates.ts';
import { makeCards } from './make-cards.ts';
import { keepName, listOwnConnections } from './own-connections.ts';
import { endOwnSignIn, listOwnSignIns } from './own-sign-ins.ts';
import { replaceCard } from './replace-card.ts';

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
    'POST /api/cards': ({ actor, body }) => ({ cards: makeCards(deps, body, actor) }),
    'GET /api/candidates': ({ actor }) => listCandidates(deps, actor),
    'POST /api/candidates/:candidateId/cards': ({ actor, params }) => replaceCard(deps, actor, params),
    'DELETE /api/candidates/:candidateId/connection': ({ actor, params }) =>
      endConnectionToCandidate(deps, actor, params),
    'GET /api/connections': ({ actor }) => listOwnConnections(deps, actor),
    'DELETE /api/connections/:staffId': ({ actor, params }) => endConnectionToStaff(deps, actor, params),
    'PUT /api/accounts/me/name': ({ actor, body }) => keepName(deps, actor, body),
    'GET /api/accounts/me': ({ actor }) => getAccount(deps, actor),
    'POST /api/accounts/me/code': ({ actor }) => makeOwnCode(deps, actor),
    'PUT /api/accounts/me/code-kept': ({ actor, body }) => keepOwnCode(deps, actor, body),
    'PUT /api/accounts/me/welcome-read': ({ actor }) => readWelcome(deps, actor),
    'PUT /api/accounts/me/comfort': ({ actor, body }) => keepComfort(deps, actor, body),
  });
}
