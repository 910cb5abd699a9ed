/** Copies of what the server said last, on this device, so that a page opens without contact. Gone at signing out. */
import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval';
import { ApiError } from '../api.ts';

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

export async function forgetCopy(key: string): Promise<void> {
  try {
    await del(key, opened());
  } catch {
    // Nothing was kept.
  }
}

export async function forgetCopies(): Promise<void> {
  try {
    await clear(opened());
  } catch {
    // Nothing was kept.
  }
}

const cannotNow = new Set(['offline', 'platform-fault', 'queue-full', 'too-many-requests']);

/** No answer, or none of the server's own: what lies on the device is all there is for now. */
export function isOutOfReach(error: unknown): boolean {
  return error instanceof ApiError && cannotNow.has(error.code);
}

/** Somebody who waits longer than this for a page gets what lies on the device; the answer is kept when it comes. */
const patience = 4_000;

export type AnswerOrCopy<Answer> = { answer: Answer; isCopy: boolean };

/** The server's answer, kept as a copy; the copy when the server is out of reach. Throws when there is neither. */
export async function askOrCopy<Answer>(
  key: string,
  ask: () => Promise<Answer>,
): Promise<AnswerOrCopy<Answer>> {
  const asked = ask().then((answer) => {
    void keepCopy(key, answer);
    return { answer, isCopy: false };
  });
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  try {
    const inTime = await Promise.race([asked, late]);
    if (inTime) return inTime;
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
  }
  const copy = await findCopy<Answer>(key);
  return copy === undefined ? asked : { answer: copy, isCopy: true };
}
