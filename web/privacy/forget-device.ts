import { queryClient } from '../ui/queries.ts';

/** What this device keeps of the person: answers, drafts on their way, undo, notes. How things look stays. */
export async function forgetDevice(): Promise<void> {
  queryClient.clear();
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage))
      if (key.startsWith('kodlugn') && key !== 'kodlugn.comfort') storage.removeItem(key);
  const databases = await indexedDB.databases().catch(() => []);
  await Promise.all(databases.map(({ name = '' }) => (name.startsWith('kodlugn') ? empty(name) : undefined)));
}

/** Emptied and not removed: removing waits until every page has let go of it. */
function empty(name: string): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => resolve();
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = [...database.objectStoreNames];
      const ended = () => {
        database.close();
        resolve();
      };
      if (stores.length === 0) return ended();
      const emptying = database.transaction(stores, 'readwrite');
      emptying.oncomplete = ended;
      emptying.onabort = ended;
      for (const store of stores) emptying.objectStore(store).clear();
    };
  });
}
