import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { setStaffCookie } from '../http/sign-in-cookie.ts';
import { getOwnStaff } from './get-own-staff.ts';
import { listStaff } from './list-staff.ts';
import { staffContract } from './staff.contract.ts';
import { useInvitation } from './use-invitation.ts';

export function registerStaff(app: App, deps: Deps): void {
  implement(app, deps, staffContract, {
    'POST /api/invitations/use': ({ actor, body, device }, reply) => {
      const { staff, token } = useInvitation(deps, actor, { ...body, device });
      setStaffCookie(deps.config, reply, token);
      return staff;
    },
    'GET /api/staff/me': ({ actor }) => getOwnStaff(deps, actor),
    'GET /api/staff': () => listStaff(deps),
  });
}
