/** Where this device keeps what the server has not confirmed. Each kind of it has a shelf of its own. */
import { createStore, entries, type UseStore } from 'idb-keyval';

let store: UseStore | undefined;

export function openUnconfirmed(): UseStore {
  store ??= createStore('kodlugn', 'unconfirmed');
  return store;
}

export async function allUnder<Entry>(prefix: string): Promise<Entry[]> {
  const all = await entries<string, Entry>(openUnconfirmed());
  return all.filter(([key]) => key.startsWith(prefix)).map(([, entry]) => entry);
}
