/** Copies of what the server said last, on this device, so that a page opens without contact. Gone at signing out. */
import { clear, createStore, get, set, type UseStore } from 'idb-keyval';

let store: UseStore | undefined;
function opened(): UseStore {
  store ??= createStore('kodlugn-copies', 'copies');
  return store;
}

/** Does nothing where the browser keeps nothing. */
export async function keepCopy(key: string, copy: unknown): Promise<void> {
  try {
    await set(key, copy, opened());
  } catch {
    // Without storage the page needs contact to open; nothing else depends on the copy.
  }
}

export async function findCopy<Copy>(key: string): Promise<Copy | undefined> {
  try {
    return await get<Copy>(key, opened());
  } catch {
    return undefined;
  }
}

export async function forgetCopies(): Promise<void> {
  try {
    await clear(opened());
  } catch {
    // Nothing was kept.
  }
}
