import { pathTo, type RouteName, routes } from '../routes.ts';
import { hasEntered, hasStaffEntered } from './entered.ts';

/** Where whoever entered on this device begins. */
export function homePath(): string {
  if (hasEntered()) return pathTo('list');
  return pathTo(hasStaffEntered() ? 'desk' : 'start');
}

/** The list itself, and pages for others: for guests, companies, staff and whoever was shown something. */
const withoutWayToList = new Set<RouteName>([
  'list',
  'start',
  'tryOut',
  'shared',
  'companyPart',
  'companyTrial',
  'invitation',
  'staffSignIn',
  'oidcReturn',
]);

/** Skrivbord, from each page of those who work here, for them; the wall shows a session to a room, and nothing else. */
export function wayToDesk(here: RouteName | undefined): string | undefined {
  if (here === undefined || routes[here].signIn !== 'staff' || hasEntered()) return;
  return here === 'desk' || here === 'wall' ? undefined : pathTo('desk');
}

/** Min lista, from each page where its owner may be; nothing for whoever has not entered on this device. */
export function wayToList(here: RouteName | undefined): string | undefined {
  if (!hasEntered()) return;
  const isOthers = here !== undefined && (withoutWayToList.has(here) || routes[here].signIn === 'staff');
  return isOthers ? undefined : pathTo('list');
}
