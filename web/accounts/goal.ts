/** Where somebody was heading when the way in came between. */
import { findRoute, pathTo } from '../routes.ts';

const anyOrigin = 'http://localhost';

/** Where `?till=` leads: to a page of ours, or else to the list. */
export function readGoal(search: string): string {
  const till = new URLSearchParams(search).get('till') ?? '';
  if (!till.startsWith('/') || !URL.canParse(till, anyOrigin)) return pathTo('list');
  const url = new URL(till, anyOrigin);
  const name = url.origin === anyOrigin ? findRoute(url.pathname) : undefined;
  if (name === undefined || name === 'enter' || name === 'start') return pathTo('list');
  return url.pathname + url.search;
}
