import { pathTo } from '../routes.ts';
import { hasEntered, hasStaffEntered } from './entered.ts';

/** Where whoever entered on this device begins. */
export function homePath(): string {
  if (hasEntered()) return pathTo('list');
  return pathTo(hasStaffEntered() ? 'desk' : 'start');
}
