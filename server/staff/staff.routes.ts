import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { setStaffCookie, setWayCookie, takeWayCookie } from '../http/sign-in-cookie.ts';
import { changeOwnName } from './change-own-name.ts';
import { changeRoles } from './change-roles.ts';
import { endStaff } from './end-staff.ts';
import { getOwnStaff } from './get-own-staff.ts';
import { inviteBack, inviteStaff } from './invite-staff.ts';
import { listStaff } from './list-staff.ts';
import { createOidc } from './oidc-client.ts';
import { beginOidc, finishOidc } from './sign-in-with-oidc.ts';
import { staffContract } from './staff.contract.ts';
import { useInvitation } from './use-invitation.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

export function registerStaff(app: App, deps: Deps): void {
  const oidc = createOidc(deps);
  implement(app, deps, staffContract, {
    'POST /api/invitations/use': ({ actor, body, device }, reply) => {
      const { staff, token } = useInvitation(deps, actor, { ...body, device });
      setStaffCookie(deps.config, reply, token);
      return staff;
    },
    'GET /api/sign-ins/oidc': () => ({ isOffered: deps.config.oidc !== null }),
    'POST /api/sign-ins/oidc/begin': async ({ body }, reply) => {
      const { address, way } = await beginOidc(deps, oidc, body);
      setWayCookie(deps.config, reply, way);
      return { address };
    },
    'POST /api/sign-ins/oidc/finish': async ({ actor, body, device }, reply) => {
      const way = takeWayCookie(deps.config, reply);
      const { staff, token } = await finishOidc(deps, oidc, actor, { ...body, way, device });
      setStaffCookie(deps.config, reply, token);
      return staff;
    },
    'GET /api/staff/me': ({ actor }) => getOwnStaff(deps, actor),
    'PUT /api/staff/me/name': ({ actor, body }) => changeOwnName(deps, actor, body),
    'GET /api/staff': () => listStaff(deps),
    'POST /api/invitations': ({ actor, body }) => inviteStaff(deps, actor, body),
    'DELETE /api/invitations/:invitationId': ({ actor, params }) => withdrawInvitation(deps, actor, params),
    'POST /api/staff/:staffId/invitations': ({ actor, params }) => inviteBack(deps, actor, params),
    'PUT /api/staff/:staffId/roles': ({ actor, params, body }) =>
      changeRoles(deps, actor, { ...params, ...body }),
    'DELETE /api/staff/:staffId': ({ actor, params }) => endStaff(deps, actor, params),
  });
}
