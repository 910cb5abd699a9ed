import type { RouteName, StaffRouteName } from '../routes.ts';
import type { StaffRole } from './staff-query.ts';

/** A page on the desk: its address stands in routes.ts, its component in staff-pages.tsx. */
type DeskPage = {
  /** Its words: `staff.desk.pages.<name>`, with `link` and `says`. */
  name:
    | Exclude<
        StaffRouteName,
        | 'desk'
        | 'connectedReport'
        | 'talksWith'
        | 'talk'
        | 'readersOf'
        | 'review'
        | 'threadWith'
        | 'connectedConditions'
        | 'connectedWorks'
        | 'board'
        | 'sessionPlan'
        | 'wall'
        | 'paper'
        | 'company'
        | 'newCompany'
        | 'newOpening'
        | 'opening'
        | 'listedPerson'
        | 'proposal'
        | 'placement'
        | 'agreement'
      >
    | Extract<RouteName, 'whatIsStored'>;
  /** Whose desk shows it. The server refuses all others, whatever stands here. */
  roles: readonly StaffRole[] | 'every';
};

/** What the desk leads to, people first. */
const deskPages: readonly DeskPage[] = [
  { name: 'candidates', roles: ['host', 'pedagogue', 'owner'] },
  { name: 'reviews', roles: ['reader'] },
  { name: 'threadsWith', roles: ['host', 'pedagogue'] },
  { name: 'cards', roles: ['host', 'pedagogue', 'owner'] },
  { name: 'hostSessions', roles: ['host'] },
  { name: 'matcherList', roles: ['matcher'] },
  { name: 'proposals', roles: ['matcher'] },
  { name: 'placements', roles: ['matcher'] },
  { name: 'companies', roles: ['matcher'] },
  { name: 'openings', roles: ['matcher'] },
  { name: 'mirror', roles: ['host', 'pedagogue', 'matcher', 'owner'] },
  { name: 'steps', roles: ['host', 'pedagogue', 'matcher', 'owner'] },
  { name: 'erasureRequests', roles: ['owner'] },
  { name: 'people', roles: ['owner'] },
  { name: 'ownOrganisation', roles: ['owner'] },
  { name: 'whatIsStored', roles: ['owner'] },
  { name: 'record', roles: ['owner'] },
  { name: 'assessment', roles: ['owner'] },
  { name: 'rubric', roles: ['owner'] },
  { name: 'feedKeys', roles: ['owner'] },
  { name: 'health', roles: ['owner'] },
  { name: 'audit', roles: ['owner'] },
  { name: 'ownAccess', roles: 'every' },
];

export function deskPagesFor(own: readonly StaffRole[]): DeskPage[] {
  return deskPages.filter(({ roles }) => roles === 'every' || roles.some((role) => own.includes(role)));
}
