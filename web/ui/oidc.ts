/** The way to the organisation's own sign-in, on its own pages, and back. */
import { api } from '../api.ts';

const storageKey = 'kodlugn.way-back';

/** Leaves for the organisation's sign-in. `again`: to show anew who it is. `goal`: the page to come back to. */
export async function leaveForOidc(again: boolean, goal: string): Promise<void> {
  const { address } = await api('POST /api/sign-ins/oidc/begin', { body: { again } });
  try {
    sessionStorage.setItem(storageKey, goal);
  } catch {
    // Without storage the way back leads to the desk.
  }
  location.assign(address);
}

/** Where the person was heading, said once. */
export function takeWayBack(): string | null {
  try {
    const goal = sessionStorage.getItem(storageKey);
    sessionStorage.removeItem(storageKey);
    return goal;
  } catch {
    return null;
  }
}
