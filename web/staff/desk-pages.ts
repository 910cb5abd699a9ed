import type { RouteName, StaffRouteName } from '../routes.ts';
import type { StaffRole } from './staff-query.ts';

type Roles = readonly StaffRole[] | 'every';

/** Pages that lie behind one of the desk, and whose they are. */
const pagesBehind = {
  connectedReport: { behind: 'candidates', opensFor: ['pedagogue'] },
  connectedConditions: { behind: 'candidates', opensFor: ['pedagogue'] },
  connectedWorks: { behind: 'candidates', opensFor: ['pedagogue'] },
  talksWith: { behind: 'candidates', opensFor: ['pedagogue'] },
  talk: { behind: 'candidates', opensFor: ['pedagogue'] },
  readersOf: { behind: 'candidates', opensFor: ['pedagogue', 'owner'] },
  review: { behind: 'reviews', opensFor: ['reader'] },
  threadWith: { behind: 'threadsWith', opensFor: ['host', 'pedagogue'] },
  board: { behind: 'hostSessions', opensFor: ['host'] },
  sessionPlan: { behind: 'hostSessions', opensFor: ['host'] },
  wall: { behind: 'hostSessions', opensFor: ['host'] },
  paper: { behind: 'hostSessions', opensFor: ['host'] },
  company: { behind: 'companies', opensFor: ['matcher'] },
  newCompany: { behind: 'companies', opensFor: ['matcher'] },
  newOpening: { behind: 'openings', opensFor: ['matcher'] },
  opening: { behind: 'openings', opensFor: ['matcher'] },
  listedPerson: { behind: 'matcherList', opensFor: ['matcher'] },
  proposal: { behind: 'proposals', opensFor: ['matcher'] },
  placement: { behind: 'placements', opensFor: ['matcher'] },
  agreement: { behind: 'placements', opensFor: ['matcher'] },
} as const satisfies Partial<Record<StaffRouteName, { behind: StaffRouteName; opensFor: Roles }>>;

/** A page on the desk: its address stands in routes.ts, its component in staff-pages.tsx. */
type DeskPage = {
  /** Its words: `staff.desk.pages.<name>`, with `link` and `says`. */
  name: Exclude<StaffRouteName, 'desk' | keyof typeof pagesBehind> | Extract<RouteName, 'whatIsStored'>;
  /** Whose desk shows it. The server refuses all others, whatever stands here. */
  roles: Roles;
  /** Who else may read it; those whose desk shows it when absent. */
  opensFor?: Roles;
};

export type DeskPageName = DeskPage['name'];

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
  { name: 'record', roles: ['owner'], opensFor: 'every' },
  { name: 'assessment', roles: ['owner'], opensFor: 'every' },
  { name: 'rubric', roles: ['owner'], opensFor: ['reader', 'owner'] },
  { name: 'feedKeys', roles: ['owner'] },
  { name: 'health', roles: ['owner'] },
  { name: 'audit', roles: ['owner'] },
  { name: 'ownAccess', roles: 'every' },
];

export function deskPagesFor(own: readonly StaffRole[]): DeskPage[] {
  return deskPages.filter(({ roles }) => roles === 'every' || roles.some((role) => own.includes(role)));
}

/** Who may open a page, and by which page of the desk it is known; the desk itself is everybody's who works here. */
export function placeOf(name: StaffRouteName): { page: DeskPageName; opensFor: Roles } | undefined {
  const behind = name in pagesBehind ? pagesBehind[name as keyof typeof pagesBehind] : undefined;
  if (behind) return { page: behind.behind, opensFor: behind.opensFor };
  const onDesk = deskPages.find((page) => page.name === name);
  return onDesk && { page: onDesk.name, opensFor: onDesk.opensFor ?? onDesk.roles };
}
