import type { Deps } from '../deps.ts';
import { listWorks, type WorkRow } from './works.store.ts';

/** Everything that this account brought along, with its files. */
export function exportWorks({ db }: Pick<Deps, 'db'>, accountId: string): WorkRow[] {
  return listWorks(db, accountId);
}
