import { expect, test } from 'vitest';
import { type Act, mayDo, type StaffRole, staffRoles } from '#server/access.ts';
import { type RouteName, routes, type StaffRouteName } from '#web/routes.ts';
import { placeOf } from '#web/staff/desk-pages.ts';

/** What somebody does who opens the page: its first question to the server, or what the page is for. */
const actOf: Record<Exclude<StaffRouteName, 'desk'>, Act> = {
  ownAccess: 'sign-in.read',
  candidates: 'candidate.list',
  connectedReport: 'report.read-connected',
  connectedConditions: 'condition.read-connected',
  connectedWorks: 'work.read-connected',
  talksWith: 'talk.list-connected',
  talk: 'talk.read-connected',
  readersOf: 'reader.list-connected',
  reviews: 'review.list-connected',
  review: 'review.read-connected',
  rubric: 'rubric.read',
  threadsWith: 'thread.read-connected',
  threadWith: 'thread.read-connected',
  cards: 'card.make',
  hostSessions: 'session.prepare',
  board: 'session.lead',
  sessionPlan: 'session.prepare',
  wall: 'session.lead',
  paper: 'session.lead',
  companies: 'company.search',
  company: 'company.read',
  newCompany: 'company.change',
  newOpening: 'opening.change',
  openings: 'opening.read',
  opening: 'opening.read',
  matcherList: 'matcher-list.search',
  listedPerson: 'matcher-list.read',
  proposals: 'proposal.read',
  proposal: 'proposal.read',
  placements: 'placement.read',
  placement: 'placement.read',
  agreement: 'placement.read',
  mirror: 'mirror.read',
  steps: 'mirror.read',
  erasureRequests: 'erasure.read',
  people: 'staff.read',
  ownOrganisation: 'organisation.read-values',
  record: 'public.read',
  assessment: 'public.read',
  feedKeys: 'feed-key.read',
  health: 'health.read',
  audit: 'audit.read',
};

const whoMay = (act: Act): StaffRole[] =>
  staffRoles.filter((role) => mayDo(role, act, 'connected') || mayDo(role, act, 'own'));

test('a page opens for those whom the server lets read it, and for nobody else', () => {
  const names = (Object.keys(routes) as RouteName[]).filter(
    (name): name is keyof typeof actOf => routes[name].signIn === 'staff' && name !== 'desk',
  );
  const opens = (name: StaffRouteName) => {
    const { opensFor } = placeOf(name) ?? { opensFor: 'nobody' };
    return opensFor === 'every' ? staffRoles : staffRoles.filter((role) => opensFor.includes(role));
  };
  expect(Object.fromEntries(names.map((name) => [name, opens(name)]))).toEqual(
    Object.fromEntries(names.map((name) => [name, whoMay(actOf[name])])),
  );
});
